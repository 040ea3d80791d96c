"""The sentences that end every citation, in every style: whether a record is superseded, and what its check says.

They are part of the citation, so that nobody takes a quote away without them.
"""

from __future__ import annotations

from collections.abc import Iterator

from explorer.citation.attribution import Attribution
from explorer.dossier.model import Check, Correction, Withdrawal, in_language
from explorer.wording.dates import date_in_full
from explorer.wording.language import _, say

VERDICTS = {
    Check.VERBATIM: _("Wording checked: verbatim, copy sha256 {copy}."),
    Check.TYPOGRAPHIC: _(
        "Wording checked: typographic (identical but for the kinds of marks and spaces), copy sha256 {copy}."
    ),
    Check.FRAGMENTS: _(
        "Wording checked: fragments (the parts around […] appear there in this order), copy sha256 {copy}."
    ),
    Check.AMBIGUOUS: _("Wording checked: ambiguous (it appears there more than once), copy sha256 {copy}."),
    Check.MISSING: _("Wording checked: missing (these words are not in the copy), copy sha256 {copy}."),
    Check.STALE: _(
        "Wording to be checked again: stale"
        " (the quote or the copy is not the one that was checked), copy sha256 {copy}."
    ),
    Check.NO_COPY: _("Wording not checked: no copy of the source is kept."),
    Check.REPORTED: _("No wording to check: none is quoted."),
}


def verdicts(cited: Attribution) -> Iterator[str]:
    """Sentences about a quote: that it or its statement is superseded, and what its check says."""
    superseded = (
        (cited.quote, _("This quote is superseded by {id}{correction}.")),
        (cited.statement, _("This statement is superseded by {id}{correction}.")),
    )
    for record, words in (
        (cited.quote, _("This quote was withdrawn{correction}.")),
        (cited.statement, _("This statement was withdrawn{correction}.")),
    ):
        if record and record.withdrawn:
            reason = correction_in_words(record.withdrawn, cited.language)
            yield say(words, cited.language, correction=reason)
    if cited.quote and cited.quote.warning:
        yield f"[{in_language(cited.quote.warning, cited.language)}]"
    for record, words in superseded:
        if record and record.superseded_by:
            correction = correction_in_words(record.correction, cited.language)
            yield say(words, cited.language, id=record.superseded_by, correction=correction)
    if cited.quote:
        yield say(VERDICTS[cited.check], cited.language, copy=cited.copy)


def correction_in_words(correction: Correction | Withdrawal | None, language: str) -> str:
    """When and why a record was superseded, in brackets, after a space."""
    if correction is None:
        return ""
    reason = in_language(correction.reason, language).removesuffix(".")
    day = date_in_full(correction.on, language)
    return " " + say("(correction, {date}: {reason})", language, date=day, reason=reason)
