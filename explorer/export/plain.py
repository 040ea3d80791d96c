"""Rows as short sentences, for pipes and screen readers."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.export.report import Report
from explorer.sheets.listing import EventRow, Row, StatementRow
from explorer.sheets.quotes import QuoteRow
from explorer.wording.marks import in_quotation_marks
from explorer.wording.reader import Reader, headed


def as_plain(report: Report) -> Iterator[str]:
    """One paragraph per row."""
    reader = report.reader
    yield from report.head()
    for row in report.rows():
        lines = event_in_words(row, reader) if isinstance(row, EventRow) else quote_in_words(row, reader)
        yield "\n".join(lines) + "\n\n"


def event_in_words(row: EventRow, reader: Reader) -> Iterator[str]:
    """When, what, and who says what about it; or, without statements, who took part."""
    yield f"{headed(reader.when(row.date), row.title, reader)} [{row.id}]{changes_in_brackets(row, reader)}"
    if not row.statements and row.participants:
        yield "  " + headed(reader.say("participants"), ", ".join(row.participants), reader)
    for statement in row.statements:
        yield f"  {statement_in_words(statement, reader)}"


def statement_in_words(row: StatementRow, reader: Reader) -> str:
    """Sign and word of the stance, the speakers, and the gist."""
    stance = f"{reader.signed_stance(row.stance)}, " if row.stance else ""
    return f"{headed(stance + ', '.join(row.speakers), row.gist, reader)} [{row.id}]"


def quote_in_words(row: QuoteRow, reader: Reader) -> Iterator[str]:
    """The words as printed, or else the gist; who said them and when; their source, check and readings."""
    words = in_quotation_marks(row.text, row.language) if row.text and row.is_direct else row.text
    printed = words or reader.say("reported, in our words: {gist}", gist=row.gist)
    yield f"{printed} [{row.id}]{changes_in_brackets(row, reader)}"
    if row.warning:
        yield "  " + headed(reader.say("warning"), row.warning, reader)
    if row.gloss:
        yield f"  [{row.gloss}]"
    yield "  " + reader.say("; ").join((*row.speakers, reader.when(row.said)))
    yield from positions_in_words(row, reader)
    carriers = reader.say("via {carriers}", carriers=", ".join(row.via)) if row.via else ""
    reported = reader.say("reported speech") if not row.is_direct else ""
    source = (row.language, reported, row.outlet, row.title, reader.when(row.issued), carriers, row.url)
    yield f"  {', '.join(dict.fromkeys(filter(None, source)))}"
    yield f"  {reader.check_and_reading(row.check, row.second_reading)}"


def changes_in_brackets(row: Row, reader: Reader) -> str:
    """What holds in place of a record, in whose place it holds, and why it was taken back; empty if all is well."""
    superseded = reader.say(" (superseded by {id})", id=row.superseded_by) if row.superseded_by else ""
    replacing = reader.say(" (replaces {ids})", ids=", ".join(row.replaces)) if row.replaces else ""
    withdrawn = reader.say(" (withdrawn: {reason})", reason=row.withdrawn) if row.withdrawn else ""
    return superseded + replacing + withdrawn


def positions_in_words(row: QuoteRow, reader: Reader) -> Iterator[str]:
    """Sign and word of each stance, and the claim that it is about."""
    for stance, claim in zip(row.stances, row.claims, strict=True):
        text = reader.text(reader.index.claim(claim).text)
        yield f"  {headed(reader.signed_stance(stance), text, reader)} [{claim}]"
