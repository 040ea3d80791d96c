"""The pieces of a citation: what was said, who said it, where it is printed, what was checked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from explorer.citation.attribution import Attribution, Speaker
from explorer.citation.source import imprint, outlet, qualities, titled
from explorer.citation.spans import Kind, Span, Spans, joined, phrase, text
from explorer.citation.vocabulary import NO_NAMES, ORIGINAL, QUALITIES, UNNAMED, VOWELS
from explorer.citation.wording import CHECKED, WORDING
from explorer.dossier.model import ActorKind, Correction, Quote, Text
from explorer.wording.dates import in_words


def primary(language: str) -> str:
    """A language (BCP 47) without its region or script."""
    return language.partition("-")[0].lower()


def named(speaker: Speaker, language: str) -> str:
    """Name, role and body; what the words before it say already is not said again."""
    said = speaker.name.in_language(language)
    if speaker.kind is ActorKind.UNNAMED and not any(word in said.casefold() for word in UNNAMED[language]):
        said += f" ({UNNAMED[language][0]})"
    for title in (speaker.role, speaker.body):
        words = title.in_language(language) if title else ""
        if words and not re.search(rf"\b{re.escape(words)}\b", said, re.IGNORECASE):
            said += f", {words}"
    return said


def who(cited: Attribution) -> str:
    """The speakers in a row; semicolons part those of whom more than the name is told."""
    wording = WORDING[cited.language]
    names = [named(speaker, cited.language) for speaker in cited.speakers]
    has_more = ", " in "".join(names)
    comma, last = (wording[";"], wording["; and"]) if has_more else (", ", wording["and"])
    return last.join(filter(None, (comma.join(names[:-1]), names[-1])))


def voice(cited: Attribution) -> str:
    """In which form of words the speakers say something."""
    if any(speaker.kind is not ActorKind.PERSON for speaker in cited.speakers):
        return "others"
    return "person" if len(cited.speakers) == 1 else "persons"


def in_a_clause(gist: Text, language: str) -> tuple[str, str]:
    """The French `que` before a gist, elided before a vowel, and the gist as it follows "said that"."""
    words = gist.in_language(language).removesuffix(".")
    if re.split(r"[\s'’]", words)[0].casefold() in NO_NAMES:
        words = words[0].lower() + words[1:]
    elided = gist.fr and words[:1].casefold() in VOWELS
    return WORDING[language]["elided" if elided else "that"], words


def clause(cited: Attribution, gist: Text | None) -> Spans:
    """Who said what, in our words; only that they spoke, where we have none for it."""
    wording = WORDING[cited.language]
    speakers = who(cited)
    that, words = in_a_clause(gist, cited.language) if gist else ("", "")
    return phrase(
        wording[f"{voice(cited)} {'said' if gist else 'spoke'}"],
        who=(wording["the"] if speakers[:1].islower() else "") + speakers,
        comma="," if ", " in named(cited.speakers[-1], cited.language) else "",
        that=that,
        gist=words,
    )


def what(cited: Attribution) -> Spans:
    """What was said: the words quoted with our gloss, or a sentence of ours that reports it."""
    wording, quote = WORDING[cited.language], cited.quote
    if quote is None:
        first, *rest = phrase(wording["own words"], clause=clause(cited, cited.statement.gist))
        return (Span(first.words[:1].upper() + first.words[1:]), *rest)
    if cited.direct:
        return (Span(quote.text, Kind.QUOTED, quote.language), *glossed(quote, cited.language))
    if not quote.text:
        said = clause(cited, quote.gist or cited.statement.gist)
        return phrase(wording["reported"], outlet=whose(cited), clause=said)
    # The statement's gist may say more than this outlet prints, and is not put into its mouth.
    words = (
        Span(quote.text.removesuffix("."), Kind.PRINTED, quote.language),
        *glossed(quote, cited.language),
    )
    said = clause(cited, quote.gist)
    return phrase(wording["reported in its words"], outlet=whose(cited), clause=said, printed=words)


def glossed(quote: Quote, language: str) -> Spans:
    """Our translation, in square brackets."""
    return text(f" [{gloss(quote, language)}]" if gloss(quote, language) else "")


def gloss(quote: Quote, language: str) -> str:
    """Our translation of words in another language."""
    return quote.gloss.in_language(language) if quote.gloss and primary(quote.language) != language else ""


def whose(cited: Attribution) -> Spans:
    """Who reports, as far as the source tells."""
    source = cited.source
    if source and (name := outlet(source)):
        return name
    if source and source.title:
        return titled(source, cited.language)
    return text(WORDING[cited.language]["no outlet"])


def occasion(cited: Attribution) -> str:
    """Who spoke (unless a sentence has told it), in which medium, when."""
    medium = cited.statement.medium
    return ", ".join(
        filter(
            None,
            (
                who(cited) if cited.direct else "",
                medium.in_language(cited.language) if medium else "",
                in_words(cited.said, cited.language),
            ),
        )
    )


def translated(cited: Attribution) -> str:
    """That the printed words are not in the language in which they were said."""
    original, quote = primary(cited.statement.original_language), cited.quote
    if not original or quote is None or not quote.text or primary(quote.language) == original:
        return ""
    wording, language = WORDING[cited.language], ORIGINAL[cited.language].get(original)
    return wording["translated from"].format(language=language) if language else wording["translated"]


def via(cited: Attribution) -> str:
    """Through whom the words came to the source: the carriers that it credits, the origins from the first."""
    above = (span.words for origin in reversed(cited.chain) for span in outlet(origin))
    names = dict.fromkeys((*(name.in_language(cited.language) for name in cited.carriers), *above))
    own = {span.words for source in cited.sources for span in outlet(source)}
    others = ", ".join(name for name in names if name not in own)
    return WORDING[cited.language]["via"].format(names=others) if others else ""


def remarks(cited: Attribution) -> Iterator[str]:
    """What a reader must know of a quote and its source."""
    said_already = QUALITIES[cited.language]["translated"] if translated(cited) else ""
    quality = qualities(cited.source, cited.language) if cited.source else ()
    told = (translated(cited), *(words for words in quality if words != said_already), via(cited))
    return filter(None, told)


def printed(cited: Attribution) -> Spans:
    """Where the words are printed, or what attests that they were said."""
    wording = WORDING[cited.language]
    if cited.source:
        found = imprint(cited.source, cited.language, remarks(cited))
        return phrase(wording["quoted in" if cited.direct else "reported in"], printed=found)
    language = cited.language
    attested = (imprint(source, language, qualities(source, language)) for source in cited.attested)
    found = joined(attested, wording[";"])
    return phrase(wording["attested by"], printed=found) if found else ()


def verdicts(cited: Attribution) -> Iterator[str]:
    """What must be said of a quote in sentences: that it is superseded, and what its check found."""
    wording = WORDING[cited.language]
    for key, record in (("superseded quote", cited.quote), ("superseded statement", cited.statement)):
        if record and record.superseded_by:
            correction = corrected(record.correction, cited.language)
            yield wording[key].format(id=record.superseded_by, correction=correction)
    if cited.quote:
        yield CHECKED[cited.language][cited.check].format(copy=cited.copy)


def corrected(correction: Correction | None, language: str) -> str:
    """When and why a record was superseded."""
    if correction is None:
        return ""
    reason = correction.reason.in_language(language).removesuffix(".")
    return WORDING[language]["correction"].format(date=in_words(correction.on, language), reason=reason)


def about(cited: Attribution) -> Spans:
    """All that stands after the words: occasion, where they are printed, verdicts."""
    where = joined((text(occasion(cited)), printed(cited)), WORDING[cited.language][";"])
    ended = (*where, Span(".")) if where else ()
    return joined((ended, *map(text, verdicts(cited))), " ")
