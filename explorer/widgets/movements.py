"""What the movements of `go` in commands.py do in a pane, with the count typed before them (0 if none was)."""

from __future__ import annotations

from collections.abc import Callable

from explorer.session import Session
from explorer.widgets.pane import Pane

MOVEMENTS: dict[str, Callable[[Pane, int, int], Session]] = {
    "row": lambda pane, step, count: pane.stepped(step * max(count, 1)),
    "page": lambda pane, step, count: pane.scrolled(step * max(count, 1) * pane.page),
    "half": lambda pane, step, count: pane.scrolled(step * max(count, 1) * max(pane.page // 2, 1)),
    "end": lambda pane, step, count: pane.at_row(count) if count else pane.at_end(step),
}
