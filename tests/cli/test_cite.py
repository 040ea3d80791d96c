"""Citations by id."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from explorer.cli import cite
from tests.cli.running import run_here
from tests.command_line import environment, run


@pytest.mark.parametrize("command", [["show"], ["cite"]])
def test_an_unknown_id_is_answered_with_the_nearest(folder: Path, command: list[str]) -> None:
    """The status is 2, and the id that may have been meant is reported."""
    done = run_here(folder, *command, "union-closd", status=2)
    assert done.stderr == "explorer: no record has the id 'union-closd'; did you mean 'union-closed'?\n"


def test_citations_are_parted_by_a_blank_line(folder: Path) -> None:
    """`cite` takes quotes, statements (their first quote), events and sources."""
    statement_id, event_id, source_id = "harbour-master-never-closed", "storm-2031-04", "herald-2031-05-04"
    cited = run_here(folder, "cite", f"{statement_id}-herald", statement_id, event_id, source_id).stdout
    quote, statement, event, source = cited.strip().split("\n\n")
    assert quote.startswith(
        "“Le port n'a jamais fermé.” [our translation: “The port never closed.”] — harbour master"
    )
    assert statement == quote
    assert event.startswith("A storm hits the coast")
    assert source.startswith("Claude Martin, “Le port nie tout retard”, Example Herald")


def test_a_citation_has_the_style_and_language_asked_for(folder: Path) -> None:
    """`--style` and `--lang` change how a quote is cited."""
    cited = run_here(
        folder, "cite", "harbour-master-never-closed-herald", "--style", "biblatex", "--lang", "fr"
    ).stdout
    assert cited.startswith("@article{herald-2031-05-04,")
    assert "capitaine du port" in cited


def test_several_ids_make_one_document(folder: Path) -> None:
    """What a program reads is one list, with each source once."""
    ids = ("harbour-master-never-closed-herald", "union-closed-agency", "union-closed")
    for style, first in (("csl-json", "id"), ("json", "citation")):
        listed = json.loads(run_here(folder, "cite", *ids, "--style", style).stdout)
        assert all(first in entry for entry in listed)
    keys = re.findall(
        r"^@\w+{(.*),$", run_here(folder, "cite", *ids, "--style", "biblatex").stdout, re.MULTILINE
    )
    assert len(keys) == len(set(keys)) > 1


@pytest.mark.slow
@pytest.mark.parametrize("style", ["ris", "csl-json", "wikipedia", "html", "markdown"])
def test_a_format_is_utf_8_in_every_locale(folder: Path, style: str) -> None:
    """A stand-in for a quotation mark, or a question mark for a letter, would be read as what was printed."""
    cited = subprocess.run(
        [sys.executable, "-m", "explorer", "cite", "harbour-master-never-closed-herald", "--style", style],
        cwd=folder,
        env=environment(folder) | {"PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=True,
    ).stdout.decode("utf-8")
    assert "fermé" in cited


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (
            ["harbour-master"],
            "'harbour-master' is an actor; quotes, statements, events and sources can be cited",
        ),
        (["union-closed", "--style", "plane"], "unknown style 'plane'; did you mean 'plain'?"),
        (["storm-2031-04", "--style", "ris"], "for ris cite one of its quotes"),
        ([], "name what to cite: an id, or --query"),
        (["--query", "stance:nay"], "'nay'"),
    ],
)
def test_what_cannot_be_cited_is_refused(folder: Path, arguments: list[str], reason: str) -> None:
    """Actors, unknown styles, events in the style of a file of quotes, and nothing at all are wrong use."""
    assert reason in run_here(folder, "cite", *arguments, status=2).stderr


def test_pandoc_cites_a_quote_from_its_source(folder: Path) -> None:
    """`--style chicago` is Pandoc's own: the words as cited there, then the bibliography."""
    pytest.importorskip("pypandoc")
    cited = run_here(folder, "cite", "harbour-master-never-closed-herald", "--style", "chicago").stdout
    assert cited.startswith("“Le port n’a jamais fermé.”")
    assert "as cited in Martin [2031?])" in cited
    assert "\n\nMartin, Claude." in cited
    assert "https://herald.example/port" in cited


def test_without_pandoc_it_is_said_what_is_missing(folder: Path) -> None:
    """A CSL style without Pandoc is told with what to install, and the status 1."""
    (folder / "pypandoc.py").write_text("raise ImportError\n", encoding="utf-8")
    path = f"{folder}{os.pathsep}{environment(folder)['PYTHONPATH']}"
    done = run(folder, "cite", "union-closed", "--style", "apa", status=1, PATH="/nowhere", PYTHONPATH=path)
    assert done.stderr == "explorer: CSL styles need Pandoc, which is not installed; install explorer[csl]\n"


@pytest.mark.parametrize(
    ("id_", "sources"),
    [
        ("union-closed-agency", ["agency-2031-05-03"]),
        ("union-closed", ["agency-2031-05-03", "herald-2031-05-04"]),
        ("port-denial-2031-05-03", ["agency-2031-05-03", "herald-2031-05-04"]),
        ("storm-2031-04", ["agency-2031-05-03"]),
        ("herald-2031-05-04", ["herald-2031-05-04"]),
    ],
)
def test_the_sources_of_any_record_make_a_bibliography(
    folder: Path, monkeypatch: pytest.MonkeyPatch, id_: str, sources: list[str]
) -> None:
    """Pandoc is given the sources of a quote, of a statement's quotes, of an event with its statements, or one source."""

    def asked(_text: str, items: str, _style: str, _language: str) -> str:
        return " ".join(sorted(item["id"] for item in json.loads(items)))

    monkeypatch.setattr(cite, "bibliography", asked)
    assert run_here(folder, "cite", id_, "--style", "apa").stdout.split() == sources


def test_an_actor_has_no_sources_to_cite(folder: Path) -> None:
    """Nor in a style of Pandoc's is an actor citable."""
    assert "is an actor" in run_here(folder, "cite", "harbour-master", "--style", "apa", status=2).stderr


def test_what_pandoc_prints_cannot_command_the_terminal(folder: Path) -> None:
    """It reads the sources by itself, and prints an escape sequence of theirs: the reader sees a sign."""
    pandoc = folder / "bin" / "pandoc"
    pandoc.parent.mkdir()
    pandoc.write_text("#!/bin/sh\nprintf 'a\\033]52;c;YQ==\\007b\\n'\n", encoding="utf-8")
    pandoc.chmod(0o755)
    path = f"{pandoc.parent}{os.pathsep}{os.environ['PATH']}"
    cited = run(folder, "cite", "herald-2031-05-04", "--style", "chicago", PATH=path).stdout
    assert cited == "a␛]52;c;YQ==␇b\n"


@pytest.mark.parametrize("style", cite.style_names()[:12])
def test_a_source_is_cited_in_every_style(folder: Path, style: str) -> None:
    """Alone or beside a quote, with what the style has a place for."""
    alone = run_here(folder, "cite", "herald-2031-05-04", "--style", style).stdout
    assert "Le port nie tout retard" in alone
    assert "https://herald.example/port" in alone
    both = run_here(folder, "cite", "herald-2031-05-04", "union-closed-agency", "--style", style).stdout
    assert "Le port nie tout retard" in both
    assert "Grève" in both


def test_all_quotes_of_a_query_are_one_document(folder: Path) -> None:
    """`--query` cites what `quotes` lists, in one list for programs; ids may stand beside it."""
    queried = ("cite", "--query", "claim:port-closed", "--style")
    cited = json.loads(run_here(folder, *queried, "json").stdout)
    listed = json.loads(run_here(folder, "quotes", "claim:port-closed", "--format", "json").stdout)
    assert [one["quote"]["id"] for one in cited] == [row["id"] for row in listed]
    assert run_here(folder, *queried, "biblatex").stdout.count("\n@") == 1
    assert len(json.loads(run_here(folder, *queried, "csl-json", "herald-2031-05-04").stdout)) == 2
    done = run_here(folder, "cite", "--query", "nowhere", "--style", "csl-json")
    assert (done.stdout, done.stderr) == ("[]\n", "nothing found\n")


def test_pandoc_cites_the_sources_of_a_query(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A CSL style gets the sources of the quotes that are found."""
    monkeypatch.setattr(cite, "bibliography", lambda _text, items, *_: json.loads(items)[0]["id"])
    cited = run_here(folder, "cite", "--query", "stance:denies", "--style", "apa").stdout
    assert cited == "herald-2031-05-04\n"
