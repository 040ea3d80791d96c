"""A cited source as reference managers read it, in CSL-JSON, BibLaTeX or RIS, with the citation as a note."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from explorer.attribution import Attribution
from explorer.dates import in_words, plain_year, sides, taken_apart
from explorer.imprint import archived, issued
from explorer.markup import BABEL, PLAIN, in_address, in_latex, one_line, rendered
from explorer.model import Name, Source
from explorer.phrasing import primary
from explorer.prose import plain
from explorer.wording import WORDING

PLAIN_DATE = re.compile(r"\d{4}(-\d\d){0,2}[~%?]?")
APPROXIMATE = ("~", "%")
DECEMBER, BEFORE_SPRING = 12, 20
NO_KEY = re.compile(r"[^\w:.+/-]")
# For each type of CSL: the entry, its subtype and the field of its outlet in BibLaTeX, and the type in RIS.
TYPES = {
    "article-journal": ("article", "", "journaltitle", "JOUR"),
    "article-magazine": ("article", "magazine", "journaltitle", "MGZN"),
    "article-newspaper": ("article", "newspaper", "journaltitle", "NEWS"),
    "book": ("book", "", "publisher", "BOOK"),
    "chapter": ("incollection", "", "booktitle", "CHAP"),
    "post": ("online", "", "organization", "ELEC"),
    "post-weblog": ("online", "", "organization", "BLOG"),
    "report": ("report", "", "institution", "RPRT"),
    "webpage": ("online", "", "organization", "ELEC"),
}
OTHER_TYPE = ("misc", "", "organization", "GEN")
Fields = Iterator[tuple[str, str]]


def referenced(cited: Attribution) -> tuple[Source, ...]:
    """The sources to list; where there are none, a document of which only the citation tells."""
    return cited.sources or (Source(id=SourceId(cited.statement.id), type="document"),)


def title(source: Source, language: str) -> str:
    """The title of a source, or that it has none."""
    return source.title or WORDING[language]["untitled"]


def csl_json(cited: Attribution) -> str:
    """A list of items, as CSL-JSON has it."""
    items = [csl_item(source, cited) for source in referenced(cited)]
    return msgspec.json.format(msgspec.json.encode(items), indent=2).decode()


def csl_item(source: Source, cited: Attribution) -> dict[str, object]:
    """A source with its variables and dates in the forms of CSL-JSON."""
    own: dict[str, object] = msgspec.to_builtins(source)
    item = source.other | own | {"title": title(source, cited.language), "note": plain(cited)}
    for key, date in item.items():
        if isinstance(date, str) and (key in ("issued", "accessed", "submitted") or key.endswith("-date")):
            item[key] = csl_date(date, cited.language)
    return {key: value for key, value in item.items() if key not in ("custom", "other")}


def csl_date(date: str, language: str) -> dict[str, object]:
    """A date or a closed interval in parts; any other in words."""
    ends = list(dict.fromkeys(sides(date)))
    if not all(PLAIN_DATE.fullmatch(end) for end in ends):
        return {"literal": in_words(date, language)}
    numbers = [[int(part) for part in taken_apart(end)[0].split("-")] for end in ends]
    found: dict[str, object] = {"date-parts": [[part for part in end if part not in range(21, 25)] for end in numbers]}
    return found
