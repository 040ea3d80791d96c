"""Who wrote a source, for the templates of Wikipedia, which tell agencies from authors."""

from __future__ import annotations

import re

from explorer.citation.attribution import Citable, CitedSource
from explorer.citation.source import without_author
from explorer.citation.wikitext import TemplateFields, in_wiki
from explorer.dossier.model import Name, Source

AGENCY = re.compile(r"\w+|.*\b(?:agency|agence|news|presse?)\b.*", re.IGNORECASE)


def agencies_and_authors(source: Source, cited: Citable) -> tuple[list[Name], list[Name]]:
    """The agencies among the authors, and the others; an outlet is neither."""
    carriers = frozenset[str]()
    if not isinstance(cited, CitedSource):
        carriers = carriers.union(*cited.carrier_names)
    authors = without_author(source, ()).author
    agencies = [name for name in authors if is_agency(name, carriers)]
    return agencies, [name for name in authors if name not in agencies]


def is_agency(name: Name, carriers: frozenset[str]) -> bool:
    """Whether a name in one piece is that of a carrier, a single word, or says that it is an agency."""
    whole = name.literal
    return whole.casefold() in carriers or (whole.isascii() and AGENCY.fullmatch(whole) is not None)


def author_fields(authors: list[Name], family: str, given: str, whole: str) -> TemplateFields:
    """The fields for the authors, numbered."""
    for number, name in enumerate(authors, start=1):
        if name.family and not name.is_family_first and not name.literal:
            particles = (name.dropping_particle, name.non_dropping_particle, name.family)
            yield f"{family}{number}", in_wiki(" ".join(filter(None, particles)))
            yield f"{given}{number}", in_wiki(" ".join(filter(None, (name.given, name.suffix))))
        else:
            yield f"{whole}{number}", in_wiki(str(name))
