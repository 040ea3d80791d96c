"""Textual's way to the terminal, less what would blank the skeleton, and less unwanted colours."""

from __future__ import annotations

import os
import re

from textual.drivers.linux_driver import LinuxDriver

ALTERNATE = "\x1b[?1049h"
LOOK = re.compile(r"\x1b\[([0-9;]+)m")
# Without colours Textual still names the terminal's own foreground and background in each look.
DEFAULT_COLOURS = ("39", "49")


def without_colours(data: str) -> str:
    """The same text to the terminal, with its looks but no colour code."""

    def bare(found: re.Match[str]) -> str:
        kept = [code for code in found[1].split(";") if code not in DEFAULT_COLOURS]
        return f"\x1b[{';'.join(kept)}m" if kept else ""

    return LOOK.sub(bare, data)


class SeamlessDriver(LinuxDriver):
    """Enters the alternate screen from the second time on: at first the skeleton is on it already."""

    is_skeleton_shown = True
    is_colourless = bool(os.environ.get("NO_COLOR"))

    def write(self, data: str) -> None:
        """Send text to the terminal."""
        if self.is_skeleton_shown and data == ALTERNATE:
            self.is_skeleton_shown = False
        else:
            super().write(without_colours(data) if self.is_colourless else data)
