"""The screens as pictures: what is drawn today is what was looked at and found good."""

from __future__ import annotations

import asyncio
import os
import re
from pathlib import Path

import pytest
from textual.widgets import Input

from explorer.app import ExplorerApp
from tests.makers import app_on

GOLDEN = Path(__file__).parent / "pictures"
SCREENS = {
    "browse": "",
    "statement": "j l",
    "stances": "s d tab",
    "suggestions": "/ a c t o r : p",
    "help": "question_mark",
    "styles": "j Y",
    "french": "L j",
    "light": "t j",
}
SIZES = {"120x40": (120, 40), "80x24": (80, 24)}


def drawn(app: ExplorerApp, size: tuple[int, int], keys: str) -> str:
    """The screen after some keys, as SVG with stable names."""

    async def run() -> str:
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            for key in keys.split():
                await pilot.press(key)
                await pilot.pause()
            await app.workers.wait_for_complete()
            for field in app.screen.query(Input):
                field.cursor_blink = False
            await pilot.pause()
            return app.export_screenshot(title="explorer")

    return re.sub(r"terminal-\d+", "terminal", asyncio.run(run()))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_is_drawn_as_it_was_approved(tmp_path: Path, name: str, size: str) -> None:
    """Any change of a picture is looked at before it is kept (EXPLORER_DRAW=1 draws them anew)."""
    picture = drawn(app_on(tmp_path), SIZES[size], SCREENS[name])
    golden = GOLDEN / f"{name}-{size}.svg"
    if os.environ.get("EXPLORER_DRAW"):
        GOLDEN.mkdir(exist_ok=True)
        golden.write_text(picture, encoding="utf-8")
    assert picture == golden.read_text(encoding="utf-8"), (
        f"{golden.name} differs; draw it anew with EXPLORER_DRAW=1, and look at it before keeping it"
    )
