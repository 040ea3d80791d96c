"""A cited source as reference managers read it, in CSL-JSON, BibLaTeX or RIS, with the citation as a note."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from explorer.citation.attribution import Attribution
from explorer.citation.escape import BABEL, PLAIN, in_address, in_latex, one_line, rendered
from explorer.citation.prose import plain
from explorer.citation.sentence import primary
from explorer.citation.source import APPROXIMATE, ORDINARY, archived, issued, title
from explorer.dossier.edtf import sides, taken_apart
from explorer.dossier.model import Name, Source, SourceId
from explorer.wording.dates import in_words, plain_year

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
    ends = [taken_apart(end)[0] for end in dict.fromkeys(sides(date))]
    if not all(map(ORDINARY.fullmatch, ends)):
        return {"literal": in_words(date, language)}
    parts: dict[str, object] = {"date-parts": [[int(part) for part in end.split("-")] for end in ends]}
    return parts | ({"circa": True} if date.endswith(APPROXIMATE) else {})


def biblatex(cited: Attribution) -> str:
    """An entry for each source; titles keep their capitals."""
    return "\n\n".join(entry(source, cited) for source in referenced(cited))


def entry(source: Source, cited: Attribution) -> str:
    """An entry of a BibLaTeX file."""
    kind, _, _, _ = TYPES.get(source.type, OTHER_TYPE)
    fields = "".join(f",\n  {name} = {{{value}}}" for name, value in entry_fields(source, cited) if value)
    return f"@{kind}{{{NO_KEY.sub('-', source.id)}{fields},\n}}"


def entry_fields(source: Source, cited: Attribution) -> Fields:
    """The fields of an entry; addresses and dates are read as they stand."""
    _, subtype, outlet, _ = TYPES.get(source.type, OTHER_TYPE)
    language = cited.language
    yield "author", " and ".join(map(bib_name, source.author))
    yield "title", f"{{{in_latex(title(source, language))}}}"
    yield outlet, in_latex(source.container_title or source.publisher)
    yield "entrysubtype", subtype
    yield "date", source.issued
    yield "note", in_latex("" if source.issued else issued(source, language))
    yield "langid", BABEL.get(primary(source.language), "")
    yield "url", in_address(source.url)
    yield "urldate", source.accessed if source.url else ""
    yield "addendum", in_latex(rendered(archived(source, language), PLAIN))
    yield "annotation", in_latex(plain(cited))


def bib_name(name: Name) -> str:
    """A name with its parts told apart; a name in one piece stays whole."""
    if name.literal or not name.family:
        return f"{{{in_latex(str(name) or name.given)}}}"
    family = " ".join(filter(None, (name.dropping_particle, name.non_dropping_particle, name.family)))
    return ", ".join(map(bib_part, filter(None, (family, name.suffix, name.given))))


def bib_part(part: str) -> str:
    """A part of a name; a comma or an "and" in it parts no names."""
    return f"{{{in_latex(part)}}}" if "," in part or " and " in part else in_latex(part)


def ris(cited: Attribution) -> str:
    """A record for each source, one line a field."""
    return "\n".join(record(source, cited) for source in referenced(cited))


def record(source: Source, cited: Attribution) -> str:
    """A record of a RIS file."""
    fields = (f"{tag}  - {one_line(value)}\n" for tag, value in record_fields(source, cited) if value)
    return "".join(fields) + "ER  - "


def record_fields(source: Source, cited: Attribution) -> Fields:
    """The fields of a record, its type first."""
    yield "TY", TYPES.get(source.type, OTHER_TYPE)[-1]
    yield "ID", source.id
    for name in source.author:
        yield "AU", ris_name(name)
    yield "TI", title(source, cited.language)
    yield "T2", source.container_title
    yield "PB", source.publisher
    yield "PY", plain_year(source.issued)
    yield "DA", ris_date(source.issued)
    yield "LA", source.language
    yield "UR", source.url
    yield "Y2", ris_date(source.accessed)
    yield "AV", rendered(archived(source, cited.language), PLAIN)
    yield "N1", plain(cited)


def ris_name(name: Name) -> str:
    """A name, the family's first; particles go with the given name, as reference managers have it."""
    if not name.family:
        return str(name)
    given = " ".join(filter(None, (name.given, name.dropping_particle, name.non_dropping_particle)))
    return ", ".join(filter(None, (name.family, given, name.suffix)))


def ris_date(date: str) -> str:
    """A date as year/month/day/other; of an interval, its start."""
    bare, mark, _ = taken_apart(sides(date)[0])
    if not ORDINARY.fullmatch(bare):
        return ""
    year, month, day = (*bare.split("-"), "", "")[:3]
    return f"{year}/{month}/{day}/{'circa' if mark in APPROXIMATE else ''}"
