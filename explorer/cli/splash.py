"""The skeleton of the screen, painted before Textual is imported.

Importing Textual takes most of the time until the first screen. A frame that is there at once shows the reader that the
program has started, and the screen later takes its place without a flash.
"""

from __future__ import annotations

import os
import signal
import sys

ENTER = "\x1b[?1049h\x1b[?25l\x1b[H\x1b[2J"
LEAVE = "\x1b[?25h\x1b[?1049l"
# The same sizes as in rows/sizes.py and explorer.tcss; tests/cli/test_splash.py compares the two pictures.
LEAST_WIDTH, LEAST_HEIGHT, WIDE, TALL = 46, 14, 100, 34
ABOVE, ABOVE_TALL, LOWEST = 4, 7, 4


class Splash:
    """The skeleton on the terminal behind stderr, until the screen itself appears."""

    def __init__(self) -> None:
        self.is_painted = False

    def paint(self) -> None:
        """Draw header and borders in one write. From then on, signals restore the terminal."""
        try:
            width, height = os.get_terminal_size(2)
        except OSError:
            return
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT):
            signal.signal(number, leave)
        self.is_painted = True
        self.write(ENTER + skeleton(width, height))

    def forget(self) -> None:
        """Leave the terminal alone, since the screen has already restored it."""
        self.is_painted = False

    def restore(self) -> None:
        """Restore the terminal, if it was painted."""
        if self.is_painted:
            self.is_painted = False
            self.write(LEAVE)

    def write(self, text: str) -> None:
        """Send text to the terminal, unless it has gone away."""
        try:
            os.write(2, text.encode())
        except OSError:
            self.is_painted = False


def leave(number: int, _frame: object) -> None:
    """Exit in a way that restores the terminal."""
    sys.exit(128 + number)


def skeleton(width: int, height: int) -> str:
    """The header and the borders of the panes, each row positioned by itself, so that nothing scrolls."""
    rows = [" explorer"]
    if width >= LEAST_WIDTH and height >= LEAST_HEIGHT:
        above = ABOVE_TALL if height >= TALL else ABOVE
        panes = side_by_side if width >= WIDE else stacked
        rows += [*[""] * (above - 1), *panes(width, height - above - 1)]
    return "".join(f"\x1b[{number};1H{row[:width]}" for number, row in enumerate(rows, start=1) if row)


def side_by_side(width: int, height: int) -> list[str]:
    """The timeline on the left; on the right, the statement above the sources."""
    left, upper = width * 2 // 5, height * 3 // 5
    right = pane(width - left, upper) + pane(width - left, height - upper)
    return [one + other for one, other in zip(pane(left, height), right, strict=True)]


def stacked(width: int, height: int) -> list[str]:
    """The timeline above the statement above the sources."""
    upper = height * 2 // 5
    return pane(width, upper) + pane(width, height - upper - LOWEST) + pane(width, LOWEST)


def pane(width: int, height: int) -> list[str]:
    """The rows of an empty pane with round corners."""
    inside = width - 2
    return [f"╭{'─' * inside}╮", *[f"│{' ' * inside}│"] * (height - 2), f"╰{'─' * inside}╯"]
