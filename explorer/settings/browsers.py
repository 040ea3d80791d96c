"""Which browser opens an address, and whether it draws in the terminal.

Python's own `webbrowser` does not tell: it says "opened" before a browser has answered, and starts one that draws in
the terminal over whatever is there.
"""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

BROWSER_VARIABLE = "BROWSER"
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY")
# On a desktop, the first of these that is installed: what opens things there, then browsers.
ON_DESKTOP = (
    ("xdg-open",),
    ("gio", "open"),
    ("wslview",),
    *((name,) for name in ("x-www-browser", "firefox", "firefox-esr", "chromium", "chromium-browser")),
    *(
        (name,)
        for name in ("google-chrome", "google-chrome-stable", "brave-browser", "microsoft-edge", "opera")
    ),
    *((name,) for name in ("vivaldi", "epiphany", "konqueror", "falkon", "qutebrowser")),
)
ON_MAC = (("open",),)
IN_TERMINAL = tuple((name,) for name in ("www-browser", "w3m", "lynx", "links", "elinks", "links2"))
# Those that open a window of their own, so that the screen stays.
IN_A_WINDOW = {command[0] for command in (*ON_DESKTOP, *ON_MAC)}
ADDRESS_HERE = "%s"  # of the address in BROWSER
Which = Callable[[str], str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Browser:
    """A command that opens an address; `draws` unless it has a window of its own."""

    command: tuple[str, ...]
    draws: bool

    @property
    def name(self) -> str:
        """What the reader knows it by."""
        return Path(self.command[0]).name

    def opening(self, address: str) -> list[str]:
        """The command with an address where that belongs."""
        words = (
            self.command
            if any(ADDRESS_HERE in word for word in self.command)
            else (*self.command, ADDRESS_HERE)
        )
        return [words[0], *(word.replace(ADDRESS_HERE, address) for word in words[1:])]


def browser_command(
    environment: Mapping[str, str] = os.environ, which: Which = shutil.which
) -> Browser | None:
    """The first browser that is installed, of those in BROWSER if it names any; None if there is none."""
    named = list(named_in(environment.get(BROWSER_VARIABLE, "")))
    if named:
        return next((browser for browser in named if which(browser.command[0])), named[0])
    commands: tuple[tuple[str, ...], ...] = IN_TERMINAL
    if sys.platform == "darwin":
        commands = (*ON_MAC, *commands)
    elif any(map(environment.get, DISPLAYS)):
        commands = (*ON_DESKTOP, *commands)
    installed = (command for command in commands if which(command[0]))
    return next((Browser(command=one, draws=one[0] not in IN_A_WINDOW) for one in installed), None)


def named_in(variable: str) -> Iterator[Browser]:
    """The browsers that the variable names, first choice first. One that ends with `&` has a window of its own."""
    for piece in variable.split(os.pathsep):
        try:
            words = shlex.split(piece)
        except ValueError:  # a quotation mark is not closed
            words = piece.split()
        command = tuple(word for word in words if word != "&")
        if command and command[0]:
            draws = words[-1] != "&" and Path(command[0]).name not in IN_A_WINDOW
            yield Browser(command=command, draws=draws)
