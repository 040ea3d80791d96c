"""The order in which the quotes of a statement are read.

What a body prints itself, in the reader's language, can be quoted as it is. After it comes the original, against which
every translation is measured, then whatever else is first-hand, and then the copies by their dates: who copied whom
shows in that order.
"""

from __future__ import annotations

from explorer.dossier.edtf import sort_key
from explorer.dossier.model import Quote, QuoteKind, Source, Statement
from explorer.dossier.provenance import is_original
from explorer.index.place import QuoteNumber, StatementNumber
from explorer.query.results import Results


def in_reading_order(results: Results, number: StatementNumber, language: str) -> tuple[QuoteNumber, ...]:
    """The quotes of a statement that were out on the as-of day, first those that are read first."""
    shown = results.visible(number)
    statement = results.index.statement(number)
    if statement is None or len(shown) < 2:  # noqa: PLR2004  # one is in order
        return shown

    def order(at: QuoteNumber) -> tuple[int, int, tuple[int, int], int]:
        quote = statement.quotes[at]
        source = results.index.source(quote.source)
        own = is_own_text(quote, source)
        return rank(quote, statement, language, own=own), not own, sort_key(source.issued_at), at

    return tuple(sorted(shown, key=order))


def rank(quote: Quote, statement: Statement, language: str, *, own: bool) -> int:
    """0 for own text in the reader's language, 1 for the original, 2 for other own text, 3 for the rest.

    Reported speech is the outlet's clause, so it is neither of the first two.
    """
    spoken = quote.language.partition("-")[0]
    if quote.kind is QuoteKind.DIRECT:
        if own and spoken == language:
            return 0
        if spoken == statement.original_language.partition("-")[0]:
            return 1
    return 2 if own else 3


def is_own_text(quote: Quote, source: Source) -> bool:
    """Whether a source has these words from nobody else: it derives from nothing, and credits no carrier for them."""
    return is_original(source) and not quote.via
