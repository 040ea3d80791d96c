"""The rows of a bar, made of stretches of text, each with its look and the action of a click on it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from explorer.session import Session
from explorer.wording.widths import cell_width


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of text. A click runs `action` of the screen; the look `below` gives its background."""

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
    """What a bar shows: `write` writes its rows for a width and a height in cells.

    `depends` gives whatever in a session the rows depend on, so that a bar is only drawn again when that changes.
    """

    write: Callable[[Session, int, int], Bars]
    depends: Callable[[Session], Hashable]
