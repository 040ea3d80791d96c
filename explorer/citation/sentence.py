"""The sentences of a citation: the words, or who reports what of whom; then who said it when, and where it is printed.

A speaker's words come first and their attribution after a dash. Reported speech is the outlet's: its clause is printed
as its own, behind its name, and never as something that the speaker said. "He made a statement" would be our invention.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from explorer.citation.attribution import Attribution
from explorer.citation.days import SAME_DAY, day_in_brief, is_same_day, said_in_words
from explorer.citation.route import route_of
from explorer.citation.source import (
    SEPARATOR,
    imprint,
    is_translation,
    issued_in_words,
    lineage,
    named_as,
    outlet_spans,
    source_qualities,
    without_author,
)
from explorer.citation.spans import Span, SpanKind, Spans, filled, joined_spans, our_words
from explorer.citation.verdict import IN_COPY, alarms, is_translated, readers_remark, remarks_at_end
from explorer.dossier.model import Quote, Relation, in_language
from explorer.wording.articles import with_article
from explorer.wording.brief_speakers import speaker_in_brief
from explorer.wording.grammar import from_language
from explorer.wording.language import _, say
from explorer.wording.marks import primary_language, with_inner_marks
from explorer.wording.speakers import Speaker
from explorer.wording.vocabulary import LANGUAGE_NAMES


def speakers_in_words(cited: Attribution, *, after_of: bool = False) -> str:
    """The speakers one after the other, separated by semicolons if any has a role or body, and who relayed them."""
    *others, last = [
        speaker_in_brief(speaker, cited.language, has_day=bool(cited.said), after_of_=after_of)
        for speaker in cited.speakers
    ]
    these = last
    if others and ", " in "".join((*others, last)):
        before = say(SEPARATOR, cited.language).join(others)
        these = say("{these}; and {last}", cited.language, these=before, last=last)
    elif others:
        these = say("{these} and {last}", cited.language, these=", ".join(others), last=last)
    relays = enumerated([relay_in_words(relay, cited.language) for relay in cited.relays], cited.language)
    return say("{who}, as told by {names}", cited.language, who=these, names=relays) if relays else these


def relay_in_words(relay: Speaker, language: str) -> str:
    """Who told what another said, with the article that the sentence wants."""
    return with_article(in_language(relay.name, language), relay.kind, language)


def enumerated(names: Sequence[str], language: str) -> str:
    """Names one after the other, with "and" before the last."""
    *others, last = names or ("",)
    return say("{these} and {last}", language, these=", ".join(others), last=last) if others else last


def quoted_spans(quote: Quote, language: str) -> Spans:
    """Printed words in the marks of the draft's language, with our translation."""
    words = Span(with_inner_marks(quote.text, language), SpanKind.QUOTED, quote.language, language)
    gloss = gloss_in(quote, language)
    if not gloss:
        return (words,)
    inner = Span(with_inner_marks(gloss, language), SpanKind.QUOTED, language, language)
    return (words, *filled(say(" [our translation: {gloss}]", language), gloss=(inner,)))


def gloss_in(quote: Quote, language: str) -> str:
    """Our translation of words in another language; empty for words in the reader's own, or without one in it."""
    is_foreign = primary_language(quote.language) != language
    has_it = quote.gloss is not None and not isinstance(quote.gloss, str) and language in quote.gloss
    return in_language(quote.gloss, language) if is_foreign and has_it else ""


def words_said(cited: Attribution) -> Spans:
    """The words, or who reports what of whom; before them, what is wrong with the record."""
    return joined_spans((*map(our_words, alarms(cited)), what_was_said(cited)), " ")


def what_was_said(cited: Attribution) -> Spans:
    """The words with our translation, or who reports what of whom."""
    quote, language = cited.quote, cited.language
    if quote is None:
        gist = in_language(cited.statement.gist, language).removesuffix(".")
        return filled(say("In our words: {gist}", language), gist=gist)
    if cited.direct:
        return quoted_spans(quote, language)
    if quote.text:
        return filled(
            say("{outlet} reports of {who}: {clause}", language),
            outlet=reporter(cited),
            who=speakers_in_words(cited, after_of=True),
            clause=quoted_spans(quote, language),
        )
    gist = in_language(quote.gist or cited.statement.gist, language).removesuffix(".")
    return filled(say("{outlet} reports, in our words: {gist}", language), outlet=reporter(cited), gist=gist)


def reporter(cited: Attribution) -> Spans:
    """Who reports, and when: the outlet, or else the author, or else the title, or else an unnamed source."""
    named = named_as(cited.source, cited.language) if cited.source else ()
    return (*named, Span(",")) if named else our_words(say("an unnamed publication", cited.language))


def is_named_first(cited: Attribution) -> bool:
    """Whether the sentence names the source and its day before what was said."""
    return not cited.direct and cited.source is not None and bool(named_as(cited.source, cited.language))


def occasion(cited: Attribution) -> str:
    """Who spoke (unless the sentence before says it), in which medium, and when."""
    is_named = cited.quote is not None and not cited.direct and cited.quote.text
    is_told = is_named_first(cited) and is_same_day(cited.said, cited.source)
    parts = (
        "" if is_named else speakers_in_words(cited),
        in_language(cited.statement.medium, cited.language),
        say(SAME_DAY, cited.language) if is_told else said_in_words(cited.said, cited.language),
    )
    return ", ".join(filter(None, parts))


def translation_remark(cited: Attribution, *, by_machine: bool = False) -> str:
    """A remark that the printed words are not in the language they were said in; empty if they are."""
    if not is_translated(cited):
        return ""
    original = primary_language(cited.statement.original_language)
    if original not in LANGUAGE_NAMES:
        return say(_("machine translation") if by_machine else _("translated"), cited.language)
    name = from_language(say(LANGUAGE_NAMES[original], cited.language), cited.language)
    told = _("machine translation from {language}") if by_machine else _("translated from {language}")
    return say(told, cited.language, language=name)


def remarks_on(cited: Attribution) -> Iterator[str]:
    """How the words were translated, what the source is like, and from what the page was made."""
    source, language = cited.source, cited.language
    if source is None:
        return
    made_from = lineage(source, cited.origin, language)
    is_page_translated = bool(made_from) and is_translation(source)
    by_machine = "machine-translated" in source.custom.quality and not is_page_translated
    translated = translation_remark(cited, by_machine=by_machine)
    told = ["translated", "machine-translated"] if translated or is_page_translated else []
    if is_page_translated and is_from_original(cited):
        translated = ""
    if made_from and source.custom.relation is Relation.COPY:
        told.append("unofficial-copy")
    yield from filter(None, (translated, *source_qualities(source, language, told), made_from))


def is_from_original(cited: Attribution) -> bool:
    """Whether the page was translated from a text in the language that was spoken: then there is one translation."""
    spoken = primary_language(cited.statement.original_language)
    return cited.origin is not None and primary_language(cited.origin.language) == spoken


def where_printed(cited: Attribution) -> Spans:
    """Where the words are printed, or what attests that they were said."""
    language = cited.language
    if cited.source:
        source = without_author(cited.source, [speaker.name for speaker in cited.speakers])
        day = our_words(day_in_brief(cited.said, cited.source, language) or issued_in_words(source, language))
        name = () if is_named_first(cited) else joined_spans((outlet_spans(source), day), ", ")
        is_kept_told = cited.check in IN_COPY
        remarks, route = remarks_on(cited), route_of(cited)
        return imprint(source, language, remarks, route, name=name, is_kept_told=is_kept_told)
    attested = (imprint(source, language, source_qualities(source, language)) for source in cited.attested)
    printed = joined_spans(attested, say(SEPARATOR, language))
    return filled(say("attested by {printed}", language), printed=printed) if printed else ()


def reference(cited: Attribution) -> Spans:
    """What follows the words: who and when, where they are printed, the warning and how they are known."""
    where = joined_spans((our_words(occasion(cited)), where_printed(cited)), say(SEPARATOR, cited.language))
    ended = joined_spans((where, our_words(remarks_at_end(cited)), our_words(readers_remark(cited))), " ")
    return (*ended, Span(".")) if ended else ()
