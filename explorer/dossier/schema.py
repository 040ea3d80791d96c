"""The two files as JSON Schema (draft-07), for completion and checks in editors.

It is generated from the records; only what their types do not say is added here. The schemas are kept next to the
files of a dossier, where an editor finds them in a checkout, in an installed wheel and in a new dossier.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from explorer.dossier.csl_variables import CSL_TYPES, DATE_VARIABLES, NAME_VARIABLES, TEXT_VARIABLES
from explorer.dossier.model import Actor, Claim, Curation, Event, Heading, Record, Source, StatementId, Text
from explorer.dossier.record import LANGUAGE_TAG
from explorer.dossier.rules import ADDRESS, KEBAB, SHA256

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


class Events(Record, frozen=True, kw_only=True):
    """A question, curated: what is in dispute, who speaks, and what happened when."""

    title: Text
    question: Text
    curation: Curation
    events: tuple[Event, ...]
    opening: StatementId | None = None
    headings: tuple[Heading, ...] = ()
    claims: tuple[Claim, ...] = ()
    actors: tuple[Actor, ...] = ()


class Sources(msgspec.Struct, frozen=True, kw_only=True):
    """A bibliography in CSL YAML, as Pandoc reads it and Zotero exports it."""

    references: tuple[Source, ...]


FILE_FORMS: Mapping[str, type[msgspec.Struct]] = {"events": Events, "sources": Sources}


def text_form(pattern: str, description: str) -> dict[str, Json]:
    """A text that matches a pattern."""
    return {"type": "string", "pattern": f"^(?:{pattern})$", "description": description}


# An editor takes 2031 for a number, where the loader takes all for text.
DATE: dict[str, Json] = {
    "type": ["string", "integer"],
    "pattern": "^[0-9XY.,~?%/ \\[\\]-]+$",
    "description": "A date in EDTF: 2031-05-03, 2031-05, 2031, 2031-05~ (about),"
    " 2031-05-03? (uncertain), 2031-05-01/2031-05-03 (from, to), 2031-05/.. (open),"
    " '[2031-05-03..2031-05-05]' (one day among these)",
}
ISSUED: dict[str, Json] = {
    "anyOf": [DATE, {"type": ["object", "array"]}],
    "description": "A date in EDTF: 2031-05-03, 2031-05-03~ (about), or a closed interval; or as Zotero"
    " writes it. An uncertain or open one goes under custom, as issued-range",
}
OWN_WORDS: dict[str, Json] = {
    "description": "The curators' own words: bare, or by language tag (BCP 47)",
    "anyOf": [
        {"type": "string"},
        {
            "type": "object",
            "properties": {tag: {"type": "string"} for tag in ("en", "fr")},
            "propertyNames": {"pattern": f"^(?:{LANGUAGE_TAG.pattern})$"},
            "additionalProperties": {"type": "string"},
        },
    ],
}
ID = text_form(KEBAB.pattern, "An id in kebab-case: a-z, 0-9 and hyphens")
SOURCE_ID = text_form(r"\S+", "The id of a source in sources.yaml")
SCALAR: dict[str, Json] = {"type": ["string", "number", "boolean"]}

# The form of a value under these keys, wherever that is a text or a list of texts.
KNOWN: Mapping[str, dict[str, Json]] = {
    **dict.fromkeys(("date", "said", "on", "from", "until", "updated", "issued-range"), DATE),
    **dict.fromkeys(
        ("id", "claim", "heading", "opening", "statement", "speakers", "participants", "via"), ID
    ),
    **dict.fromkeys(("vouched-by", "speaks-for", "superseded-by", "relayed-by", "formerly"), ID),
    **dict.fromkeys(("source", "sources"), SOURCE_ID),
    **dict.fromkeys(("issued", "accessed"), ISSUED),
    **dict.fromkeys(("comma-suffix", "static-ordering", "parse-names"), SCALAR),
    "derives-from": text_form(r"\S+", "The id of a source; or unknown (it derives, but from what?), or none"),
    "sha256": text_form(SHA256.pattern, "The SHA-256 of the bytes of the copy"),
    "URL": text_form(ADDRESS.pattern, "An http or https address"),
}
OWN: Mapping[tuple[str, str], dict[str, Json]] = {
    ("Quote", "language"): text_form(LANGUAGE_TAG.pattern, "A language tag (BCP 47), such as fr"),
    ("Source", "id"): SOURCE_ID,
    ("Source", "type"): {"enum": [*CSL_TYPES], "description": "A type of CSL 1.0.2"},
}


def as_text(file: str) -> str:
    """The schema of a file (`events` or `sources`) as indented JSON."""
    return msgspec.json.format(msgspec.json.encode(schema(file)), indent=2).decode() + "\n"


def schema(file: str) -> dict[str, Json]:
    """The schema of a file, with one definition for each sort of record."""
    of = FILE_FORMS[file]
    _, components = msgspec.json.schema_components(
        (of,), ref_template="#/definitions/{name}", schema_hook=lambda _: {"type": "string"}
    )
    definitions: dict[str, Json] = {name: definition(name, form) for name, form in components.items()}
    definitions["Text"] = OWN_WORDS
    top = definitions.pop(of.__name__)
    assert isinstance(top, dict)  # noqa: S101  # a record is described by a mapping
    start: dict[str, Json] = {"$schema": "http://json-schema.org/draft-07/schema#"}
    return {**start, **top, "title": f"{file}.yaml", "definitions": definitions}


def definition(name: str, form: Mapping[str, Json]) -> dict[str, Json]:
    """One sort of record, with what its types do not say."""
    described = dict(form)
    # The rest of a docstring is for those who read the code, and its indentation depends on the version of Python.
    described["description"] = str(form.get("description", "")).partition("\n")[0]
    if isinstance(properties := described.get("properties"), dict):
        described["properties"] = dict(completed(name, properties))
    if not described.get("required"):
        described.pop("required", None)
    if name == "Source":
        described["additionalProperties"] = False
    return described


def completed(name: str, properties: Mapping[str, Json]) -> Iterator[tuple[str, Json]]:
    """The fields of a record. A source has every CSL variable, since `other` takes those without a field."""
    for key, form in properties.items():
        if (name, key) == ("Source", "other"):
            yield from of_csl()
        elif isinstance(form, dict):
            yield key, specified(without_null(form), OWN.get((name, key)) or KNOWN.get(key))


def of_csl() -> Iterator[tuple[str, Json]]:
    """The CSL variables that the program does not read itself."""
    yield from ((key, SCALAR) for key in sorted(TEXT_VARIABLES))
    yield from ((key, ISSUED) for key in sorted(DATE_VARIABLES))
    names: Json = {"type": "array", "items": {"$ref": "#/definitions/Name"}}
    yield from ((key, names) for key in sorted(NAME_VARIABLES))


def without_null(form: Mapping[str, Json]) -> dict[str, Json]:
    """A field without its default and without null: what is not known is left out of the file."""
    essential = {key: value for key, value in form.items() if key != "default"}
    if isinstance(choices := essential.get("anyOf"), list):
        choice, *more = (choice for choice in choices if choice != {"type": "null"})
        assert isinstance(choice, dict)  # noqa: S101  # each choice is a form
        # The one field that can have either of two forms is a text, bare or by language.
        return {"$ref": "#/definitions/Text"} if more else choice
    return essential


def specified(form: dict[str, Json], known: dict[str, Json] | None) -> dict[str, Json]:
    """A text or a list of texts, with the form that its key calls for."""
    if known and form == {"type": "string"}:
        return known
    if known and form == {"type": "array", "items": {"type": "string"}}:
        return {"type": "array", "items": known}
    return form
