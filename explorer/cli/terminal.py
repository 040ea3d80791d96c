"""Finds out whether the program runs in a terminal that can show the screen, and how wide it is."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping


def can_show_screen(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether stdin can be a keyboard and stdout and stderr are one terminal that shows UTF-8."""
    return (
        is_on_screen(environment)
        and is_terminal(2)
        and speaks_utf8(environment)
        and (is_terminal(0) or reopen_keyboard())
    )


def is_terminal(descriptor: int) -> bool:
    """Whether a standard stream leads to a terminal; a closed one does not."""
    try:
        return os.isatty(descriptor)
    except OSError:
        return False


def is_on_screen(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether stdout is a terminal that can do more than print lines."""
    return is_terminal(1) and environment.get("TERM", "") not in ("", "dumb")


def width_of_terminal() -> int:
    """How many cells wide the terminal behind stdout is; 0, which means any width, if there is none."""
    try:
        return os.get_terminal_size(1).columns if is_on_screen() else 0
    except OSError:
        return 0


def speaks_utf8(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether both the locale and the program's own streams are UTF-8.

    Python uses UTF-8 in the locales C and POSIX too, but the terminals of those who ask for them may not.
    """
    streams = (sys.stdout, sys.stderr)
    if any(stream is None or stream.encoding.lower() not in ("utf-8", "utf8") for stream in streams):
        return False
    named = (environment.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG"))
    locale = next(filter(None, named), "")
    return locale not in ("C", "POSIX") and (
        "." not in locale or locale.lower().replace("-", "").partition("@")[0].endswith(".utf8")
    )


def reopen_keyboard() -> bool:
    """Read keys from the terminal when stdin is a pipe. Returns False if there is no terminal."""
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        return False
    os.dup2(terminal, 0)
    os.close(terminal)
    return True
