"""A computed sheet as text: in words for people, or as JSON for programs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import msgspec

from explorer.sheets.about import AboutSheet, about_sheet
from explorer.sheets.claims import ClaimRow, ClaimSheet, ClaimsOverview, PositionRow, claims_sheet
from explorer.sheets.facts import reply_in_words, stances_in_words
from explorer.sheets.record import Field, RecordSheet, called, record_sheet
from explorer.wording.language import in_figures
from explorer.wording.reader import Reader, headed

Sheet = AboutSheet | ClaimsOverview | ClaimSheet | RecordSheet


def sheet_in_words(sheet: Sheet, reader: Reader) -> str:
    """The sheet for people."""
    match sheet:
        case RecordSheet():
            lines = outline_lines(sheet.fields, reader)
        case AboutSheet():
            lines = list(about_lines(sheet, reader))
        case ClaimsOverview():
            lines = list(overview_lines(sheet, reader))
        case ClaimSheet():
            positions = (line for row in sheet.positions for line in (*position_lines(row, reader), ""))
            lines = [*claim_lines(sheet.claim, reader), "", *positions]
    return "".join(f"{line}\n" for line in lines)


def sheet_as_json(sheet: Sheet, _reader: Reader) -> str:
    """The sheet for programs; dates are EDTF, and a record has the fields of the files."""
    content: object = sheet
    if isinstance(sheet, RecordSheet):
        content = whole_record(sheet)
    elif isinstance(sheet, ClaimsOverview):
        content = sheet.claims
    return msgspec.json.format(msgspec.json.encode(content), indent=2).decode() + "\n"


# How to compute each sheet. Some have no use for an id.
SHEETS: dict[str, Callable[[str, Reader], Sheet]] = {
    "about": lambda _id, reader: about_sheet(reader),
    "claims": claims_sheet,
    "record": record_sheet,
}
SHEET_FORMATS: dict[str, Callable[[Sheet, Reader], str]] = {"plain": sheet_in_words, "json": sheet_as_json}


def whole_record(sheet: RecordSheet) -> dict[str, object]:
    """The record as in the files, with its kind, its owners and, for a quote, its check."""
    fields: dict[str, object] = msgspec.to_builtins(sheet.record)
    other = fields.pop("other", {})
    check = {"check": sheet.check} if sheet.check else {}
    return {
        "record": sheet.kind,
        **sheet.owners,
        **check,
        **fields,
        **(other if isinstance(other, dict) else {}),
    }


def outline_lines(fields: Sequence[Field], reader: Reader) -> list[str]:
    """One line per field; the records in a field are listed below its name."""
    lines = []
    for field in fields:
        lines.append(headed(field.label, field.words, reader).rstrip())
        for below in field.below:
            held = outline_lines(below, reader)
            lines += [f"{'    ' if number else '  - '}{line}" for number, line in enumerate(held)]
    return lines


def overview_lines(sheet: ClaimsOverview, reader: Reader) -> Iterator[str]:
    """The claims under their headings."""
    above = ""
    for claim in sheet.claims:
        if claim.heading not in ("", above):
            yield from (claim.heading.upper(), "")
        above = claim.heading
        yield from (*claim_lines(claim, reader), "")


def claim_lines(row: ClaimRow, reader: Reader) -> Iterator[str]:
    """A claim, and how many statements take each stance on it."""
    context = reader.say(" (context)") if row.is_context else ""
    yield f"{row.text} [{row.id}]{context}"
    yield f"  {stances_in_words(row, reader)}"


def position_lines(row: PositionRow, reader: Reader) -> Iterator[str]:
    """Date, stance and speakers; the scope; what is said; what it answers, and who answers it."""
    taken = f"{reader.signed_stance(row.stance)} ({reader.say(row.side)}) [{row.statement}]"
    yield headed(reader.when(row.said), taken, reader)
    yield f"  {row.speakers}"
    yield f"  {row.gist}"
    for label, words in position_facts(row, reader):
        yield f"  {headed(label, words, reader)}"


def position_facts(row: PositionRow, reader: Reader) -> Iterator[tuple[str, str]]:
    """The scope of a position, what its statement answers, and who answers it, if anybody."""
    if row.scope:
        yield reader.say("scope"), row.scope
    if row.superseded_by:
        yield reader.say("superseded by"), row.superseded_by
    for reply in row.answers:
        yield "↩ " + reader.say("answers"), reply_in_words(reply)
    for reply in row.answered_by:
        yield reader.say("answered by"), reply_in_words(reply)
    if not row.answered_by:
        yield reader.say("answered by"), reader.say("no statement in this dossier")


def about_lines(sheet: AboutSheet, reader: Reader) -> Iterator[str]:
    """The curation of the dossier, field by field, and how much is in it."""
    checks = (
        f"{reader.signed_check(check)} {in_figures(number, reader.language)}"
        for check, number in sheet.checks.items()
    )
    readings = (
        f"{reader.second_reading(reading)} {in_figures(number, reader.language)}"
        for reading, number in sheet.second_readings.items()
    )
    counted = (
        f"{called(kind, reader)} {in_figures(number, reader.language)}"
        for kind, number in sheet.counts.items()
    )
    yield sheet.title
    for label, words in (
        ("question", sheet.question),
        ("period", reader.when(sheet.period) if sheet.period else ""),
        ("updated", reader.when(sheet.updated)),
        ("licence", sheet.licence),
        ("records", ", ".join(counted)),
        ("checks", " · ".join(checks)),
        ("second-readings", " · ".join(readings)),
        ("selection", sheet.selection),
        ("method", sheet.method),
        ("vouching", sheet.vouching),
        ("agreement", sheet.agreement),
    ):
        if words:
            yield headed(called(label, reader), words, reader)
    for label, texts in (("gaps", sheet.gaps), ("not-claimed", sheet.not_claimed)):
        if texts:
            yield headed(called(label, reader), "", reader).rstrip()
            yield from (f"  - {text}" for text in texts)
