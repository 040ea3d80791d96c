"""The sentences of a citation: the words, or who reports what of whom; then who said it when, and where it is printed.

A speaker's words come first and their attribution after a dash. Reported speech is the outlet's: its clause is printed
as its own, behind its name, and never as something that the speaker said. "He made a statement" would be our invention.
"""

from __future__ import annotations

from collections.abc import Iterator

from explorer.citation.attribution import Attribution
from explorer.citation.source import (
    SEPARATOR,
    author_spans,
    imprint,
    is_translation,
    lineage,
    named_as,
    outlet_spans,
    source_qualities,
)
from explorer.citation.spans import Span, SpanKind, Spans, filled, joined_spans, our_words
from explorer.citation.verdict import alarms, is_translated, remarks_at_end
from explorer.dossier.model import Quote, in_language
from explorer.wording.dates import date_in_full
from explorer.wording.grammar import de, from_language, with_the
from explorer.wording.language import say
from explorer.wording.marks import primary_language, with_inner_marks
from explorer.wording.speakers import speaker_in_words
from explorer.wording.vocabulary import LANGUAGE_NAMES


def speakers_in_words(cited: Attribution) -> str:
    """The speakers one after the other, separated by semicolons if any has a role or body, and who relayed them."""
    *others, last = [speaker_in_words(speaker, cited.language) for speaker in cited.speakers]
    these = last
    if others and ", " in "".join((*others, last)):
        before = say(SEPARATOR, cited.language).join(others)
        these = say("{these}; and {last}", cited.language, these=before, last=last)
    elif others:
        these = say("{these} and {last}", cited.language, these=", ".join(others), last=last)
    relays = ", ".join(in_language(name, cited.language) for name in cited.relays)
    return say("{who}, as told by {names}", cited.language, who=these, names=relays) if relays else these


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
            who=with_the(speakers_in_words(cited), language),
            de=de(speakers_in_words(cited)),
            clause=quoted_spans(quote, language),
        )
    gist = in_language(quote.gist or cited.statement.gist, language).removesuffix(".")
    return filled(say("{outlet} reports, in our words: {gist}", language), outlet=reporter(cited), gist=gist)


def reporter(cited: Attribution) -> Spans:
    """Who reports, and when: the outlet, or else the author, or else the title, or else an unnamed source."""
    named = named_as(cited.source, cited.language) if cited.source else ()
    return (*named, Span(",")) if named else our_words(say("an unnamed source", cited.language))


def occasion(cited: Attribution) -> str:
    """Who spoke (unless the sentence before says it), in which medium, and when."""
    is_named = cited.quote is not None and not cited.direct and cited.quote.text
    parts = (
        "" if is_named else speakers_in_words(cited),
        in_language(cited.statement.medium, cited.language),
        date_in_full(cited.said, cited.language),
    )
    return ", ".join(filter(None, parts))


def translation_remark(cited: Attribution) -> str:
    """A remark that the printed words are not in the language they were said in; empty if they are."""
    if not is_translated(cited):
        return ""
    original = primary_language(cited.statement.original_language)
    if original not in LANGUAGE_NAMES:
        return say("translated", cited.language)
    name = from_language(say(LANGUAGE_NAMES[original], cited.language), cited.language)
    return say("translated from {language}", cited.language, language=name)


def remarks_on(cited: Attribution) -> Iterator[str]:
    """How the words were translated, what the source is like, and from what the page was made."""
    source, language = cited.source, cited.language
    if source is None:
        return
    translated, made_from = translation_remark(cited), lineage(source, cited.origin, language)
    told = ["translated"] if translated else []
    if made_from and is_translation(source):
        told = ["translated", "machine-translated"]
    yield from filter(None, (translated, *source_qualities(source, language, told), made_from))


def route_of(cited: Attribution) -> Iterator[str]:
    """The carriers that the page credits for these words, and the name under which it gives them."""
    carriers = dict.fromkeys(in_language(name, cited.language) for name in cited.carriers)
    own = {span.words for one in cited.sources for span in (*outlet_spans(one), *author_spans(one))}
    via = ", ".join(name for name in carriers if name not in own)
    credited = cited.quote.credited_to if cited.quote else ""
    route = say("via {carriers}", cited.language, carriers=via) if via else ""
    return filter(None, (route, credited_there(credited, cited.language)))


def credited_there(name: str, language: str) -> str:
    """Under which name the page gives the words, where that is not ours for the speaker."""
    if not name:
        return ""
    marks = ("«\u00a0", "\u00a0»") if language == "fr" else ("“", "”")
    return say("credited there to {name}", language, name=with_inner_marks(name, language).join(marks))


def where_printed(cited: Attribution) -> Spans:
    """Where the words are printed, or what attests that they were said."""
    language = cited.language
    if cited.source:
        is_named = not cited.direct and bool(named_as(cited.source, language))
        return imprint(cited.source, language, remarks_on(cited), route_of(cited), is_named=is_named)
    attested = (imprint(source, language, source_qualities(source, language)) for source in cited.attested)
    printed = joined_spans(attested, say(SEPARATOR, language))
    return filled(say("attested by {printed}", language), printed=printed) if printed else ()


def reference(cited: Attribution) -> Spans:
    """What follows the words: who and when, where they are printed, the warning and how they are known."""
    where = joined_spans((our_words(occasion(cited)), where_printed(cited)), say(SEPARATOR, cited.language))
    ended = joined_spans((where, our_words(remarks_at_end(cited))), " ")
    return (*ended, Span(".")) if ended else ()
