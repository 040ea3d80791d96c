"""What the documents and the help show can be done: each example is run, each query asked, each block is up to date."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import msgspec
import pytest

from explorer.cli.group import HELP, explorer
from explorer.dossier.model import Kept
from explorer.dossier.schema import schema
from explorer.index.facets import FACETS
from explorer.query.notation import KEYS
from tests.cli.running import run_here
from tests.house.source import ROOT, documents, text_of
from tools import readme

BLOCKS = re.compile(r"```sh\n(.*?)```", re.DOTALL)
INLINE = re.compile(r"`([^`\n]+)`")
# A facet or a date key, a colon and a label: an example of a query.
TERM = re.compile(rf"-?(?:{'|'.join(KEYS)}):[\w\"-]+")
CONTEXT = click.Context(explorer)


def commands_in(text: str) -> Iterator[list[str]]:
    """The arguments of every `explorer` in the blocks of shell commands, without comments and redirections."""
    for line in "".join(BLOCKS.findall(text)).splitlines():
        words = shlex.split(line, comments=True)
        if words[:1] == ["explorer"]:
            yield words[1:]


@pytest.mark.slow
@pytest.mark.parametrize("document", documents(), ids=str)
def test_every_example_of_a_document_can_be_run(tmp_path: Path, document: Path) -> None:
    """Examples are run one after the other in one folder, on the dossier that ships with the program."""
    for arguments in commands_in(text_of(document)):
        done = run_here(tmp_path, *arguments, EXPLORER_DOSSIER="")
        assert "nothing found" not in done.stderr, arguments


@pytest.mark.slow
@pytest.mark.parametrize("document", documents(), ids=str)
def test_every_query_that_a_document_names_finds_something(tmp_path: Path, document: Path) -> None:
    """Labels in the prose and in tables are those of the shipped dossier."""
    for code in INLINE.findall(text_of(document)):
        if TERM.match(code):
            assert "nothing found" not in asked(tmp_path, *shlex.split(code)), code


@pytest.mark.slow
def test_every_example_of_the_help_can_be_run(tmp_path: Path) -> None:
    """`explorer --help` shows commands and a term that excludes; each is answered."""
    examples = re.findall(r"^explorer(.*?)(?:\s{2,}.*)?$", HELP, re.MULTILINE)
    assert len(examples) >= 3
    for example in examples:
        assert "nothing found" not in asked(tmp_path, *shlex.split(example), command=())
    terms = TERM.findall(HELP)
    assert any(term.startswith("-") for term in terms)
    for term in terms:
        asked(tmp_path, term)


def asked(folder: Path, *words: str, command: tuple[str, ...] = ("list",)) -> str:
    """What is said on stderr about a query on the shipped dossier; it must be understood."""
    return run_here(folder, *command, *words, EXPLORER_DOSSIER="", SHELL="/bin/bash").stderr


@pytest.mark.parametrize("document", documents(), ids=str)
def test_every_subcommand_and_option_that_a_document_names_exists(document: Path) -> None:
    """Commands with placeholders, which cannot be run, have at least their names right."""
    for words in subcommands_in(text_of(document)):
        command = explorer.get_command(CONTEXT, words[0])
        assert command is not None, words
        options = {name for option in command.params for name in option.opts}
        assert {word for word in words[1:] if word.startswith("--")} <= options, words


def subcommands_in(text: str) -> Iterator[list[str]]:
    """The words behind `explorer` in the prose, where the first of them is a name."""
    for code in INLINE.findall(text):
        words = code.replace("\\|", " ").split()
        if words[0] == "explorer" and len(words) > 1 and words[1].isalpha() and words[1].islower():
            yield words[1:]


@pytest.mark.parametrize("document", documents(), ids=str)
def test_every_block_is_as_the_program_has_it(document: Path) -> None:
    """Keys, commands, facets, formats and citations are written by `make readme`."""
    assert readme.renewed(text_of(document)) == text_of(document)


def test_every_facet_and_date_key_is_explained() -> None:
    """Whoever reads about queries learns all that can be asked."""
    text = text_of(Path("docs/queries.md"))
    assert [key for key in KEYS if f"`{key}:" not in text] == []
    assert {key for key in KEYS if key not in FACETS} <= set(
        re.findall(r"^\| `([a-z-]+):", text, re.MULTILINE)
    )


@pytest.mark.parametrize("file", ["events", "sources"])
def test_every_field_of_the_data_is_explained(file: str) -> None:
    """A record of the schema has a section with a row for each of its fields, and for nothing else."""
    sections = dict(
        re.findall(r"^### (\w+)\n(.*?)(?=^##|\Z)", text_of(Path("docs/format.md")), re.MULTILINE | re.DOTALL)
    )
    definitions = schema(file)["definitions"]
    assert isinstance(definitions, dict)
    records = {
        name: form["properties"]
        for name, form in definitions.items()
        if isinstance(form, dict) and "properties" in form
    }
    # What any record may have is told once.
    kept = {field.encode_name for field in msgspec.structs.fields(Kept)}
    assert set(re.findall(r"^\| `([\w-]+)`", sections["Kept"], re.MULTILINE)) == kept
    for name, fields in records.items():
        assert isinstance(fields, dict)
        told = re.findall(r"^\| `([\w-]+)`", sections[name], re.MULTILINE)
        # Of a bibliography only what the program itself reads is told; the rest is CSL's to tell.
        expected = set(fields) & set(told) if name == "Source" else set(fields) - kept
        assert (sorted(set(told)), len(told)) == (sorted(expected), len(told)), name


def test_every_variable_of_the_environment_is_one_that_is_read() -> None:
    """The README names no variable that nothing asks for."""
    table = text_of(Path("README.md")).partition("## Environment")[2].partition("\n\n## ")[0]
    named = {
        name
        for cell in re.findall(r"^\| (`[A-Z_`, ]+) \|", table, re.MULTILINE)
        for name in re.findall(r"[A-Z_]+", cell)
    }
    sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "explorer").rglob("*.py"))
    assert {"EXPLORER_DOSSIER", "NO_COLOR", "VISUAL", "EDITOR"} <= named
    # The last is read by platformdirs.
    assert [name for name in named if f'"{name}"' not in sources] == ["XDG_CACHE_HOME"]
