"""A source in a citation: author, title, outlet, date of issue, address and archive, each if it is known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from explorer.citation.attribution import sha256_of
from explorer.citation.spans import Span, SpanKind, Spans, filled, joined_spans, our_words
from explorer.dossier.edtf import UNBOUND, sides
from explorer.dossier.model import Source
from explorer.wording.dates import date_in_full
from explorer.wording.grammar import before_day
from explorer.wording.language import _, say
from explorer.wording.vocabulary import quality_in_words

# A year, a month or a day, without marks or unspecified digits: what the formats of others understand.
ORDINARY = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?")
SEPARATOR = _("; ")


def author_spans(source: Source) -> Spans:
    """Who wrote a source."""
    return our_words(", ".join(map(str, source.author)))


def outlet_spans(source: Source) -> Spans:
    """Who published a source, or else who wrote it."""
    name = source.container_title or source.publisher
    return (Span(name, SpanKind.OUTLET),) if name else author_spans(source)


def title_or_untitled(source: Source, language: str) -> str:
    """The title of a source, or words that say it has none."""
    return source.title or say("[untitled]", language)


def title_spans(source: Source, language: str) -> Spans:
    """The title of a source, or words of ours that say it has none."""
    kind = SpanKind.TITLE if source.title else SpanKind.OURS
    return (Span(title_or_untitled(source, language), kind, language),)


def issued_in_words(source: Source, language: str) -> str:
    """When a source was issued, or what its content says about that."""
    if source.issued or not source.custom.issued_range:
        return date_in_full(source.issued, language) or say("undated", language)
    start, end = sides(source.custom.issued_range)
    if start == end:
        bounds = [before_day(date_in_full(start, language), language)]
    else:
        limits = ((start, _("not before {date}")), (end, _("not after {date}")))
        bounds = [
            say(words, language, date=before_day(date_in_full(day, language), language))
            for day, words in limits
            if day not in UNBOUND
        ]
    return say("undated; {bounds} (from its content)", language, bounds=", ".join(bounds))


def kept_copy(source: Source, language: str) -> str:
    """A remark that the curator keeps the text, if neither outlet nor address tells where to find it."""
    if source.container_title or source.publisher or source.url or not sha256_of(source):
        return ""
    return say("text kept by the curator, copy sha256 {copy}", language, copy=sha256_of(source))


def address_spans(words: str) -> Spans:
    """A web address as an address, any other place as words of ours."""
    is_address = words.startswith(("https://", "http://"))
    return (Span(words, SpanKind.ADDRESS),) if is_address else our_words(words)


def archive_spans(source: Source, language: str) -> Spans:
    """The archive in which a source is kept, with the address or shelf mark."""
    place = joined_spans((our_words(source.archive), address_spans(source.archive_location)), ", ")
    return filled(say("archived at {archive}", language), archive=place) if place else ()


def source_qualities(source: Source, language: str) -> Iterator[str]:
    """What a reader must know of a source, in words."""
    return (quality_in_words(quality, language) for quality in source.custom.quality)


def in_brackets(remarks: Iterable[str], language: str) -> str:
    """Remarks in brackets, after a space; empty without remarks."""
    said = say(SEPARATOR, language).join(remarks)
    return f" ({said})" if said else ""


def imprint(source: Source, language: str, remarks: Iterable[str]) -> Spans:
    """Title, outlet, date of issue with remarks, who keeps the text, address, archive."""
    dated = issued_in_words(source, language) + in_brackets(remarks, language)
    parts = (
        title_spans(source, language),
        outlet_spans(source),
        our_words(dated),
        our_words(kept_copy(source, language)),
        address_spans(source.url),
        archive_spans(source, language),
    )
    return joined_spans(parts, ", ")
