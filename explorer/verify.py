"""Quotes against the copies of their sources: whether their words stand there, and where."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from hashlib import sha256
from itertools import islice
from pathlib import Path

from explorer.errors import ExplorerError
from explorer.folding import OMISSION, Folded, Passage, cuts_word, folded, fragments, typographic, verbatim
from explorer.lock import Locked, check_of, digest
from explorer.model import Check, Quote, QuoteId, Source
from explorer.yaml_tree import made_visible

LARGEST = 64 * 2**20
AROUND = 32
Way = Callable[[str, Folded], Iterator[Passage]]
WHOLE: dict[Check, Way] = {Check.VERBATIM: verbatim, Check.TYPOGRAPHIC: typographic}
IN_PARTS: dict[Check, Way] = {Check.FRAGMENTS: fragments}
NOT_AT_HAND = {
    Check.STALE: "these words were not yet checked in this copy, which is not at hand",
    Check.MISSING: "the words did not stand in the copy when it was last at hand",
    Check.AMBIGUOUS: "the words stood more than once in the copy when it was last at hand",
}
LONGEST_HINT, LARGEST_HINTED = 4_000, 2**20
TOKEN = re.compile(r"\d+(?:[\s.,]\d+)*|\w+n['’]t\b|\w+['’]?|[^\w\s]")
TELLING = re.compile(
    r"\d|n't$|않|없|못|아니|^(?:no|not|none|nor|never|neither|nothing|nobody|cannot|without|ne|n'|pas|non|ni|"
    r"jamais|rien|aucune?|nulle?|guère|sans|не|нет|ни|никогда|без)$"
)


class CopyError(ExplorerError):
    """A folder of copies, or a file in it, that cannot be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a curator must see about a quote."""

    quote: QuoteId
    check: Check
    sentence: str


def copies_in(folder: Path, wanted: Collection[str]) -> dict[str, str]:
    """The text of each wanted copy (a SHA-256) among the files below a folder, whatever their names.

    No link is followed, so that nothing outside is read. Characters that could command a terminal are made
    visible, one for one, as the loader does in quotes: offsets stay. Raises CopyError.
    """
    found: dict[str, str] = {}
    try:
        for path in files_below(folder):
            raw = path.read_bytes()
            name = sha256(raw).hexdigest()
            if name in wanted:
                found[name] = decoded(raw, path)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise CopyError(f"{shown(error.filename or folder)}: this cannot be read: {reason}") from error
    return found


def files_below(folder: Path) -> Iterator[Path]:
    """Every regular file below a folder that is not too large for a text."""
    waiting = [folder]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(Path(entry.path))
                elif entry.is_file(follow_symlinks=False) and entry.stat().st_size <= LARGEST:
                    yield Path(entry.path)


def decoded(raw: bytes, path: Path) -> str:
    """The text of a copy; white space is left as it is, for the folding of its runs."""
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        byte = raw[error.start]
        raise CopyError(f"{shown(path)}: the byte 0x{byte:02x} at {error.start} is not UTF-8") from error
    return re.sub(r"\S+", lambda word: made_visible(word[0]), text)


def shown(path: Path | str) -> str:
    """A path as a sentence can show it, even one that is no text."""
    return made_visible(os.fsencode(path).decode(errors="replace"))


def verified(
    quotes: Iterable[tuple[Quote, Source]], copies: Mapping[str, str], lock: Mapping[QuoteId, Locked]
) -> tuple[tuple[Locked, ...], tuple[Finding, ...]]:
    """The lines of the new lock, one a quote, and what the curator must see of quotes not superseded."""
    ready = {name: folded(text) for name, text in copies.items()}
    lines, findings = [], []
    for quote, source in quotes:
        copy = source.custom.copy
        at_hand = ready.get(copy.sha256) if copy and quote.text else None
        line, sentence = looked_up(quote, source, at_hand) if at_hand else kept(quote, source, lock)
        lines.append(line)
        if sentence and not quote.superseded_by:
            findings.append(Finding(quote=quote.id, check=line.check, sentence=sentence))
    return tuple(lines), tuple(findings)


def kept(quote: Quote, source: Source, lock: Mapping[QuoteId, Locked]) -> tuple[Locked, str]:
    """The line of a quote whose copy is not at hand: the present one, unless the words or the copy changed."""
    check = check_of(quote, source, lock)
    if check in (Check.REPORTED, Check.NO_COPY):
        return Locked(quote=quote.id, text=digest(quote.text), check=check), ""
    ...
