"""Rows as short sentences, one thing after the other, for pipes and screen readers."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.dossier.model import ClaimId, Quote, QuoteKind, Stance
from explorer.export.listing import EventRow, QuoteRow, StatementRow
from explorer.wording.marks import quoted_words
from explorer.wording.reader import Reader, headed
from explorer.wording.signs import CHECK_SIGNS, sign


def event_in_words(row: EventRow, reader: Reader) -> Iterator[str]:
    """When, what, and who says what of it; an event without statements tells who took part."""
    yield f"{headed(reader.when(row.date), row.title, reader)} [{row.id}]"
    if not row.statements and row.participants:
        yield f"  {headed(reader.say('participants'), ', '.join(row.participants), reader)}"
    for statement in row.statements:
        yield f"  {statement_in_words(statement, reader)}"


def statement_in_words(row: StatementRow, reader: Reader) -> str:
    """Sign and word of the stance, who speaks, and our sentence for what is said."""
    stance = f"{sign(row.stance)} {reader.stance(row.stance)}, " if row.stance else ""
    return f"{headed(stance + ', '.join(row.speakers), row.gist, reader)} [{row.id}]"


def quote_in_words(row: QuoteRow, reader: Reader) -> Iterator[str]:
    """The words as printed, or ours for them; then who said them when, where they stand, and the check."""
    quote = Quote(id=row.id, source=row.source, kind=row.kind, language=row.language, text=row.text)
    printed = quoted_words(quote) or reader.say("reported, in our words: {gist}", gist=row.gist)
    corrected = reader.say(" (superseded by {id})", id=row.superseded_by) if row.superseded_by else ""
    yield f"{printed} [{row.id}]{corrected}"
    if row.gloss:
        yield f"  [{row.gloss}]"
    yield f"  {'; '.join(row.speakers)}; {reader.when(row.said)}"
    for stance, claim in zip(row.stances, row.claims, strict=True):
        yield f"  {position_in_words(stance, claim, reader)}"
    carriers = reader.say("via {carriers}", carriers=", ".join(row.via)) if row.via else ""
    reported = reader.say("reported speech") if row.kind is QuoteKind.INDIRECT else ""
    stands = (row.language, reported, row.outlet, row.title, reader.when(row.issued), carriers, row.url)
    yield f"  {', '.join(dict.fromkeys(filter(None, stands)))}"
    yield f"  {CHECK_SIGNS[row.check][0]} {reader.check(row.check)}"


def position_in_words(stance: Stance, claim: ClaimId, reader: Reader) -> str:
    """Sign and word of a stance, and the claim that it is about."""
    text = reader.index.claim(claim).text.in_language(reader.language)
    return f"{headed(f'{sign(stance)} {reader.stance(stance)}', text, reader)} [{claim}]"
