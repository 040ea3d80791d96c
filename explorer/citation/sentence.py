"""The sentences of a citation: what was said, who said it, where it is printed."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from explorer.citation.attribution import Attribution
from explorer.citation.source import SEPARATOR, imprint, outlet_spans, source_qualities, title_spans
from explorer.citation.spans import Span, SpanKind, Spans, filled, joined_spans, our_words
from explorer.citation.verdict import verdicts
from explorer.dossier.model import ActorKind, Quote, Text, in_language, language_shown
from explorer.wording.dates import date_in_full
from explorer.wording.grammar import from_language, lowered, que, with_the
from explorer.wording.language import _, say
from explorer.wording.marks import primary_language
from explorer.wording.speakers import speaker_in_words
from explorer.wording.vocabulary import LANGUAGE_NAMES, QUALITIES


class Voice(StrEnum):
    """Who says something, which a French verb must agree with."""

    PERSON = "one person"
    PERSONS = "several persons"
    OTHERS = "not only persons"


# French names of bodies have no article, and their number is unknown; so French has a colon in place of a verb.
SAID = {
    Voice.PERSON: _("{who}{comma} said that {gist}", "one person"),
    Voice.PERSONS: _("{who}{comma} said that {gist}", "several persons"),
    Voice.OTHERS: _("{who}{comma} said that {gist}", "not only persons"),
}
SPOKE = {
    Voice.PERSON: _("{who}{comma} made a statement", "one person"),
    Voice.PERSONS: _("{who}{comma} made a statement", "several persons"),
    Voice.OTHERS: _("{who}{comma} made a statement", "not only persons"),
}


def speakers_in_words(cited: Attribution) -> str:
    """The speakers one after the other, separated by semicolons if any has a role or body."""
    *others, last = [speaker_in_words(speaker, cited.language) for speaker in cited.speakers]
    if not others:
        return last
    if ", " in "".join((*others, last)):
        these = say(SEPARATOR, cited.language).join(others)
        return say("{these}; and {last}", cited.language, these=these, last=last)
    return say("{these} and {last}", cited.language, these=", ".join(others), last=last)


def voice_of(cited: Attribution) -> Voice:
    """What a verb with the speakers as its subject agrees with."""
    if any(speaker.kind is not ActorKind.PERSON for speaker in cited.speakers):
        return Voice.OTHERS
    return Voice.PERSON if len(cited.speakers) == 1 else Voice.PERSONS


def clause(cited: Attribution, gist: Text | None) -> Spans:
    """Who said what, in our words; without a gist, only that they spoke."""
    language = cited.language
    words = lowered(in_language(gist, language)) if gist else ""
    return filled(
        say((SAID if gist else SPOKE)[voice_of(cited)], language),
        who=with_the(speakers_in_words(cited), language),
        comma="," if ", " in speaker_in_words(cited.speakers[-1], language) else "",
        that=que(words, is_french=gist is not None and language_shown(gist, "fr") == "fr"),
        gist=words,
    )


def words_said(cited: Attribution) -> Spans:
    """What was said: the words quoted with our gloss, or a sentence of ours that reports it."""
    quote, language = cited.quote, cited.language
    if quote is None:
        first, *rest = filled(
            say("{clause} (in our words).", language), clause=clause(cited, cited.statement.gist)
        )
        return (Span(first.words[:1].upper() + first.words[1:]), *rest)
    if cited.direct:
        return (Span(quote.text, SpanKind.QUOTED, quote.language), *bracketed_gloss(quote, language))
    if not quote.text:
        return filled(
            say("According to {outlet}, {clause} (reported speech, in our words).", language),
            outlet=reporter(cited),
            clause=clause(cited, quote.gist or cited.statement.gist),
        )
    # The statement's gist may say more than this outlet prints, so it must not be attributed to it.
    printed = Span(quote.text.removesuffix("."), SpanKind.PRINTED, quote.language)
    return filled(
        say("According to {outlet}, {clause} (reported speech, the outlet’s words: {printed}).", language),
        outlet=reporter(cited),
        clause=clause(cited, quote.gist),
        printed=(printed, *bracketed_gloss(quote, language)),
    )


def bracketed_gloss(quote: Quote, language: str) -> Spans:
    """Our translation, in square brackets."""
    gloss = gloss_in(quote, language)
    return our_words(f" [{gloss}]" if gloss else "")


def gloss_in(quote: Quote, language: str) -> str:
    """Our translation of words in another language; empty for words in the reader's own."""
    is_foreign = primary_language(quote.language) != language
    return in_language(quote.gloss, language) if quote.gloss and is_foreign else ""


def reporter(cited: Attribution) -> Spans:
    """Who reports: the outlet, or else the author, or else the title, or else an unnamed source."""
    source = cited.source
    if source and (name := outlet_spans(source)):
        return name
    if source and source.title:
        return title_spans(source, cited.language)
    return our_words(say("an unnamed source", cited.language))


def occasion(cited: Attribution) -> str:
    """Who spoke (unless the sentence before says it), in which medium, and when."""
    medium = cited.statement.medium
    parts = (
        speakers_in_words(cited) if cited.direct else "",
        in_language(medium, cited.language),
        date_in_full(cited.said, cited.language),
    )
    return ", ".join(filter(None, parts))


def translation_remark(cited: Attribution) -> str:
    """A remark that the printed words are not in the language they were said in; empty if they are."""
    original, quote = primary_language(cited.statement.original_language), cited.quote
    if not original or quote is None or not quote.text or primary_language(quote.language) == original:
        return ""
    if original not in LANGUAGE_NAMES:
        return say("translated", cited.language)
    name = from_language(say(LANGUAGE_NAMES[original], cited.language), cited.language)
    return say("translated from {language}", cited.language, language=name)


def route_remark(cited: Attribution) -> str:
    """How the words reached the source: the carriers that it credits, then its origins, the first of them first."""
    above = (span.words for origin in reversed(cited.chain) for span in outlet_spans(origin))
    names = dict.fromkeys((*(in_language(name, cited.language) for name in cited.carriers), *above))
    own = {span.words for source in cited.sources for span in outlet_spans(source)}
    others = ", ".join(name for name in names if name not in own)
    return say("via {carriers}", cited.language, carriers=others) if others else ""


def remarks_on(cited: Attribution) -> Iterator[str]:
    """What a reader must know of a quote and its source."""
    translated = translation_remark(cited)
    repeated = say(QUALITIES["translated"], cited.language) if translated else ""
    qualities = source_qualities(cited.source, cited.language) if cited.source else ()
    told = (translated, *(words for words in qualities if words != repeated), route_remark(cited))
    return filter(None, told)


def where_printed(cited: Attribution) -> Spans:
    """Where the words are printed, or what attests that they were said."""
    language = cited.language
    if cited.source:
        words = _("as quoted in {printed}") if cited.direct else _("as reported in {printed}")
        return filled(say(words, language), printed=imprint(cited.source, language, remarks_on(cited)))
    attested = (imprint(source, language, source_qualities(source, language)) for source in cited.attested)
    printed = joined_spans(attested, say(SEPARATOR, language))
    return filled(say("attested by {printed}", language), printed=printed) if printed else ()


def reference(cited: Attribution) -> Spans:
    """What follows the words: occasion, where they are printed, verdicts."""
    separator = say(SEPARATOR, cited.language)
    where = joined_spans((our_words(occasion(cited)), where_printed(cited)), separator)
    ended = (*where, Span(".")) if where else ()
    return joined_spans((ended, *map(our_words, verdicts(cited))), " ")
