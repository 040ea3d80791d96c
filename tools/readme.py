"""Write into the README what the program itself knows: the table of keys and a cited quote."""

from __future__ import annotations

import re
from pathlib import Path

from explorer.citation.attribution import attribution
from explorer.citation.styles import STYLES
from explorer.commands import COMMANDS, Group
from explorer.index.cache import open_dossier

ROOT = Path(__file__).parent.parent
QUOTE = "peskov-no-proof-unnamed-fr-3"


def keys() -> str:
    """The table of keys."""
    rows = []
    for group in Group:
        hints = [f"`{command.shown}` {command.label}" for command in COMMANDS if command.group is group]
        rows.append(f"| {group} | {' · '.join(hints)} |")
    return "\n".join(["| to | keys |", "| --- | --- |", *rows])


def cited() -> str:
    """A quote as `y` copies it."""
    index = open_dossier(ROOT / "data")
    found = index.find(QUOTE)
    assert found is not None, QUOTE  # noqa: S101  # a tool, run by hand and by a test
    return STYLES["plain"](attribution(index, found.place.statement, found.place.quote, "en"))


def renewed(text: str) -> str:
    """The README with both brought up to date."""
    text = re.sub(
        r"<!-- keys -->.*<!-- /keys -->", f"<!-- keys -->\n{keys()}\n<!-- /keys -->", text, flags=re.DOTALL
    )
    return re.sub(r"(?m)^> .*$", lambda _: f"> {cited()}", text)


def main() -> None:
    """Write the README."""
    path = ROOT / "README.md"
    path.write_text(renewed(path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
