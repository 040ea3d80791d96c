"""Text on its way out: to stdout whatever its encoding, or to a file that is written whole or not at all."""

from __future__ import annotations

import codecs
import io
import os
import sys
from collections.abc import Iterable

from explorer.files import WriteError

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
    """What stands for characters that the encoding lacks: ASCII signs, simple marks, else a question mark."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    from explorer.wording.signs import CHECK_SIGNS, SIGNS

    known = TYPOGRAPHY | dict(sign[:2] for sign in SIGNS.values()) | dict(CHECK_SIGNS.values())
    lacking = error.object[error.start : error.end]
    return "".join(known.get(character, "?") for character in lacking), error.end


def prepare_streams() -> None:
    """From now on no character can be wrong for stdout or stderr."""
    codecs.register_error(REPLACING, replaced)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=REPLACING)


def write_out(pieces: Iterable[str], *, exact: bool = False) -> None:
    """Write text to stdout; exact text is for machines, and UTF-8 in every locale."""
    if sys.stdout is None:
        raise WriteError("there is no stdout to write to")
    if exact and isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    try:
        sys.stdout.writelines(pieces)
        sys.stdout.flush()
    except BrokenPipeError:
        forget_stdout()
    except OSError as error:
        forget_stdout()
        raise WriteError(f"stdout cannot be written: {(error.strerror or str(error)).lower()}") from error


def forget_stdout() -> None:
    """Let what is still to be written go nowhere, so that Python does not complain of it at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)


def tell(sentence: str) -> None:
    """Say something on stderr."""
    if sys.stderr is not None:
        print(sentence, file=sys.stderr)  # noqa: T201  # this is where the program speaks
