"""Textual's terminal driver, without what would blank the skeleton, crash on odd bytes, or send unwanted colours."""

from __future__ import annotations

import re
import signal
from codecs import getincrementaldecoder
from functools import partial

from textual.app import App
from textual.drivers import linux_driver
from textual.drivers.linux_driver import LinuxDriver

ALTERNATE = "\x1b[?1049h"
LOOK = re.compile(r"\x1b\[([0-9;]+)m")
# Even without colours, Textual sends the codes for default foreground and background.
DEFAULT_COLOURS = ("39", "49")


def without_colours(data: str) -> str:
    """The output without colour codes; bold, underline and the like stay."""

    def uncoloured(look: re.Match[str]) -> str:
        kept = [code for code in look[1].split(";") if code not in DEFAULT_COLOURS]
        return f"\x1b[{';'.join(kept)}m" if kept else ""

    return LOOK.sub(uncoloured, data)


class SeamlessDriver(LinuxDriver):
    """Does not enter the alternate screen the first time, because the skeleton is already on it."""

    is_skeleton_shown = True
    is_colourless = False  # set before the program runs

    def __init__(
        self,
        app: App[object],
        *,
        debug: bool = False,
        mouse: bool = True,
        size: tuple[int, int] | None = None,
    ) -> None:
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self._is_suspended = False
        signal.signal(signal.SIGCONT, self.continued)

    def write(self, data: str) -> None:
        """Send text to the terminal."""
        if self.is_skeleton_shown and data == ALTERNATE:
            self.is_skeleton_shown = False
        else:
            super().write(without_colours(data) if self.is_colourless else data)

    def run_input_thread(self) -> None:
        """Read keys, dropping bytes that are not UTF-8 (a noisy line, an 8-bit meta key). Textual raises on them."""
        decoder = partial(getincrementaldecoder("utf-8"), errors="ignore")
        setattr(linux_driver, "getincrementaldecoder", lambda _encoding: decoder)  # noqa: B010  # a name that it imports
        super().run_input_thread()

    def suspend_application_mode(self) -> None:
        """Give the terminal back for a while."""
        self._is_suspended = True
        super().suspend_application_mode()

    def resume_application_mode(self) -> None:
        """Take the terminal again."""
        self._is_suspended = False
        super().resume_application_mode()

    def continued(self, *_: object) -> None:
        """Take the terminal again after SIGCONT, giving it back first if that has not happened.

        Otherwise raw mode would be entered twice, and restored at the end as if it were the reader's own. Entering the
        alternate screen empties it, so all is drawn again.
        """
        if not self._is_suspended:
            self.suspend_application_mode()
        self.resume_application_mode()
        self._app.call_later(self._app.screen.refresh, layout=True)
