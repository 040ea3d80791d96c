"""Quotes against the copies of their sources: whether their words stand there, and where."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from pathlib import Path

from msgspec.structs import replace

from explorer.dossier.model import Check, Quote, QuoteId, Source
from explorer.errors import ExplorerError
from explorer.safe import made_visible
from explorer.verify.foldings import (
    IN_PARTS,
    OMISSION,
    WHOLE,
    Folded,
    Way,
    cuts_word,
    folded,
    nearest_passage,
)
from explorer.verify.lock import FOLDING, Locked, check_of, digest

LARGEST = 64 * 2**20
AROUND = 32
NOT_AT_HAND = {
    Check.STALE: "these words were not yet checked in this copy, which is not at hand",
    Check.MISSING: "the words did not stand in the copy when it was last at hand",
    Check.AMBIGUOUS: "the words stood more than once in the copy when it was last at hand",
}
CUT = "the words start or end in the copy within a longer word or number"
GONE = "the lock has a line for this quote, which the dossier has not"


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
                elif (
                    entry.is_file(follow_symlinks=False)
                    and entry.stat(follow_symlinks=False).st_size <= LARGEST
                ):
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
            findings.append(about(line, sentence))
    return tuple(lines), tuple(findings)


def fresh(quote: Quote, source: Source, check: Check) -> Locked:
    """A line of the lock without a passage."""
    copy = source.custom.copy
    name = copy.sha256 if copy and check is not Check.REPORTED else ""
    return Locked(quote=quote.id, text=digest(quote.text), check=check, copy=name, folding=FOLDING)


def kept(quote: Quote, source: Source, lock: Mapping[QuoteId, Locked]) -> tuple[Locked, str]:
    """The present line of a quote whose copy is not at hand, or a stale one if words or copy changed."""
    check = check_of(quote, source, lock)
    is_new = check in (Check.REPORTED, Check.NO_COPY, Check.STALE)
    return fresh(quote, source, check) if is_new else lock[quote.id], NOT_AT_HAND.get(check, "")


def looked_up(quote: Quote, source: Source, copy: Folded) -> tuple[Locked, str]:
    """The line of a quote by its copy, and what the curator must see of it, if anything."""
    for check, way in ways_of(quote).items():
        stated = (span for span in way(quote.text, copy) if quote.line in (None, copy.line_of(span[0])))
        found = list(islice(stated, 2))
        if len(found) > 1:
            sentence = f"the words stand more than once in the copy: {where(quote, copy)}"
            return fresh(quote, source, Check.AMBIGUOUS), sentence
        for start, end in found:
            around = {
                "prefix": copy.original[max(start - AROUND, 0) : start],
                "suffix": copy.original[end : end + AROUND],
            }
            line = replace(fresh(quote, source, check), start=start, end=end, **around)
            return line, CUT if cuts_word(copy.original, start, end) else ""
    return fresh(quote, source, Check.MISSING), why_missing(quote, copy)


def ways_of(quote: Quote) -> Mapping[Check, Way]:
    """How these words may stand in a copy, the strictest way first."""
    return IN_PARTS if OMISSION.search(quote.text) and not quote.printed_ellipsis else WHOLE


def where(quote: Quote, copy: Folded) -> str:
    """The lines on which the words stand, if any, as a sentence names them; of very many the first."""
    spans = (span for way in ways_of(quote).values() for span in islice(way(quote.text, copy), 20))
    lines = sorted({copy.line_of(start) for start, _ in spans})
    return f"line{'s' * (len(lines) > 1)} {', '.join(map(str, lines))}" if lines else ""


def why_missing(quote: Quote, copy: Folded) -> str:
    """Where the words stand instead, or what is nearest to them."""
    if elsewhere := where(quote, copy):
        return f"the words stand on {elsewhere} of the copy, not on line {quote.line}"
    hint = nearest_passage(quote.text, copy.original)
    return "the words do not stand in the copy" + (f"; the nearest passage is: {hint}" if hint else "")


def compared(
    quotes: Iterable[tuple[Quote, Source]], copies: Mapping[str, str], lock: Mapping[QuoteId, Locked]
) -> tuple[Finding, ...]:
    """What a new lock would say otherwise than the present one."""
    new = {line.quote: line for line in verified(quotes, copies, lock)[0]}
    changed = (
        about(line, difference(lock.get(id_), line)) for id_, line in new.items() if line != lock.get(id_)
    )
    gone = (about(line, GONE) for id_, line in lock.items() if id_ not in new)
    return (*changed, *gone)


def about(line: Locked, sentence: str) -> Finding:
    """A finding about the quote of a line."""
    return Finding(quote=line.quote, check=line.check, sentence=sentence)


def difference(old: Locked | None, new: Locked) -> str:
    """What a new line of the lock says otherwise than the present one."""
    if old is None:
        return f"the lock has no line for this quote; a new one says {new.check}"
    if old.check is not new.check:
        return f"the lock says {old.check}; a new one says {new.check}"
    names = (name for name in old.__struct_fields__ if getattr(old, name) != getattr(new, name))
    return f"a new lock has another {' and another '.join(names)}"


def summary(lines: Iterable[Locked]) -> Mapping[Check, int]:
    """How many quotes have each check, in the order of the checks."""
    counts = Counter(line.check for line in lines)
    return {check: counts[check] for check in Check}
