"""Looks up every quote in the copy of its source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice

from msgspec.structs import replace

from explorer.dossier.model import Check, Quote, QuoteId, Source
from explorer.errors import Reason, because
from explorer.verify.foldings import Folded, folded
from explorer.verify.hint import nearest_passage
from explorer.verify.lock import FOLDING, Locked, check_of, digest
from explorer.verify.passages import cuts_word, ways_of

CONTEXT = 32
MOST_LINES = 20
WITHOUT_COPY = {
    Check.STALE: because("unchecked-without-copy"),
    Check.MISSING: because("was-missing"),
    Check.AMBIGUOUS: because("was-ambiguous"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a curator must see about a quote."""

    quote: QuoteId
    check: Check
    reason: Reason


def checked_quotes(
    quotes: Iterable[tuple[Quote, Source]], copies: Mapping[str, str], lock: Mapping[QuoteId, Locked]
) -> tuple[tuple[Locked, ...], tuple[Finding, ...]]:
    """The lines of the new lock, and findings for all quotes that are not superseded."""
    ready = {name: folded(text) for name, text in copies.items()}
    lines, findings = [], []
    for quote, source in quotes:
        copy = source.custom.copy
        at_hand = ready.get(copy.sha256) if copy and quote.text else None
        line, reason = looked_up(quote, source, at_hand) if at_hand else from_lock(quote, source, lock)
        lines.append(line)
        if reason and not quote.superseded_by:
            findings.append(finding_on(line, reason))
    return tuple(lines), tuple(findings)


def line_without_passage(quote: Quote, source: Source, check: Check) -> Locked:
    """A line of the lock without offsets."""
    copy = source.custom.copy
    name = copy.sha256 if copy and check is not Check.REPORTED else ""
    return Locked(quote=quote.id, text=digest(quote.text), check=check, copy=name, folding=FOLDING)


def from_lock(quote: Quote, source: Source, lock: Mapping[QuoteId, Locked]) -> tuple[Locked, Reason | None]:
    """The present line of a quote whose copy is not here, or a stale one if the words or the copy changed."""
    check = check_of(quote, source, lock)
    if check in (Check.REPORTED, Check.NO_COPY, Check.STALE):
        return line_without_passage(quote, source, check), WITHOUT_COPY.get(check)
    return lock[quote.id], WITHOUT_COPY.get(check)


def looked_up(quote: Quote, source: Source, copy: Folded) -> tuple[Locked, Reason | None]:
    """The line of a quote whose copy is here, and what a curator must see about it, if anything."""
    for check, passages in ways_of(quote).items():
        stated = (one for one in passages(quote.text, copy) if quote.line in (None, copy.line_of(one[0])))
        extents = list(islice(stated, 2))
        if len(extents) > 1:
            reason = because("repeated-in-copy", lines=lines_in_words(lines_of(quote, copy)))
            return line_without_passage(quote, source, Check.AMBIGUOUS), reason
        for start, end in extents:
            line = replace(
                line_without_passage(quote, source, check),
                start=start,
                end=end,
                prefix=copy.original[max(start - CONTEXT, 0) : start],
                suffix=copy.original[end : end + CONTEXT],
            )
            return line, because("cut-in-copy") if cuts_word(copy.original, start, end) else None
    return line_without_passage(quote, source, Check.MISSING), why_missing(quote, copy)


def lines_of(quote: Quote, copy: Folded) -> list[int]:
    """The lines of the copy on which the words start; only the first of very many."""
    passages = (islice(find(quote.text, copy), MOST_LINES) for find in ways_of(quote).values())
    return sorted({copy.line_of(start) for extents in passages for start, _ in extents})


def lines_in_words(lines: list[int]) -> Reason:
    """Line numbers as part of a sentence."""
    if len(lines) == 1:
        return because("line", number=lines[0])
    return because("lines", numbers=", ".join(map(str, lines)))


def why_missing(quote: Quote, copy: Folded) -> Reason:
    """Which other line has the words, or what comes closest."""
    if quote.line is not None and (elsewhere := lines_of(quote, copy)):
        return because("elsewhere-in-copy", lines=lines_in_words(elsewhere), line=quote.line)
    hint = nearest_passage(quote.text, copy.original)
    return because("nearest-in-copy", passage=hint) if hint else because("not-in-copy")


def compared(
    quotes: Iterable[tuple[Quote, Source]], copies: Mapping[str, str], lock: Mapping[QuoteId, Locked]
) -> tuple[Finding, ...]:
    """How a new lock would differ from the present one."""
    new = {line.quote: line for line in checked_quotes(quotes, copies, lock)[0]}
    changed = (
        finding_on(line, difference(lock.get(id_), line))
        for id_, line in new.items()
        if line != lock.get(id_)
    )
    gone = (finding_on(line, because("lock-without-quote")) for id_, line in lock.items() if id_ not in new)
    return (*changed, *gone)


def finding_on(line: Locked, reason: Reason) -> Finding:
    """A finding about the quote of a line."""
    return Finding(quote=line.quote, check=line.check, reason=reason)


def difference(old: Locked | None, new: Locked) -> Reason:
    """How a new line of the lock differs from the present one."""
    if old is None:
        return because("quote-without-lock", new=new.check)
    if old.check is not new.check:
        return because("lock-says-otherwise", old=old.check, new=new.check)
    names = (name for name in old.__struct_fields__ if getattr(old, name) != getattr(new, name))
    return because("lock-differs", names=", ".join(names))


def summary(lines: Iterable[Locked]) -> Mapping[Check, int]:
    """How many quotes have each check, in the order of the checks."""
    counts = Counter(line.check for line in lines)
    return {check: counts[check] for check in Check}
