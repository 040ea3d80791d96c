"""What a curator runs over a dossier: the check of its data, and of its quotes against their copies."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from explorer.errors import DossierError, Problem
from explorer.loader import load
from explorer.lock import FILE, Locked, as_lock, read_lock
from explorer.model import Check, Dossier, Quote, QuoteId, Source
from explorer.printing import save, tell
from explorer.verify import Finding, compared, copies_in, summary, verified

WRONG = frozenset((Check.MISSING, Check.STALE, Check.AMBIGUOUS))


def problems_of(folder: Path) -> tuple[Problem, ...]:
    """Every problem of the two files, then of the lock."""
    found: list[Problem] = []
    for read in (lambda: load(folder), lambda: read_lock(folder / FILE)):
        try:
            read()
        except DossierError as error:
            found += error.problems
    return tuple(found)


def counted(dossier: Dossier) -> str:
    """How much there is in a dossier."""
    statements = [statement for event in dossier.events for statement in event.statements]
    numbers = {
        "event": len(dossier.events),
        "statement": len(statements),
        "quote": sum(len(statement.quotes) for statement in statements),
        "claim": len(dossier.claims),
        "actor": len(dossier.actors),
        "source": len(dossier.sources),
    }
    return ", ".join(f"{number:,} {name}{'s' * (number != 1)}" for name, number in numbers.items())


def quotes_of(dossier: Dossier) -> Iterator[tuple[Quote, Source]]:
    """Every quote with its source, in the order of the file."""
    for event in dossier.events:
        for statement in event.statements:
            yield from ((quote, dossier.sources[quote.source]) for quote in statement.quotes)


def copies_at_hand(dossier: Dossier, folder: Path | None) -> dict[str, str]:
    """The copies of the sources that a folder holds; none without a folder."""
    copies = (source.custom.copy for source in dossier.sources.values())
    return copies_in(folder, {copy.sha256 for copy in copies if copy and copy.sha256}) if folder else {}


def present_lock(folder: Path, *, can_be_made_anew: bool) -> dict[QuoteId, Locked]:
    """The lock as it is; a broken one counts as none where the copies are at hand. Raises DossierError."""
    try:
        return read_lock(folder / FILE)
    except DossierError as error:
        if not can_be_made_anew:
            raise
        tell(str(error))
        return {}


def verify(folder: Path, copies: Path | None) -> tuple[tuple[Locked, ...], tuple[Finding, ...]]:
    """Look for every quote in its copy and write the lock."""
    dossier = load(folder)
    lock = present_lock(folder, can_be_made_anew=copies is not None)
    lines, findings = verified(quotes_of(dossier), copies_at_hand(dossier, copies), lock)
    save(folder / FILE, as_lock(lines))
    return lines, findings


def compare(folder: Path, copies: Path | None) -> tuple[tuple[Locked, ...], tuple[Finding, ...]]:
    """Look what a new lock would say otherwise, and write nothing."""
    dossier = load(folder)
    lock = read_lock(folder / FILE)
    return tuple(lock.values()), compared(quotes_of(dossier), copies_at_hand(dossier, copies), lock)
