"""Rows of a bar, made of stretches of text: each with its look, and what a press of the mouse on it means."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from explorer.session import Session
from explorer.wording.widths import cell_width


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of text. A press does `action` of the screen; the colour of the look `below` lies behind it."""

    text: str
    look: str = ""
    action: str = ""
    below: str = ""

    @property
    def width(self) -> int:
        """How many cells it takes."""
        return cell_width(self.text)


Bars = tuple[tuple[Stretch, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BarRows:
    """What a bar shows: `write` gives its rows for a width and a height in cells.

    `depends` is all of a session that the rows depend on, so that a bar is drawn again only when that changes.
    """

    write: Callable[[Session, int, int], Bars]
    depends: Callable[[Session], Hashable]
