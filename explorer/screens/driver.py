"""Textual's way to the terminal, less the one step that would blank the skeleton before the first screen."""

from __future__ import annotations

from textual.drivers.linux_driver import LinuxDriver

ALTERNATE = "\x1b[?1049h"


class SeamlessDriver(LinuxDriver):
    """Enters the alternate screen from the second time on: at first the skeleton is on it already."""

    is_skeleton_shown = True

    def write(self, data: str) -> None:
        """Send text to the terminal."""
        if self.is_skeleton_shown and data == ALTERNATE:
            self.is_skeleton_shown = False
        else:
            super().write(data)
