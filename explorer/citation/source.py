"""A source in a citation: author, title, outlet, date of issue, address and archive, each if it is known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec import structs

from explorer.citation.attribution import sha256_of
from explorer.citation.days import span_in_words
from explorer.citation.spans import Span, SpanKind, Spans, filled, joined_spans, our_words
from explorer.dossier.edtf import sides
from explorer.dossier.model import Relation, Source, Text, in_all_languages
from explorer.wording.date_parts import plain_year
from explorer.wording.dates import date_in_full
from explorer.wording.grammar import de
from explorer.wording.language import _, say
from explorer.wording.marks import with_inner_marks
from explorer.wording.vocabulary import RELATIONS, quality_in_words

# A year, a month or a day, without marks or unspecified digits: what the formats of others understand.
ORDINARY = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?")
MOST_AUTHORS = 2
SEPARATOR = _("; ")
# What was done to a page, with a mark that goes into the same words.
MARKED_RELATIONS = {
    (Relation.TRANSLATION, "machine-translated"): _("machine translation of {origin}"),
    (Relation.COPY, "unofficial-copy"): _("unofficial copy of {origin}"),
}


def author_spans(source: Source) -> Spans:
    """Who wrote a source: two at most by name."""
    names = [*map(str, source.author)]
    return our_words(", ".join(names) if len(names) <= MOST_AUTHORS else f"{names[0]} et al.")


def without_author(source: Source, names: Iterable[Text]) -> Source:
    """A source without the authors that the citation names already: the outlet, and speakers in whatever order."""
    outlet = source.container_title or source.publisher
    told = {name_parts(outlet)} | {name_parts(name) for text in names for name in in_all_languages(text)}
    left = tuple(name for name in source.author if name_parts(str(name)) not in told)
    return structs.replace(source, author=left) if outlet else source


def name_parts(name: str) -> frozenset[str]:
    """The parts of a name, whichever comes first: "Song Kim" is Kim Song."""
    return frozenset(re.findall(r"\w+", name.casefold()))


def outlet_spans(source: Source) -> Spans:
    """Who published a source, or else who wrote it."""
    name = source.container_title or source.publisher
    return (Span(name, SpanKind.OUTLET),) if name else author_spans(source)


def title_or_untitled(source: Source, language: str) -> str:
    """The title of a source, or words that say it has none, or that none is recorded."""
    missing = _("[untitled]") if "no-title" in source.custom.quality else _("[title not recorded]")
    return source.title or say(missing, language)


def title_spans(source: Source, language: str) -> Spans:
    """The title of a source, or words of ours that say it has none."""
    kind = SpanKind.TITLE if source.title else SpanKind.OURS
    words = with_inner_marks(title_or_untitled(source, language), language)
    return (Span(words, kind, source.language, language),)


def issued_in_words(source: Source, language: str) -> str:
    """When a source was issued. A span that rests on its content is one day that is not known better."""
    span = inferred_span(source)
    if source.issued and not span:
        return date_in_full(source.issued, language)
    if span:
        return span_in_words(span, language)
    missing = _("undated") if "no-date" in source.custom.quality else _("date not recorded")
    return say(missing, language)


def inferred_span(source: Source) -> str:
    """The dates between which a source was issued by its content (EDTF); empty if its date is known otherwise."""
    if source.issued:
        return source.issued if source.custom.issued_basis and "/" in source.issued else ""
    return source.custom.issued_range


def year_of_issue(source: Source) -> str:
    """The year under which a source is sorted; empty if its content leaves more than one."""
    start, end = sides(source.issued)
    is_open = inferred_span(source) and start[:4] != end[:4]
    return "" if is_open else plain_year(source.issued)


def kept_copy(source: Source, language: str) -> str:
    """A remark that the curator keeps the text, if neither outlet nor address tells where to find it."""
    if source.container_title or source.publisher or source.url or not sha256_of(source):
        return ""
    return say("text kept by the curator", language)


def address_spans(words: str) -> Spans:
    """A web address as an address, any other place as words of ours."""
    is_address = words.startswith(("https://", "http://"))
    return (Span(words, SpanKind.ADDRESS),) if is_address else our_words(words)


def archive_spans(source: Source, language: str) -> Spans:
    """The archive in which a source is kept, with the address or shelf mark."""
    place = joined_spans((our_words(source.archive), address_spans(source.archive_location)), ", ")
    return filled(say("archived at {archive}", language), archive=place) if place else ()


def source_qualities(source: Source, language: str, told: Iterable[str] = ()) -> Iterator[str]:
    """What a reader must know of a source, in words, but for what it lacks, or is told already, in its place."""
    told = {"no-title", "no-date", "no-outlet", *told}
    return (quality_in_words(quality, language) for quality in source.custom.quality if quality not in told)


def in_brackets(remarks: Iterable[str], language: str) -> str:
    """Remarks in brackets, after a space; empty without remarks."""
    said = say(SEPARATOR, language).join(remarks)
    return f" ({said})" if said else ""


def lineage(source: Source, origin: Source | None, language: str) -> str:
    """What a page as a whole was made from, if that is known: "translation of Forbes"."""
    if origin is None or source.custom.relation is None:
        return ""
    name = origin.container_title or origin.publisher or origin.title
    marked = [(source.custom.relation, quality) for quality in source.custom.quality]
    relation = next(
        (MARKED_RELATIONS[pair] for pair in marked if pair in MARKED_RELATIONS),
        RELATIONS[source.custom.relation],
    )
    return say(relation, language, origin=name, de=de(name)) if name else ""


def is_translation(source: Source) -> bool:
    """Whether a page as a whole was translated from another source."""
    return source.custom.relation is Relation.TRANSLATION


def named_as(source: Source, language: str) -> Spans:
    """What a source goes by in a sentence, with its date: its outlet, or else its author, or else its title."""
    name = outlet_spans(source) or (title_spans(source, language) if source.title else ())
    return joined_spans((name, our_words(issued_in_words(source, language))), ", ") if name else ()


def imprint(
    source: Source,
    language: str,
    remarks: Iterable[str] = (),
    route: str = "",
    *,
    name: Spans | None = None,
    is_kept_told: bool = False,
) -> Spans:
    """Author, title, outlet, date of issue and remarks, who keeps the text, address, archive, and the words' route.

    `name` takes the place of outlet and date; it is empty where the sentence before has named the source.
    """
    outlet, writer = outlet_spans(source), author_spans(source)
    if name is None:
        name = joined_spans((outlet, our_words(issued_in_words(source, language))), ", ")
    title = title_spans(source, language) if name or outlet else ()
    parts = (
        () if writer == outlet else writer,
        title,
        name,
        our_words(", ".join(remarks)),
        () if is_kept_told else our_words(kept_copy(source, language)),
        address_spans(source.url),
        archive_spans(source, language),
        our_words(route),
    )
    return joined_spans(parts, ", ")
