"""Where a source stands: author, title, outlet, date of issue, address, archive, as far as they are known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from explorer.citation.attribution import sha256_of
from explorer.citation.spans import Kind, Span, Spans, joined, phrase, text
from explorer.citation.vocabulary import QUALITIES
from explorer.citation.wording import WORDING
from explorer.dossier.edtf import UNBOUND, sides
from explorer.dossier.model import Source
from explorer.wording.dates import in_words

APPROXIMATE = ("~", "%")
ORDINARY = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?")
FRENCH_DAY = re.compile(r"\d{1,2}(er)? \S+ \d{4}")


def authors(source: Source) -> Spans:
    """Who wrote a source."""
    return text(", ".join(map(str, source.author)))


def outlet(source: Source) -> Spans:
    """Who published a source, else who wrote it."""
    name = source.container_title or source.publisher
    return (Span(name, Kind.OUTLET),) if name else authors(source)


def title(source: Source, language: str) -> str:
    """The title of a source, or that it has none."""
    return source.title or WORDING[language]["untitled"]


def titled(source: Source, language: str) -> Spans:
    """The title of a source in quotation marks, or that it has none."""
    return (Span(title(source, language), Kind.TITLE if source.title else Kind.TEXT, language),)


def when(date: str, language: str) -> str:
    """A date in words as they stand after a preposition; French has an article before a day."""
    words = in_words(date, language)
    return f"le {words}" if language == "fr" and FRENCH_DAY.match(words) else words


def issued(source: Source, language: str) -> str:
    """The date on which a source was issued, or what its content tells of it."""
    wording = WORDING[language]
    if source.issued or not source.custom.issued_range:
        return in_words(source.issued, language) or wording["undated"]
    start, end = sides(source.custom.issued_range)
    ends = {"not before": start, "not after": end}.items() if start != end else {"about": start}.items()
    bounds = (wording[key].format(date=when(day, language)) for key, day in ends if day not in UNBOUND)
    return wording["from its content"].format(bounds=", ".join(bounds))


def kept(source: Source, language: str) -> str:
    """That the curator keeps the text, where neither an outlet nor an address tells where it stands."""
    if source.container_title or source.publisher or source.url or not sha256_of(source):
        return ""
    return WORDING[language]["kept"].format(copy=sha256_of(source))


def address(words: str) -> Spans:
    """An address; what is none stays words."""
    return (Span(words, Kind.ADDRESS),) if words.startswith(("https://", "http://")) else text(words)


def archived(source: Source, language: str) -> Spans:
    """In which archive a source is kept, and where there."""
    place = joined((text(source.archive), address(source.archive_location)), ", ")
    return phrase(WORDING[language]["archived"], archive=place) if place else ()


def qualities(source: Source, language: str) -> Iterator[str]:
    """What a reader must know of a source, in words."""
    words = QUALITIES[language]
    return (words.get(quality) or quality.replace("-", " ") for quality in source.custom.quality)


def bracketed(remarks: Iterable[str], language: str) -> str:
    """Remarks in brackets, with the space before them; nothing for none."""
    said = WORDING[language][";"].join(remarks)
    return f" ({said})" if said else ""


def imprint(source: Source, language: str, remarks: Iterable[str]) -> Spans:
    """Title, outlet, date of issue with remarks, who keeps the text, address, archive."""
    dated = issued(source, language) + bracketed(remarks, language)
    return joined(
        (
            titled(source, language),
            outlet(source),
            text(dated),
            text(kept(source, language)),
            address(source.url),
            archived(source, language),
        ),
        ", ",
    )
