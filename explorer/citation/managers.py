"""A cited source for reference managers, as CSL-JSON, BibLaTeX or RIS, with the citation as a note."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from explorer.citation.attribution import Attribution
from explorer.citation.escape import BABEL, PLAIN_MARKUP, in_address, in_latex, rendered
from explorer.citation.prose import plain_citation
from explorer.citation.source import ORDINARY, archive_spans, issued_in_words, title_or_untitled
from explorer.dossier.edtf import sides, taken_apart
from explorer.dossier.model import Name, Source, SourceId
from explorer.wording.date_parts import APPROXIMATE, plain_year
from explorer.wording.dates import date_in_full
from explorer.wording.markdown import on_one_line
from explorer.wording.marks import primary_language

NO_KEY = re.compile(r"[^\w:.+/-]")
# For each type of CSL: the entry, its subtype and the field of its outlet in BibLaTeX, and the type in RIS.
ENTRY_TYPES = {
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
OTHER_ENTRY_TYPE = ("misc", "", "organization", "GEN")
Fields = Iterator[tuple[str, str]]


def listed_sources(cited: Attribution) -> tuple[Source, ...]:
    """The sources to list; if there are none, a document known from the citation alone."""
    return cited.sources or (Source(id=SourceId(cited.statement.id), type="document"),)


def csl_json_list(cited: Attribution) -> str:
    """The sources as CSL-JSON, which is a list of items."""
    items = [csl_item(source, cited) for source in listed_sources(cited)]
    return msgspec.json.format(msgspec.json.encode(items), indent=2).decode()


def csl_item(source: Source, cited: Attribution) -> dict[str, object]:
    """A source as an item of CSL-JSON: its variables, its dates in parts."""
    own: dict[str, object] = msgspec.to_builtins(source)
    item = (
        source.other
        | own
        | {"title": title_or_untitled(source, cited.language), "note": plain_citation(cited)}
    )
    for key, date in item.items():
        if isinstance(date, str) and (key in ("issued", "accessed", "submitted") or key.endswith("-date")):
            item[key] = csl_date(date, cited.language)
    return {key: value for key, value in item.items() if key not in ("custom", "other")}


def csl_date(date: str, language: str) -> dict[str, object]:
    """A date or a closed interval in parts; any other in words."""
    ends = [taken_apart(end)[0] for end in dict.fromkeys(sides(date))]
    if not all(map(ORDINARY.fullmatch, ends)):
        return {"literal": date_in_full(date, language)}
    parts: dict[str, object] = {"date-parts": [[int(part) for part in end.split("-")] for end in ends]}
    return parts | ({"circa": True} if date.endswith(APPROXIMATE) else {})


def biblatex_entries(cited: Attribution) -> str:
    """An entry for each source; titles keep their capitals."""
    return "\n\n".join(biblatex_entry(source, cited) for source in listed_sources(cited))


def biblatex_entry(source: Source, cited: Attribution) -> str:
    """An entry of a BibLaTeX file."""
    kind, _, _, _ = ENTRY_TYPES.get(source.type, OTHER_ENTRY_TYPE)
    fields = "".join(f",\n  {name} = {{{value}}}" for name, value in biblatex_fields(source, cited) if value)
    return f"@{kind}{{{NO_KEY.sub('-', source.id)}{fields},\n}}"


def biblatex_fields(source: Source, cited: Attribution) -> Fields:
    """The fields of an entry; addresses and dates are not escaped, since BibLaTeX reads them verbatim."""
    _, subtype, outlet, _ = ENTRY_TYPES.get(source.type, OTHER_ENTRY_TYPE)
    language = cited.language
    yield "author", " and ".join(map(biblatex_name, source.author))
    yield "title", f"{{{in_latex(title_or_untitled(source, language))}}}"
    yield outlet, in_latex(source.container_title or source.publisher)
    yield "entrysubtype", subtype
    yield "date", source.issued
    yield "note", in_latex("" if source.issued else issued_in_words(source, language))
    yield "langid", BABEL.get(primary_language(source.language), "")
    yield "url", in_address(source.url)
    yield "urldate", source.accessed if source.url else ""
    yield "addendum", in_latex(rendered(archive_spans(source, language), PLAIN_MARKUP))
    yield "annotation", in_latex(plain_citation(cited))


def biblatex_name(name: Name) -> str:
    """A name with its parts separated; a name in one piece stays in one."""
    if name.literal or not name.family:
        return f"{{{in_latex(str(name) or name.given)}}}"
    family = " ".join(filter(None, (name.dropping_particle, name.non_dropping_particle, name.family)))
    return ", ".join(map(biblatex_name_part, filter(None, (family, name.suffix, name.given))))


def biblatex_name_part(part: str) -> str:
    """A part of a name, in braces if a comma or an "and" in it would be read as the end of a name."""
    return f"{{{in_latex(part)}}}" if "," in part or " and " in part else in_latex(part)


def ris_records(cited: Attribution) -> str:
    """A record for each source, one field per line."""
    return "\n".join(ris_record(source, cited) for source in listed_sources(cited))


def ris_record(source: Source, cited: Attribution) -> str:
    """A record of a RIS file."""
    fields = (f"{tag}  - {on_one_line(value)}\n" for tag, value in ris_fields(source, cited) if value)
    return "".join(fields) + "ER  - "


def ris_fields(source: Source, cited: Attribution) -> Fields:
    """The fields of a record, its type first."""
    yield "TY", ENTRY_TYPES.get(source.type, OTHER_ENTRY_TYPE)[-1]
    yield "ID", source.id
    for name in source.author:
        yield "AU", ris_name(name)
    yield "TI", title_or_untitled(source, cited.language)
    yield "T2", source.container_title
    yield "PB", source.publisher
    yield "PY", plain_year(source.issued)
    yield "DA", ris_date(source.issued)
    yield "LA", source.language
    yield "UR", source.url
    yield "Y2", ris_date(source.accessed)
    yield "AV", rendered(archive_spans(source, cited.language), PLAIN_MARKUP)
    yield "N1", plain_citation(cited)


def ris_name(name: Name) -> str:
    """A name, family name first; particles go with the given name, where reference managers expect them."""
    if not name.family:
        return str(name)
    given = " ".join(filter(None, (name.given, name.dropping_particle, name.non_dropping_particle)))
    return ", ".join(filter(None, (name.family, given, name.suffix)))


def ris_date(date: str) -> str:
    """A date as year/month/day/other; for an interval, its start."""
    date, mark, _ = taken_apart(sides(date)[0])
    if not ORDINARY.fullmatch(date):
        return ""
    year, month, day = (*date.split("-"), "", "")[:3]
    return f"{year}/{month}/{day}/{'circa' if mark in APPROXIMATE else ''}"
