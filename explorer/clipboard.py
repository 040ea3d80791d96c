"""Copies text to a clipboard by the first way that works; failing all, to a file whose name the reader is told.

Most tools report success whether or not anything can be pasted afterwards, and some terminals silently drop the text.
So it is read back wherever possible, and the reader is told which it is: confirmed, sent, or saved. Tools offer one
type at a time: what is copied as HTML can be pasted into a word processor, and not into a terminal.
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
    """What became of a text; `detail` is its size, or the path of the file. `is_html` if programs paste its markup."""

    way: str
    state: State
    detail: str
    is_html: bool = False


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
    writer: str, reader: str = "", *, encode: Callable[[str], bytes] = str.encode, limit: int = sys.maxsize
) -> Attempt:
    """Give the text to one command, and compare what another reads back."""

    def attempt(text: str, environment: Environment, _: Write) -> State | None:
        payload = encode(text)
        if len(payload) > limit or printed_by(writer, environment, given=payload) is None:
            return None
        if not reader:
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


def as_script(text: str) -> bytes:
    """Text as AppleScript that offers it as HTML, which pbcopy cannot; the bytes are in hexadecimal."""
    return f"set the clipboard to «data HTML{text.encode().hex().upper()}»".encode()


def by_terminal(wrapped: Callable[[str], str]) -> Attempt:
    """Send the text to the terminal, which does not answer."""

    def attempt(text: str, _: Environment, write: Write) -> State | None:
        if write is None or len(payload := text.encode()) > OSC_52_LIMIT:
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
GNU_SCREEN = where("STY", never=("TMUX",))  # tmux would silently drop sequences for the clipboard
BARE = where(never=("TMUX",))

UTF_8 = "env LC_ALL=en_US.UTF-8"  # otherwise pbcopy and pbpaste may both get the encoding wrong, and agree

XCLIP = "xclip -selection clipboard"

# The clipboard of a desktop comes before that of a tmux on it: the draft is in another window.
WAYS = (
    Way("pbcopy", MAC, by_tool(f"{UTF_8} pbcopy", f"{UTF_8} pbpaste")),
    # If left to guess the type, wl-copy may choose one that editors do not paste.
    Way("wl-copy", WAYLAND, by_tool("wl-copy --type text/plain", "wl-paste --no-newline")),
    Way("xclip", X11, by_tool(XCLIP, f"{XCLIP} -o")),
    Way("xsel", X11, by_tool("xsel --clipboard --input", "xsel --clipboard --output", limit=XSEL_LIMIT)),
    # Without a byte-order mark, which would be pasted too. Reading back takes PowerShell, which is too slow.
    Way("clip.exe", WSL, by_tool("clip.exe", encode=lambda text: text.encode("utf-16-le"))),
    Way("tmux", TMUX, by_tool("tmux load-buffer -w -", "tmux show-buffer")),
    Way("screen", GNU_SCREEN, by_terminal(in_chunks)),
    Way("OSC 52", BARE, by_terminal(str)),
)
HTML_WAYS = (
    Way("osascript", MAC, by_tool("osascript -", encode=as_script)),
    Way("wl-copy", WAYLAND, by_tool("wl-copy --type text/html", "wl-paste --no-newline --type text/html")),
    Way("xclip", X11, by_tool(f"{XCLIP} -t text/html", f"{XCLIP} -t text/html -o")),
)


def copy(text: str, *, environment: Environment, write: Write, folder: Path, is_html: bool = False) -> Copied:
    """Copy a text by the first way that works, or else save it to a new file in the folder.

    HTML that no tool can offer as such is copied like any text. This is slow if tools do not answer. Raises
    ClipboardError if the file cannot be written either.
    """
    safe = cleaned(text)
    for way in (*HTML_WAYS, *WAYS) if is_html else WAYS:
        if way.applies(environment) and (state := way.attempt(safe, environment, write)):
            size = f"{len(safe.encode()):,} bytes"
            return Copied(way=way.name, state=state, detail=size, is_html=way in HTML_WAYS)
    try:
        path = save_new(folder, time.strftime("explorer-%Y-%m-%d-%H%M%S-"), ".txt", safe.encode())
    except WriteError as error:
        raise ClipboardError("not-copied", why=error.reason) from error
    return Copied(way="file", state=State.SAVED, detail=str(path))
