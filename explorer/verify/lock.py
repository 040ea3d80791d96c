"""The lock file: where each quote was found in the copy of its source, as one line of JSON each.

Copies cannot be published with a dossier, because they are other people's texts. The lock can. It shows that a
quote was checked, against which bytes and at which offsets, and whether the words or the copy have changed since.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

import msgspec
from msgspec import Struct

from explorer.dossier.model import Check, Quote, QuoteId, Source
from explorer.dossier.yaml_file import is_device
from explorer.errors import DossierError, Problem, Reason, because, reason_of_system

LOCK_FILE = "quotes.lock"
FOLDING = 1  # the version of the foldings; quotes checked with another one are stale


class Locked(
    Struct, frozen=True, kw_only=True, rename="kebab", forbid_unknown_fields=True, omit_defaults=True
):
    """One line of the lock: with the quote's text a TextQuoteSelector and a TextPositionSelector.

    See W3C Web Annotation Data Model, 4.2.4 and 4.2.5. Offsets are code points, `end` exclusive; `prefix` and
    `suffix` hold at most 32 characters of the copy. `folding` is the version of the named foldings that were used.
    """

    quote: QuoteId
    text: str
    check: Check
    copy: str = ""
    start: int = -1
    end: int = -1
    prefix: str = ""
    suffix: str = ""
    folding: int = 0


def digest(text: str) -> str:
    """The SHA-256 of a text in UTF-8, as 64 hexadecimal digits."""
    return sha256(text.encode()).hexdigest()


def read_lock(path: Path) -> dict[QuoteId, Locked]:
    """The lines of a lock by quote; none if the file does not exist. Raises DossierError."""
    if is_device(path):
        raise DossierError([problem_in_lock(path, 1, because("not-a-file"))])
    try:
        lines = path.read_bytes().splitlines()
    except FileNotFoundError:
        return {}
    except OSError as error:
        unreadable = because("file-unreadable", why=reason_of_system(error))
        raise DossierError([problem_in_lock(path, 1, unreadable)]) from error
    decoder = msgspec.json.Decoder(Locked)
    lock: dict[QuoteId, Locked] = {}
    problems = []
    for number, line in enumerate(lines, start=1):
        try:
            locked = decoder.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError):
            problems.append(problem_in_lock(path, number, because("not-a-line-of-a-lock")))
            continue
        if locked.quote in lock:
            problems.append(problem_in_lock(path, number, because("quote-locked-twice", id=locked.quote)))
        lock[locked.quote] = locked
    if problems:
        raise DossierError(problems)
    return lock


def problem_in_lock(path: Path, line: int, reason: Reason) -> Problem:
    """A mistake in a line of the lock."""
    return Problem(path=str(path), line=line, column=1, reason=reason)


def as_lock(lines: Iterable[Locked]) -> bytes:
    """The content of a lock file, sorted by quote."""
    ordered = sorted(lines, key=lambda locked: locked.quote)
    return b"".join(msgspec.json.encode(locked) + b"\n" for locked in ordered)


def check_of(quote: Quote, source: Source, lock: Mapping[QuoteId, Locked]) -> Check:
    """The check of a quote, as the lock has it."""
    if not quote.text:
        return Check.REPORTED
    copy = source.custom.copy
    if copy is None or not copy.sha256:
        return Check.NO_COPY
    locked = lock.get(quote.id)
    if locked is None or locked.copy != copy.sha256 or locked.text != digest(quote.text):
        return Check.STALE
    return locked.check if locked.folding == FOLDING else Check.STALE
