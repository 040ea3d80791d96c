"""How often functions of the program are called, for the first screen and for each of a few acts.

Times on a busy machine tell nothing below a tenth; calls are the same in every run. Each act is what a reader does.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median_low
from types import FrameType

from textual.pilot import Pilot

import explorer
from benchmarks.programs import ROOT
from explorer.app import ExplorerApp
from explorer.index.cache import open_dossier
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.session import Session

OWN = str(Path(explorer.__file__).parent)
SETTLED = 0.12
# What is pressed before an act, the act itself, and what leaves the screen as it was. Keys of an act are counted one by
# one, as a `j` that reaches a long statement costs more than another; the count in the middle is told.
ACTS = {
    "j": ((), ("j",) * 40, ()),
    "stance toggled": (("s",), ("tab",), ("escape",)),
    "letter typed": (("slash", "w", "e"), ("a",), ("escape",)),
    "y": ((), ("y",), ()),
}


class Counter:
    """Counts calls of the program's own functions while it is watching."""

    def __init__(self) -> None:
        self.calls = 0

    def seen(self, frame: FrameType, event: str, _: object) -> None:
        """Count a call; the body of a module is none."""
        code = frame.f_code
        if event == "call" and code.co_filename.startswith(OWN) and code.co_name != "<module>":
            self.calls += 1

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Count from nought."""
        self.calls = 0
        sys.setprofile(self.seen)
        try:
            yield
        finally:
            sys.setprofile(None)


async def pressed(pilot: Pilot[None], *keys: str) -> None:
    """Press keys, and wait until all is drawn."""
    await pilot.press(*keys)
    await pilot.pause(SETTLED)


async def calls_of(key: str, pilot: Pilot[None], counter: Counter) -> int:
    """What one key costs."""
    with counter.watching():
        await pressed(pilot, key)
    return counter.calls


async def counted() -> dict[str, int]:
    """The calls of each act, on the shipped dossier."""
    counter, calls = Counter(), {}
    index = open_dossier(ROOT / "data")
    with counter.watching():
        app = ExplorerApp(ROOT / "data", Session.opened(run(index, Query()), "en"))
        screen = app.run_test(size=(120, 40))
        pilot = await screen.__aenter__()
        await pilot.pause(SETTLED)
    calls["first screen"] = counter.calls
    for act, (before, keys, after) in ACTS.items():
        await pressed(pilot, *before)
        calls[act] = median_low([await calls_of(key, pilot, counter) for key in keys])
        await pressed(pilot, *after)
    await screen.__aexit__(None, None, None)
    return calls


if __name__ == "__main__":
    print(json.dumps(asyncio.run(counted())))
