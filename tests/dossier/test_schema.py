"""The JSON Schema of the two files: what an editor accepts is what the loader accepts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from explorer.dossier.load import load
from explorer.dossier.model import Check, Stance
from explorer.dossier.schema import FILE_FORMS, Json, as_text, schema
from explorer.dossier.template import write_template
from explorer.errors import DossierError
from tests.makers import EVENTS, SOURCES, write_dossier

jsonschema = pytest.importorskip("jsonschema")
DATA = Path(__file__).parents[2] / "data"


class Loader(yaml.CSafeLoader):
    """Reads scalars as an editor does, by the core schema of YAML 1.2: dates and `no` are text."""


TEXT_SINCE_1_2 = ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")
Loader.yaml_implicit_resolvers = {
    first: [(tag, form) for tag, form in resolvers if tag not in TEXT_SINCE_1_2]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf"))


def mistakes(file: str, text: str) -> list[str]:
    """Where an editor would underline something in a file."""
    document = yaml.load(text, Loader)  # noqa: S506  # a safe one, with fewer kinds of scalars
    found = jsonschema.Draft7Validator(schema(file)).iter_errors(document)
    return ["/".join(map(str, mistake.absolute_path)) for mistake in found]


def walked(node: Json) -> Iterator[dict[str, Json]]:
    """Every mapping of a schema."""
    if isinstance(node, dict):
        yield node
    for below in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from walked(below)


@pytest.mark.parametrize("file", sorted(FILE_FORMS))
def test_a_schema_is_one(file: str) -> None:
    """It is valid draft-07, and every reference in it leads to a definition."""
    found = schema(file)
    jsonschema.Draft7Validator.check_schema(found)
    definitions = found["definitions"]
    assert isinstance(definitions, dict)
    assert found["$schema"] == "http://json-schema.org/draft-07/schema#"
    references = {node["$ref"] for node in walked(found) if "$ref" in node}
    assert references == {f"#/definitions/{name}" for name in definitions}


@pytest.mark.parametrize("file", sorted(FILE_FORMS))
def test_a_schema_asks_for_no_default_and_no_null(file: str) -> None:
    """What is not known is left out, so nothing offers to fill it in."""
    assert not any("default" in node and "type" in node for node in walked(schema(file)))
    assert '"null"' not in as_text(file)


@pytest.mark.parametrize(("file", "text"), [("events", EVENTS), ("sources", SOURCES)])
def test_an_editor_accepts_a_valid_file(file: str, text: str) -> None:
    """What the loader reads is not underlined."""
    assert mistakes(file, text) == []


@pytest.mark.parametrize("file", sorted(FILE_FORMS))
def test_an_editor_accepts_a_new_dossier(file: str, tmp_path: Path) -> None:
    """The dossier to start from has no mistake, and its schemas stand beside it."""
    assert list(write_template(tmp_path / "new"))
    load(tmp_path / "new")
    assert mistakes(file, (tmp_path / "new" / f"{file}.yaml").read_text(encoding="utf-8")) == []
    named = (tmp_path / "new" / f"{file}.yaml").read_text(encoding="utf-8").splitlines()[0].rpartition("=")[2]
    assert (tmp_path / "new" / named).read_text(encoding="utf-8") == as_text(file)


@pytest.mark.slow
@pytest.mark.parametrize("file", sorted(FILE_FORMS))
def test_an_editor_accepts_the_dossier_that_ships_with_the_program(file: str) -> None:
    """The curators of the dossier see no false alarm."""
    assert mistakes(file, (DATA / f"{file}.yaml").read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("file", sorted(FILE_FORMS))
def test_the_schema_beside_the_shipped_files_is_the_one_that_is_printed(file: str) -> None:
    """Their first lines name it; `explorer schema FILE > data/FILE.schema.json` writes it anew."""
    first_line = (DATA / f"{file}.yaml").read_text(encoding="utf-8").partition("\n")[0]
    assert first_line == f"# yaml-language-server: $schema={file}.schema.json"
    assert (DATA / f"{file}.schema.json").read_text(encoding="utf-8") == as_text(file)


@pytest.mark.parametrize(
    ("file", "before", "after", "place"),
    [
        ("events", "stance: asserts", "stance: assert", "events/1/statements/0/positions/0/stance"),
        ("events", "id: union-closed\n", "id: Union Closed\n", "events/1/statements/0/id"),
        ("events", "date: 2031-05-02", "date: 2 May 2031", "events/1/date"),
        ("events", "answers: partly", "answers: maybe", "events/2/statements/0/replies-to/0/answers"),
        ("events", "speakers: [dockers-union]", "speakers: [Dockers]", "events/1/statements/0/speakers/0"),
        ("events", "language: en\n", "language: English\n", "events/1/statements/0/quotes/1/language"),
        ("events", "      line: 2\n", "      line: two\n", "events/2/statements/0/quotes/0/line"),
        ("events", "medium: {en", "media: {en", "events/2/statements/0"),
        ("events", "curation: {licence: CC-BY-4.0, updated: 2031-06-01}\n", "", ""),
        ("sources", "URL: https", "URL: javascript", "references/1/URL"),
        ("sources", "container-title: Example Herald", "container: Example Herald", "references/1"),
        ("sources", "relation: translation", "relation: translated", "references/1/custom/relation"),
        ("sources", "issued: 2031-05-04~", "issued: c. 4 May", "references/1/issued"),
    ],
)
def test_an_editor_underlines_what_the_loader_refuses(
    tmp_path: Path, file: str, before: str, after: str, place: str
) -> None:
    """A mistake is shown while it is typed, in its place."""
    texts = {"events": EVENTS, "sources": SOURCES}
    assert before in texts[file]
    texts[file] = texts[file].replace(before, after)
    assert place in mistakes(file, texts[file])
    with pytest.raises(DossierError):
        load(write_dossier(tmp_path, **texts))


@pytest.mark.parametrize(
    "source",
    [
        "{id: a, type: book, DOI: 10.1/x, volume: 12, page: 1-2, editor: [{literal: Somebody}]}",
        "{id: a, type: book, issued: {date-parts: [[2031, 5, 4]]}, accessed: [{year: 2031, month: 6}]}",
        "{id: zotero_key2031, type: webpage, issued: 2031, original-date: 2030}",
    ],
)
def test_an_editor_accepts_what_zotero_exports(tmp_path: Path, source: str) -> None:
    """Every variable of CSL is known, and dates may stand as Zotero writes them."""
    text = f"{SOURCES}- {source}\n"
    assert mistakes("sources", text) == []
    load(write_dossier(tmp_path, sources=text))


def test_every_stance_is_offered() -> None:
    """An editor completes the stances; the checks are computed and stand in no file."""
    enumerations = [node["enum"] for node in walked(schema("events")) if "enum" in node]
    assert sorted(Stance) in enumerations
    assert sorted(Check) not in enumerations
