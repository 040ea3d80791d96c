"""Draw the pictures of the documentation from the real program on the shipped dossier."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

from explorer.app import ExplorerApp
from explorer.index.cache import open_dossier
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.session import Session

ROOT = Path(__file__).parent.parent
PLACE = "peskov-no-proof"


async def draw(target: Path, size: tuple[int, int], query: str) -> None:
    """Save the browse screen, asked and at a telling place, as SVG."""
    index = open_dossier(ROOT / "data")
    session = Session.opened(run(index, Query.parse(query)), "en")
    place = index.find(PLACE)
    assert place is not None, PLACE  # noqa: S101  # a tool, run by hand
    app = ExplorerApp(ROOT / "data", session.followed(place.place.statement))
    async with app.run_test(size=size) as pilot:
        await pilot.pause(0.3)
        svg = app.export_screenshot(title="explorer")
    # Textual names its styles by chance; a stable name keeps the picture's history small.
    svg = re.sub(r"terminal-\d+", "terminal", svg)
    target.write_text(svg, encoding="utf-8")


def main() -> None:
    """Draw every picture."""
    folder = ROOT / "docs"
    folder.mkdir(exist_ok=True)
    asyncio.run(draw(folder / "browse.svg", (120, 40), "stance:denies stance:doubts"))


if __name__ == "__main__":
    main()
