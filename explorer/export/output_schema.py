"""The JSON that the commands print, as JSON Schema (2020-12), with one definition for each command.

It is made from the rows, sheets and records themselves, so it cannot promise what is not printed. More fields may come;
none goes away or changes its type without a note in the changelog.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

import msgspec

from explorer.export.report import Provenance
from explorer.sheets.about import AboutSheet
from explorer.sheets.claims import ClaimRow, ClaimSheet
from explorer.sheets.listing import EventRow
from explorer.sheets.quotes import QuoteRow
from explorer.sheets.record import AnyRecord
from explorer.wording.fields import FIELD_NAMES

Schema = dict[str, object]
RECORDS: tuple[type[msgspec.Struct], ...] = get_args(AnyRecord)
SHEET_TYPES = (EventRow, QuoteRow, Provenance, AboutSheet, ClaimRow, ClaimSheet)
DATE_MEANT = "a date in EDTF; empty if it is not known"
# What the name of a field does not say; before a dot, of which definition.
MEANINGS = {
    **dict.fromkeys(("date", "said", "issued", "updated", "dossier-updated", "period"), DATE_MEANT),
    "actors": "the ids of the speakers",
    "speakers": "the names of the speakers, in a row of quotes with role and body",
    "text": "the printed words; empty if none were kept",
    "gist": "what is said, in our words",
    "gloss": "our translation of the printed words",
    "language": "the language of the words, or of what is printed (BCP 47)",
    "stances": "the stances of the positions, in the order of `claims`",
    "claims": "the ids of the claims",
    "outlet": "who published the source, or else who wrote it",
    "url": "the address of the source",
    "urls": "the addresses of the sources, in their order",
    "source-titles": "the titles of the sources, in their order",
    "checksums": "the checksums (SHA-256) of the copies of the sources, in their order",
    "EventRow.quotes": "the ids of the matching quotes that hold",
    "quote-kinds": "the kinds of the quotes, in their order",
    "EventRow.second-readings": "the second readings of the quotes, in their order",
    "superseded-by": "the id of what holds in its place",
    "replaces": "the ids of what it holds in the place of",
    "sha256": "the checksum of the copy of the source; empty if none is kept",
    "withdrawn": "why it was taken back; empty if it was not",
    "dossier": "the title of the dossier",
    "query": "what was asked",
}


def output_schema() -> Schema:
    """The schema of all output, and under `$defs` that of each command."""
    _, components = msgspec.json.schema_components(
        (*SHEET_TYPES, *RECORDS),
        ref_template="#/$defs/{name}",
        schema_hook=lambda _: {"description": "any value"},
    )
    definitions: Schema = {name: described(name, form) for name, form in components.items()}
    definitions |= commands()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Output of explorer",
        "description": "A line of jsonl is an item of the list that json has.",
        "anyOf": [ref(name) for name in commands()],
        "$defs": definitions,
    }


def output_schema_text() -> str:
    """The schema as indented JSON."""
    return msgspec.json.format(msgspec.json.encode(output_schema()), indent=2).decode() + "\n"


def commands() -> Schema:
    """What each command prints."""
    cited: Schema = {
        "type": "object",
        "required": ["citation", "sources", "language"],
        "properties": {
            "citation": {"type": "string", "description": "the citation as plain text"},
            "sources": {"type": "array", "items": ref("Source")},
            "language": {"type": "string", "description": "the language of the citation"},
            "quote": ref("Quote"),
            "statement": ref("Statement"),
            "event": ref("Event"),
            "check": {"type": "string", "description": "whether the words are in the copy of their source"},
            "copy": {"type": "string", "description": "the checksum of that copy"},
        },
    }
    return {
        "list": list_of(row_with_origin("EventRow"), "explorer list; explorer export json --rows events"),
        "quotes": list_of(row_with_origin("QuoteRow"), "explorer quotes; explorer export json"),
        "show": one_or_list({"anyOf": [*map(shown, RECORDS)]}, "explorer show ID --format json"),
        "claims": list_of(ref("ClaimRow"), "explorer claims --format json"),
        "claim": one_or_list(ref("ClaimSheet"), "explorer claims CLAIM --format json"),
        "about": {"description": "explorer about --format json", **ref("AboutSheet")},
        "cite": one_or_list(cited, "explorer cite ID... --style json"),
    }


def described(definition: str, form: Mapping[str, object]) -> Schema:
    """A definition with what its fields mean; readers must expect fields that they do not know."""
    own = {key: value for key, value in form.items() if key != "additionalProperties"}
    own["description"] = str(form.get("description", "")).partition("\n")[0]
    fields = form.get("properties")
    if isinstance(fields, dict):
        own["properties"] = {name: with_meaning(definition, name, field) for name, field in fields.items()}
    return own


def with_meaning(definition: str, name: str, field: Mapping[str, object]) -> Schema:
    """A field with what it means."""
    meant = MEANINGS.get(f"{definition}.{name}") or MEANINGS.get(name)
    words = meant or FIELD_NAMES.get(name, name.replace("-", " "))
    return {**field, "description": words.rpartition("\x04")[2]}


def ref(name: str) -> Schema:
    """What is defined under a name."""
    return {"$ref": f"#/$defs/{name}"}


def row_with_origin(name: str) -> Schema:
    """A row with where it is from."""
    return {"allOf": [ref(name), ref("Provenance")]}


def list_of(items: Schema, command: str) -> Schema:
    """The list that a command prints."""
    return {"description": command, "type": "array", "items": items}


def one_or_list(item: Schema, command: str) -> Schema:
    """One item, or a list where an id means several records."""
    return {"description": command, "anyOf": [item, {"type": "array", "items": item}]}


def shown(record: type[msgspec.Struct]) -> Schema:
    """A record with its kind, and the ids of what it belongs to."""
    name = record.__name__
    kind = {"const": name.lower(), "description": "the kind of the record"}
    return {"allOf": [ref(name), {"required": ["record"], "properties": {"record": kind}}]}
