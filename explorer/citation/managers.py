"""Cited sources for reference managers, each once, with the citations of all its quotes as notes; and as CSL-JSON.

Several quotes make one document, in which each source is once: a key that is there twice is an error to Biber, and two
lists one after the other are not JSON. What is not recorded is left out: there, "[untitled]" would be a title.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import msgspec

from explorer.citation.attribution import Attribution, Citable, CitedSource
from explorer.citation.prose import plain_citation
from explorer.citation.source import ORDINARY, inferred_span, issued_in_words
from explorer.dossier.edtf import sides, taken_apart
from explorer.dossier.model import Source, SourceId
from explorer.wording.date_parts import APPROXIMATE
from explorer.wording.dates import date_in_full


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedSource:
    """A source to list once, with the citations of all quotes of it."""

    source: Source
    notes: tuple[str, ...]
    language: str


def entries(cited: Sequence[Citable]) -> Iterator[ListedSource]:
    """The sources to list; a statement without any is a document known from the citation alone."""
    sources: dict[SourceId, Source] = {}
    notes: dict[SourceId, dict[str, None]] = {}
    for one in cited:
        for source in sources_to_list(one):
            sources[source.id] = source
            notes.setdefault(source.id, {}).update(note_on(one))
    for id_, source in sources.items():
        yield ListedSource(source=source, notes=tuple(notes[id_]), language=cited[0].language)


def note_on(cited: Citable) -> dict[str, None]:
    """The citation of a quote, which a source for itself has not."""
    return {plain_citation(cited): None} if isinstance(cited, Attribution) else {}


def sources_to_list(cited: Citable) -> tuple[Source, ...]:
    """The sources of a citation, or the source that is cited for itself."""
    if isinstance(cited, CitedSource):
        return (cited.source,)
    return cited.sources or (Source(id=SourceId(cited.statement.id), type="document"),)


def csl_json_list(cited: Sequence[Citable]) -> str:
    """The sources as CSL-JSON, which is a list of items."""
    return msgspec.json.format(msgspec.json.encode([*map(csl_item, entries(cited))]), indent=2).decode()


def csl_item(entry: ListedSource) -> dict[str, object]:
    """A source as an item of CSL-JSON: its variables, its dates in parts.

    The citation is an `annote`, which annotated bibliographies print; ISO 690 and others print a `note`.
    """
    source = entry.source
    own: dict[str, object] = msgspec.to_builtins(source)
    item = source.other | own | ({"annote": "\n\n".join(entry.notes)} if entry.notes else {})
    for key, date in item.items():
        if isinstance(date, str) and (key in ("issued", "accessed", "submitted") or key.endswith("-date")):
            item[key] = csl_date(date, entry.language)
    if inferred_span(source):
        item["issued"] = {"literal": issued_in_words(source, entry.language)}
    return {key: value for key, value in item.items() if key not in ("custom", "other")}


def csl_date(date: str, language: str) -> dict[str, object]:
    """A date or a closed interval in parts; any other in words."""
    ends = [taken_apart(end)[0] for end in dict.fromkeys(sides(date))]
    if not all(map(ORDINARY.fullmatch, ends)):
        return {"literal": date_in_full(date, language)}
    parts: dict[str, object] = {"date-parts": [[int(part) for part in end.split("-")] for end in ends]}
    return parts | ({"circa": True} if date.endswith(APPROXIMATE) else {})
