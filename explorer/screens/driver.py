"""Textual's terminal driver, without what would blank the skeleton, lose keys, or send unwanted colours."""

from __future__ import annotations

import os
import re
import signal
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from select import select

from textual.app import App, ScreenStackError
from textual.drivers import linux_driver
from textual.drivers.linux_driver import LinuxDriver

from explorer.screens.background import QUESTION, BackgroundAnswers, BackgroundTold
from explorer.screens.hangup import HUNG_UP, lasting
from explorer.screens.keyboard import TypedText

ALTERNATE = "\x1b[?1049h"
LOOK = re.compile(r"\x1b\[([0-9;]+)m")
# Even without colours, Textual sends the codes for default foreground and background.
DEFAULT_COLOURS = ("39", "49")
ESCAPE_SECONDS = 0.05  # what follows an escape later belongs to no answer
MOST_READ = 4096


def without_colours(data: str) -> str:
    """The output without colour codes; bold, underline and the like stay."""

    def uncoloured(look: re.Match[str]) -> str:
        kept = [code for code in look[1].split(";") if code not in DEFAULT_COLOURS]
        return f"\x1b[{';'.join(kept)}m" if kept else ""

    return LOOK.sub(uncoloured, data)


class SeamlessDriver(LinuxDriver):
    """Does not enter the alternate screen the first time, because the skeleton is already on it."""

    is_skeleton_shown = True
    is_colourless = asks_background = False  # set before the program runs

    def __init__(
        self,
        app: App[object],
        *,
        debug: bool = False,
        mouse: bool = True,
        size: tuple[int, int] | None = None,
    ) -> None:
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self._file = lasting(2, self.hang_up)
        self._is_suspended = False
        self._answers = BackgroundAnswers(lambda light: self.send_message(BackgroundTold(light)))
        signal.signal(signal.SIGTSTP, partial(self.in_turn, self._sigtstp_application))
        signal.signal(signal.SIGCONT, partial(self.in_turn, self.take_again))

    def write(self, data: str) -> None:
        """Send text to the terminal, unless it is given back: the queue has an end, and nobody would empty it."""
        if not (self._writer_thread and self._writer_thread.is_alive()):
            return
        if self.is_skeleton_shown and data == ALTERNATE:
            self.is_skeleton_shown = False
        else:
            super().write(without_colours(data) if self.is_colourless else data)

    def start_application_mode(self) -> None:
        """Take the terminal; the first time, ask for its background if the theme goes by that."""
        super().start_application_mode()  # type: ignore[no-untyped-call]  # Textual has no types here
        if self.asks_background:
            self.asks_background = False
            self._answers.expect()
            self.write(QUESTION)

    def run_input_thread(self) -> None:
        """Read keys by way of our own decoder."""
        decoder = partial(TypedText, self.is_line_edited, self._answers.taken_out, self.rest)
        setattr(linux_driver, "getincrementaldecoder", lambda _encoding: decoder)  # noqa: B010  # a name that it imports
        try:
            super().run_input_thread()
        except (OSError, EOFError):
            self.hang_up()

    def rest(self) -> bytes | None:
        """What follows an escape within a moment, while the terminal may be answering; None if nothing does."""
        if self._answers.is_expected and select([self.fileno], [], [], ESCAPE_SECONDS)[0]:
            return os.read(self.fileno, MOST_READ)
        return None

    def is_line_edited(self) -> bool:
        """Whether the screen in front has a line in which keys move by words."""
        with suppress(ScreenStackError):
            return getattr(self._app.screen, "edits_line", False)
        return False

    def hang_up(self) -> None:
        """End the program, since the terminal was closed. The threads that read and write call this."""
        with suppress(RuntimeError):  # it has ended already
            self._loop.call_soon_threadsafe(partial(self._app.exit, return_code=HUNG_UP))

    def suspend_application_mode(self) -> None:
        """Give the terminal back for a while."""
        self._is_suspended = True
        super().suspend_application_mode()

    def resume_application_mode(self) -> None:
        """Take the terminal again."""
        self._is_suspended = False
        super().resume_application_mode()

    def in_turn(self, answer: Callable[[], None], number: int, _frame: object) -> None:
        """Answer a signal when nothing else is being done; Textual answers in the middle of another such answer, too.

        While another program has the terminal (an editor, say), it alone answers; we stop with it.
        """
        if self._auto_restart:
            self._loop.call_soon_threadsafe(answer)
        elif number == signal.SIGTSTP:
            os.kill(os.getpid(), signal.SIGSTOP)

    def take_again(self) -> None:
        """Take the terminal again after SIGCONT, giving it back first if that has not happened.

        Otherwise raw mode would be entered twice, and restored at the end as if it were the reader's own. Entering the
        alternate screen empties it, so all is drawn again.
        """
        if not self._is_suspended:
            self.suspend_application_mode()
        self.resume_application_mode()
        self._app.call_later(self._app.screen.refresh, layout=True)
