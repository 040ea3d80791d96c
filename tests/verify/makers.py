"""Makers of quotes, sources and copies."""

from __future__ import annotations

from explorer.dossier.model import (
    Check,
    Copy,
    CopyContent,
    Custom,
    Quote,
    QuoteId,
    QuoteKind,
    Source,
    SourceId,
)
from explorer.verify.lock import Locked, digest
from explorer.verify.quotes import checked_quotes
from explorer.wording.sentences import sentence

PORT = "Le port n'a jamais fermé."
NO_LOCK: dict[QuoteId, Locked] = {}
QUOTE = QuoteId("port-never-closed-herald")
# What an editor moves over as one character, and what foldings resize.
WHOLE_CHARACTERS = [
    *"aA1 .,'’\"«»“…\n\u00a0\u00adé",
    "e\u0301",
    "\r\n",
    "\u1100\u1161\u11a8",
    "각",
    "q\u0323\u0307",
    "🚢",
]


def quote(
    text: str, *, line: int | None = None, printed_ellipsis: bool = False, superseded: bool = False
) -> Quote:
    """A quote with this text."""
    return Quote(
        id=QUOTE,
        source=SourceId("herald"),
        kind=QuoteKind.DIRECT if text else QuoteKind.INDIRECT,
        language="fr",
        text=text,
        line=line,
        printed_ellipsis=printed_ellipsis,
        superseded_by=QuoteId("port-never-closed-herald-2") if superseded else None,
    )


def source(copy: str | None) -> Source:
    """A source with this text as its copy, or without one."""
    kept = Copy(content=CopyContent.FULL, sha256=digest(copy)) if copy is not None else None
    return Source(id=SourceId("herald"), type="article-newspaper", custom=Custom(copy=kept))


def looked_up(asked: Quote | str, copy: str) -> tuple[Locked, str]:
    """The lock's line for a quote by its copy, and the sentence for the curator (empty: none)."""
    asked = quote(asked) if isinstance(asked, str) else asked
    (line,), findings = checked_quotes([(asked, source(copy))], {digest(copy): copy}, NO_LOCK)
    return line, "".join(sentence(finding.reason, "en") for finding in findings)


def check(asked: Quote | str, copy: str) -> Check:
    """The check of a quote by its copy."""
    return looked_up(asked, copy)[0].check


def passage(asked: Quote | str, copy: str) -> str:
    """The part of the copy that the lock names for a quote."""
    line, _ = looked_up(asked, copy)
    return copy[line.start : line.end]
