"""What nobody may take a quote away without: that it is corrected or not in the copy, its warning, how it is known.

What is wrong comes first and in capitals, before the words, because a sentence after eight hundred characters is not
read. What is right ends the citation, in at most eight words.
"""

from __future__ import annotations

from collections.abc import Iterator

from explorer.citation.attribution import Attribution
from explorer.dossier.model import Check, Correction, SecondReading, Withdrawal, in_language
from explorer.wording.dates import date_in_full
from explorer.wording.language import _, say
from explorer.wording.marks import in_quotation_marks, primary_language, with_inner_marks

IN_COPY = (Check.VERBATIM, Check.TYPOGRAPHIC, Check.FRAGMENTS)
CHECKED = _("checked: in our copy")
CHECKED_TRANSLATION = _("this translation is in our copy")
AMBIGUOUS = _("more than once in our copy")
# How often somebody read the words on their page, where no copy is kept.
READINGS = {
    SecondReading.CONFIRMED: _("read twice on the page"),
    SecondReading.NOT_SEEN_AGAIN: _("read once, not seen again"),
    None: _("read once on the page"),
}
ALARMS = {Check.MISSING: _("NOT IN OUR COPY:"), Check.STALE: _("CHECK AGAIN:")}


def alarms(cited: Attribution) -> Iterator[str]:
    """What is wrong with a quote, to be read before its words; what is so of its statement, too, is told once."""
    records = [record for record in (cited.quote, cited.statement) if record]
    withdrawn = next((record.withdrawn for record in records if record.withdrawn), None)
    superseded = next((record for record in records if record.superseded_by), None)
    if withdrawn:
        told = changed(_("WITHDRAWN"), withdrawn, cited.language)
        yield say("{alarm}:", cited.language, alarm=told)
    if superseded:
        now = say("; now {id}", cited.language, id=words_now(cited) or superseded.superseded_by or "")
        told = changed(_("CORRECTED"), superseded.correction, cited.language) + now
        yield say("{alarm}:", cited.language, alarm=told)
    if cited.quote and cited.check in ALARMS:
        yield say(ALARMS[cited.check], cited.language)


def words_now(cited: Attribution) -> str:
    """The right words of a corrected quote: its id would say nothing to the reader of a draft."""
    if not cited.quote or not cited.successor or cited.successor.text in ("", cited.quote.text):
        return ""
    words = with_inner_marks(cited.successor.text, cited.language)
    return f"{in_quotation_marks(words, cited.language)} ({cited.successor.id})"


def changed(word: str, change: Correction | Withdrawal | None, language: str) -> str:
    """That a record was changed, when and why."""
    said = say(word, language)
    if change is None:
        return said
    reason = in_language(change.reason, language).removesuffix(".")
    if not reason:
        return say("{word} {date}", language, word=said, date=date_in_full(change.on, language))
    return say(
        "{word} {date} ({reason})", language, word=said, date=date_in_full(change.on, language), reason=reason
    )


def status(cited: Attribution) -> str:
    """How the words are known, in at most eight words; empty where none are quoted, or where an alarm says it."""
    if cited.quote is None or cited.check in ALARMS or cited.check is Check.REPORTED:
        return ""
    if cited.check is Check.NO_COPY:
        return say(READINGS[cited.quote.second_reading], cited.language)
    if cited.check is Check.AMBIGUOUS:
        return say(AMBIGUOUS, cited.language)
    return say(CHECKED_TRANSLATION if is_translated(cited) else CHECKED, cited.language)


def is_translated(cited: Attribution) -> bool:
    """Whether the speaker's words are in another language than they were said in; an outlet's clause is its own."""
    original = primary_language(cited.statement.original_language)
    quote = cited.direct
    return bool(original and quote and quote.text and primary_language(quote.language) != original)


def remarks_at_end(cited: Attribution) -> str:
    """The warning and the status, as they end a citation in square brackets; empty without either."""
    warning = in_language(cited.quote.warning, cited.language) if cited.quote else ""
    told = say("; ", cited.language).join(filter(None, (warning, status(cited))))
    return f"[{told}]" if told else ""


def readers_remark(cited: Attribution) -> str:
    """What whoever took the quote away noted on it, marked as theirs; empty if they noted nothing."""
    return say("[reader’s note: {remark}]", cited.language, remark=cited.remark) if cited.remark else ""
