"""Copies text to a clipboard by the first way that works; failing all, to a file whose name the reader is told.

Most tools report success whether or not anything can be pasted afterwards, and some terminals silently drop the text.
So it is read back wherever possible, and the reader is told which it is: confirmed, sent, or saved.
"""

from __future__ import annotations

import os
import sys
import time
from binascii import b2a_base64
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from explorer.files import WriteError, save_new
from explorer.safe import cleaned

LIMIT = 1.0  # seconds that a tool may take
LOOKS = 10  # xsel returns before it owns the clipboard, and one look in ten comes too early
XSEL_LIMIT = 4_000  # bytes; with more, xsel may end when it is first asked for them
OSC_52_LIMIT = 74_994  # bytes of text: the sequence is then 100,000 long, as much as many terminals take
SCREEN_LIMIT = 250  # bytes that GNU screen passes on at once, wrapping included
PLATFORM = sys.platform


class ClipboardError(WriteError):
    """The text reached no clipboard, and no file either."""


class State(StrEnum):
    """How far a copied text is known to have got."""

    CONFIRMED = "confirmed"  # read back, and equal
    SENT = "sent"  # nobody can tell whether it arrived
    SAVED = "saved"  # in the file that is named


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """What became of a text; `detail` is its size, or the path of the file."""

    way: str
    state: State
    detail: str


Environment = Mapping[str, str]
Write = Callable[[str], None] | None  # to the terminal, if there is one
Applies = Callable[[Environment], bool]
Attempt = Callable[[str, Environment, Write], State | None]


@dataclass(frozen=True, slots=True)
class Way:
    """One way to a clipboard: where it applies, and how to try it (None if it fails)."""

    name: str
    applies: Applies
    attempt: Attempt


def where(*given: str, never: tuple[str, ...] = (), platform: str = "") -> Applies:
    """A condition: one of the given variables is set (if any are given), and none of those in `never`."""

    def applies(environment: Environment) -> bool:
        is_given = not given or any(map(environment.get, given))
        return is_given and not any(map(environment.get, never)) and PLATFORM.startswith(platform)

    return applies


def by_tool(
    writer: str, reader: str | None = None, *, encoding: str = "utf-8", limit: int = sys.maxsize
) -> Attempt:
    """Give the text to one command, and compare what another reads back."""

    def attempt(text: str, environment: Environment, _: Write) -> State | None:
        payload = text.encode(encoding)
        if len(payload) > limit or printed_by(writer, environment, given=payload) is None:
            return None
        if reader is None:
            return State.SENT
        looks = (printed_by(reader, environment) for _ in range(LOOKS))
        return State.CONFIRMED if payload in looks else None

    return attempt


def printed_by(command: str, environment: Environment, given: bytes | None = None) -> bytes | None:
    """What a command prints, or nothing if it is given bytes; None if it is missing, too slow or fails."""
    import subprocess  # not needed before something is copied

    try:
        process = subprocess.Popen(  # noqa: S603  # no shell, and no word of the text is in the command
            command.split(),
            stdin=subprocess.PIPE,
            # xclip stays behind to serve the text, and would hold a pipe open for ever.
            stdout=subprocess.PIPE if given is None else subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=environment,
            start_new_session=True,
        )
    except OSError:
        return None
    try:
        printed, _ = process.communicate(given, timeout=LIMIT)
    except subprocess.TimeoutExpired:
        with process:  # waits for it
            end_group(process.pid)
        return None
    return None if process.returncode else printed or b""


def end_group(number: int) -> None:
    """End a process and all that it has started."""
    import signal  # not needed before something is copied

    with suppress(PermissionError):  # macOS's answer when it ended at this very moment
        os.killpg(number, signal.SIGKILL)


def by_terminal(wrapped: Callable[[str], str]) -> Attempt:
    """Send the text to the terminal, which does not answer."""

    def attempt(text: str, _: Environment, write: Write) -> State | None:
        payload = text.encode()
        if write is None or len(payload) > OSC_52_LIMIT:
            return None
        write(wrapped(f"\x1b]52;c;{b2a_base64(payload, newline=False).decode()}\x07"))
        return State.SENT

    return attempt


def in_chunks(sequence: str) -> str:
    """Cut a sequence into pieces that GNU screen hands on untouched to the terminal around it."""
    size = SCREEN_LIMIT - len("\x1bP\x1b\\")
    pieces = (sequence[start : start + size] for start in range(0, len(sequence), size))
    return "".join(f"\x1bP{piece}\x1b\\" for piece in pieces)


SSH = ("SSH_TTY", "SSH_CONNECTION")  # the clipboard of this machine is not the reader's
MAC = where(never=SSH, platform="darwin")
TMUX = where("TMUX")
WAYLAND = where("WAYLAND_DISPLAY", never=SSH)
X11 = where("DISPLAY", never=SSH)
WSL = where("WSL_DISTRO_NAME", "WSL_INTEROP", never=SSH)
# By default, tmux silently drops escape sequences for the clipboard.
GNU_SCREEN = where("STY", never=("TMUX",))
BARE = where(never=("TMUX",))

UTF_8 = "env LC_ALL=en_US.UTF-8"  # otherwise pbcopy and pbpaste may both get the encoding wrong, and agree

WAYS = (
    Way("pbcopy", MAC, by_tool(f"{UTF_8} pbcopy", f"{UTF_8} pbpaste")),
    Way("tmux", TMUX, by_tool("tmux load-buffer -w -", "tmux show-buffer")),
    # If left to guess the type, wl-copy may choose one that editors do not paste.
    Way("wl-copy", WAYLAND, by_tool("wl-copy --type text/plain", "wl-paste --no-newline")),
    Way("xclip", X11, by_tool("xclip -selection clipboard", "xclip -selection clipboard -o")),
    Way("xsel", X11, by_tool("xsel --clipboard --input", "xsel --clipboard --output", limit=XSEL_LIMIT)),
    # Without a byte-order mark, which would be pasted too. Reading back takes PowerShell, which is too slow.
    Way("clip.exe", WSL, by_tool("clip.exe", encoding="utf-16-le")),
    Way("screen", GNU_SCREEN, by_terminal(in_chunks)),
    Way("OSC 52", BARE, by_terminal(str)),
)


def copy(text: str, *, environment: Environment, write: Write, folder: Path) -> Copied:
    """Copy a text by the first way that works, or else save it to a new file in the folder.

    This is slow if tools do not answer. Raises ClipboardError if the file cannot be written either.
    """
    safe = cleaned(text)
    for way in WAYS:
        if way.applies(environment) and (state := way.attempt(safe, environment, write)):
            return Copied(way=way.name, state=state, detail=f"{len(safe.encode()):,} bytes")
    moment = time.strftime("explorer-%Y-%m-%d-%H%M%S-")
    try:
        path = save_new(folder, moment, ".txt", safe.encode())
    except WriteError as error:
        raise ClipboardError("not-copied", why=error.reason) from error
    return Copied(way="file", state=State.SAVED, detail=str(path))
