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
LEAST_WIDTH, LEAST_HEIGHT, WIDE, BROAD, ROOMY, TALL = 46, 14, 112, 190, 20, 34
LEAST_TIMELINE, STATEMENT = 63, 80


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
    """The rules of the panes, each row positioned by itself, so that nothing scrolls."""
    rows = [" explorer"]
    if width >= LEAST_WIDTH and height >= LEAST_HEIGHT:
        above = 1 + (height >= ROOMY)
        if height >= TALL and width >= WIDE:
            above += 2
        rows += [""] * (above - 1) + rules(width, height, height - above - 1)
    return "".join(f"\x1b[{number};1H{row[:width]}" for number, row in enumerate(rows, start=1) if row)


def rules(width: int, height: int, room: int) -> list[str]:
    """The rows of the panes, which have this room."""
    if width >= BROAD:
        left = max(width * 8 // 25, LEAST_TIMELINE)
        return [rule(left, "━") + rule(STATEMENT) + rule(width - left - STATEMENT)] + [""] * (room - 1)
    if width >= WIDE:
        left, upper = max(width * 2 // 5, LEAST_TIMELINE), room * 4 // 5
        below = [""] * (upper - 1) + [" " * left + rule(width - left)]
        rows = [rule(left, "━") + rule(width - left), *below]
    else:
        upper, lowest = room * 2 // 7, 1 if height < ROOMY else 3 if height < TALL else 6
        rows = [rule(width, "━"), *[""] * (upper - 1), rule(width)]
        rows += [""] * (room - upper - lowest - 1) + [rule(width)]
    return rows + [""] * (room - len(rows))


def rule(width: int, character: str = "─") -> str:
    """A rule over all but the last cell of a pane."""
    return character * (width - 1) + " "
