"""The program without a terminal, driven as a reader does: keys, the mouse, and what is then to be seen."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.dossier.model import in_language
from tests.makers import screen_text, until

Play = Callable[[ExplorerApp, Pilot[None]], Awaitable[None]]


def play(app: ExplorerApp, act: Play, size: tuple[int, int] = (120, 40), *, has_toasts: bool = False) -> None:
    """Run the app without a terminal and act on it. Toasts lie over what is clicked, so most plays have none."""

    async def run() -> None:
        async with app.run_test(size=size, notifications=has_toasts) as pilot:
            await pilot.pause()
            await act(app, pilot)

    asyncio.run(run())


def title_of(app: ExplorerApp) -> str:
    """The title of the event of the place."""
    return in_language(app.session.index.event(app.session.place.event).title, "en")


def is_on(app: ExplorerApp, title: str) -> bool:
    """Whether the event of the place has this title."""
    return title_of(app) == title


def where(app: ExplorerApp, words: str) -> tuple[int, int]:
    """In which cell of the screen some words are first to be seen; they must be there."""
    rows = screen_text(app).splitlines()
    y = next(number for number, row in enumerate(rows) if words in row)
    return rows[y].index(words), y


async def click_on(app: ExplorerApp, pilot: Pilot[None], words: str, times: int = 1) -> None:
    """Press the mouse on words that are, or come, on the screen, once they are at rest: the layout may be on its way."""
    await until(pilot, lambda: words in screen_text(app))
    at = None
    while at != (at := where(app, words)):
        await pilot.pause(0.05)
    await pilot.click(offset=at, times=times)
