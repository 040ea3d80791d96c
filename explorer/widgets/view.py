"""What part of its rows a pane shows, and what part after scrolling: the row that is marked stays in sight."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """The rows from `top` on, `height` of `count`. `first` and `last` are the outermost that can be marked."""

    top: int
    height: int
    count: int
    first: int
    last: int

    def rolled(self, by: int) -> int:
        """The top so many rows further down, within the rows.

        Beyond the outermost row that can be marked there may be more to read, a long note say. It is scrolled to all
        the same, but only by a step that begins there, so that nobody loses the mark without seeing the last of it.
        """
        top = min(max(self.top + by, 0), max(self.count - self.height, 0))
        if by > 0 and self.top < self.last:
            return min(top, self.last)
        if by < 0 and self.top > self.first - self.height + 1:
            return max(top, self.first - self.height + 1)
        return top

    @property
    def rows(self) -> range:
        """The rows in sight."""
        return range(self.top, min(self.top + self.height, self.count))
