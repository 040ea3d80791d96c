"""Writes text to stdout, whatever its encoding, or to a file, and messages to stderr.

A pipe in an old locale, a full disk, or a reader that goes away (`| head`) would each end in a traceback halfway
through the text. Here the answers are signs in ASCII, a sentence, and silence.
"""

from __future__ import annotations

import codecs
import io
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from explorer.errors import reason_of_system
from explorer.files import WriteError, save
from explorer.wording.sentences import visible

REPLACING = "explorer-signs"
TYPOGRAPHY = {
    **dict.fromkeys("“”„", '"'),
    # Its counterpart is also the sign of a stance.
    "«": "<",
    **dict.fromkeys("‘’", "'"),
    **dict.fromkeys("–—", "-"),
    **dict.fromkeys("\u00a0\u202f", " "),
    "…": "...",
    "←": "<-",
    "→": "->",
    "↩": "<-",
    "•": "*",
}


def replaced(error: UnicodeError) -> tuple[str, int]:
    """The ASCII form of characters that the encoding lacks, or else question marks."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    from explorer.wording.signs import CHECK_SIGNS, SIGNS

    known = TYPOGRAPHY | dict(sign[:2] for sign in SIGNS.values()) | dict(CHECK_SIGNS.values())
    lacking = error.object[error.start : error.end]
    return "".join(known.get(character, "?") for character in lacking), error.end


def prepare_streams() -> None:
    """Make stdout and stderr replace what their encoding lacks, instead of failing on it."""
    codecs.register_error(REPLACING, replaced)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=REPLACING)


def write_out(pieces: Iterable[str], *, exact: bool = False) -> None:
    """Write text to stdout. Exact text is for programs, and UTF-8 in every locale."""
    if sys.stdout is None:
        raise WriteError("no-stdout")
    if exact and isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    try:
        sys.stdout.writelines(pieces)
        sys.stdout.flush()
    except BrokenPipeError:
        forget_stdout()
    except OSError as error:
        raise stdout_refused(error) from error


def write_file(path: Path, text: str) -> None:
    """Write a file whole or not at all. A pipe whose reader has gone away is not an error. Raises WriteError."""
    try:
        save(path, text.encode())
    except WriteError as error:
        if not isinstance(error.__cause__, BrokenPipeError):
            raise


def stdout_refused(error: OSError) -> WriteError:
    """Why stdout cannot be written to. What is still to be written is dropped."""
    forget_stdout()
    return WriteError("stdout-not-written", cause=reason_of_system(error))


def forget_stdout() -> None:
    """Discard what is still to be written, so that Python does not complain at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)


def print_message(sentence: str) -> None:
    """Print a message on stderr, made safe for the terminal, since it may contain a path."""
    if sys.stderr is not None:
        print(visible(sentence), file=sys.stderr)  # noqa: T201  # this is where the program speaks
