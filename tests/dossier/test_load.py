"""Mistakes in the data: each is told with its place, and nothing half loads."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from explorer.dossier.load import load
from explorer.errors import DossierError
from explorer.wording.sentences import of_problem
from tests.makers import EVENTS, SOURCES, write_dossier


def told(folder: Path) -> list[str]:
    """The problems of a dossier, with file names without their folder."""
    with pytest.raises(DossierError) as caught:
        load(folder)
    return [of_problem(problem, "en").removeprefix(f"{folder}/") for problem in caught.value.problems]


def spoilt(events: str = EVENTS, sources: str = SOURCES) -> tuple[str, str]:
    """Two texts for the two files."""
    return events, sources


def changed(old: str, new: str) -> tuple[str, str]:
    """The small dossier with one thing changed in whichever file has it."""
    assert (old in EVENTS) != (old in SOURCES), "the change must be in exactly one file"
    return EVENTS.replace(old, new, 1), SOURCES.replace(old, new, 1)


SPOILT = {
    "duplicate key": (changed("  kind: storm\n", "  kind: storm\n  kind: gale\n"), "duplicate key 'kind'"),
    "unknown field": (changed("  date-basis: the", "  date-bases: the"), "did you mean 'date-basis'?"),
    "missing field": (changed("  title: {en: A storm hits the coast, fr: Une tempête frappe la côte}\n", ""), "this event has no 'title'"),
    "misspelt stance": (changed("stance: asserts", "stance: assertz"), "did you mean 'asserts'?"),
    "misspelt kind of quote": (changed("kind: indirect", "kind: indirekt"), "did you mean 'indirect'?"),
    "dangling actor": (changed("speakers: [dockers-union]", "speakers: [docker-union]"), "did you mean 'dockers-union'?"),
    "dangling source": (changed("source: agency-2031-05-03\n", "source: agence-2031-05-03\n"), "no source has the id 'agence-2031-05-03'"),
    "dangling claim": (changed("{claim: fines-paid, stance: demands}", "{claim: fine, stance: demands}"), "no claim has the id 'fine'"),
    "dangling reply": (changed("{statement: union-closed,", "{statement: onion-closed,"), "did you mean 'union-closed'?"),
    "dangling origin": (changed("derives-from: agency-2031-05-03", "derives-from: agency"), "no source has the id 'agency'"),
    "id twice": (changed("id: port-visit", "id: union-closed"), "duplicate id 'union-closed' (first used in events.yaml, line 32)"),
    "id with a capital": (changed("id: port-visit", "id: Port_Visit"), "is not kebab-case"),
    "29 February 2031": (changed("date: 2031-05-02", "date: 2031-02-29"), "2031-02-29"),
    "date in words": (changed("date: 2031-05-02", "date: 2 May 2031"), "2 May 2031"),
    "uncertain issued": (changed("issued: 2031-05-04~", "issued: 2031-05-04?"), "custom.issued-range"),
    "direct quote without words": (changed("      text: Le port n'a jamais fermé.\n", ""), "a direct quote needs a 'text'"),
    "line in words": (changed("line: 2", "line: two"), "expected a whole number, not 'two'"),
    "line zero": (changed("line: 2", "line: 0"), "lines are counted from 1"),
    "carrier of another kind": (changed("via: [port-radio]", "via: [dockers-union]"), "is not a carrier"),
    "address of another kind": (changed("URL: https://herald.example/port", "URL: javascript:alert(1)"), "is not an http or https address"),
    "unknown CSL variable": (changed("  language: fr\n  custom", "  langage: fr\n  custom"), "did you mean 'language'?"),
    "circle of voices": (changed("name: {en: Examplia, fr: Exemplie}}", "name: {en: Examplia}, speaks-for: port-authority}"), "circular 'speaks-for': 'port-authority' leads back to itself"),
    "circle of origins": (changed("custom: {derives-from: none}", "custom: {derives-from: herald-2031-05-04}"), "circular 'derives-from'"),
    "stance twice": (changed("- {claim: fines-paid, stance: demands}", "- {claim: port-closed, stance: asserts}"), "this statement takes the stance 'asserts' on 'port-closed' twice"),
    "no speaker": (changed("speakers: [dockers-union]", "speakers: []"), "needs at least one speaker"),
    "empty value": (changed("kind: storm", "kind:"), "no value; leave out"),
    "null": (changed("kind: storm", "kind: null"), "no value; leave out"),
    "list for text": (changed("kind: storm", "kind: [storm]"), "expected text, not a list"),
    "text for list": (changed("participants: [port-authority]", "participants: port-authority"), "expected a list, not text"),
    "anchor": (changed("kind: storm", "kind: &a storm"), "found an anchor (&a)"),
    "alias bomb": (spoilt("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b, *b]\n"), "found an alias"),
    "tag": (changed("kind: storm", "kind: !!python/object:os.system storm"), "a tag"),
    "merge key": (changed("kind: storm", "<<: {kind: storm}"), "a merge key"),
    "second document": (changed("  participants: [dockers-union]\n", "  participants: [dockers-union]\n---\na: b\n"), "found a second document"),
    "tab": (changed("  kind: storm\n", "\tkind: storm\n"), "found a tab; indent with spaces"),
    "20,000 open brackets": (spoilt("title: " + "[" * 20_000), "nested more than 32 levels deep"),
    "NUL": (changed("kind: storm", "kind: st\0rm"), "a NUL character"),
    "byte-order mark": (spoilt("\ufeff" + EVENTS), "a byte-order mark"),
    "empty file": (spoilt(""), "the file is empty"),
    "a list": (spoilt("- a\n- b\n"), "expected a mapping at the top"),
    "a list that is not closed": (spoilt("title: [\n"), "not valid YAML"),
    "long text": (changed("kind: storm", "kind: " + "x" * 200_000), "longer than 100,000 characters"),
    "unknown part": (changed("claims:", "claim:"), "did you mean 'claims'?"),
    "no references": (spoilt(EVENTS, "sources: []\n"), "the bibliography has no 'references'"),
}  # fmt: skip


@pytest.mark.parametrize("name", SPOILT)
def test_every_mistake_is_told_with_its_place(tmp_path: Path, name: str) -> None:
    """Path, line, column and a sentence, for each way of spoiling the files."""
    (events, sources), sentence = SPOILT[name]
    problems = told(write_dossier(tmp_path, events, sources))
    matching = [problem for problem in problems if sentence in problem]
    assert matching, problems
    file, line, column, _ = matching[0].split(":", 3)
    assert file in ("events.yaml", "sources.yaml")
    text = events if file == "events.yaml" else sources
    assert 1 <= int(line) <= max(text.count("\n") + 1, 1)
    assert int(column) >= 1


def test_the_place_is_that_of_the_value(tmp_path: Path) -> None:
    """Line and column point at the very value that is wrong."""
    events, sources = changed("stance: asserts", "stance: assertz")
    line = events[: events.index("assertz")].count("\n") + 1
    column = events.splitlines()[line - 1].index("assertz") + 1
    assert told(write_dossier(tmp_path, events, sources))[0].startswith(f"events.yaml:{line}:{column}: ")


def test_all_mistakes_of_both_files_are_told_at_once(tmp_path: Path) -> None:
    """Who mends one is not sent back for the next."""
    events = (
        EVENTS.replace("stance: asserts", "stance: assertz")
        .replace("date: 2031-05-02", "date: May", 1)
        .replace("kind: storm", "sort: storm")
    )
    sources = SOURCES.replace("URL: https", "URL: gopher")
    problems = told(write_dossier(tmp_path, events, sources))
    assert len(problems) == 4, problems


def test_a_broken_record_does_not_make_its_id_unknown(tmp_path: Path) -> None:
    """Only the mistake itself is told, not what refers to the record that has it."""
    events, sources = changed("kind: unnamed", "kind: anonymous")
    problems = told(write_dossier(tmp_path, events, sources))
    assert len(problems) == 1, problems


@pytest.mark.parametrize("missing", ["events.yaml", "sources.yaml"])
def test_a_missing_file_is_told(tmp_path: Path, missing: str) -> None:
    """A dossier has two files."""
    write_dossier(tmp_path)
    (tmp_path / missing).unlink()
    assert any(problem.startswith(f"{missing}:1:1: cannot read the file") for problem in told(tmp_path))


def test_bytes_that_are_not_utf_8_are_told(tmp_path: Path) -> None:
    """With the line and column of the first of them."""
    write_dossier(tmp_path)
    (tmp_path / "events.yaml").write_bytes(b"title: {en: a}\nquestion: {en: caf\xe9}\n")
    assert "events.yaml:2:19: the byte 0xe9 is not UTF-8; save the file as UTF-8" in told(tmp_path)


def test_plain_words_stay_words(tmp_path: Path) -> None:
    """`no` is Norwegian and `2031-05` a month: no scalar becomes anything but text."""
    events, sources = changed(
        "original-language: fr\n    gist: {en: The port is",
        "original-language: no\n    gist: {en: The port is",
    )
    dossier = load(write_dossier(tmp_path, events, sources))
    assert dossier.events[1].statements[0].original_language == "no"


def test_control_characters_become_visible_marks(tmp_path: Path) -> None:
    """An escape sequence in a quote never reaches the terminal, nor does a bidirectional override."""
    events, sources = changed("text: Le port n'a jamais fermé.", 'text: "a\\e]52;c;aGk=\\ab\\u202ec"')
    dossier = load(write_dossier(tmp_path, events, sources))
    text = dossier.events[2].statements[0].quotes[0].text
    assert text == "a␛]52;c;aGk=␇b\ufffdc"


def test_a_bibliography_as_zotero_exports_it_loads(tmp_path: Path) -> None:
    """`custom` is optional, other CSL variables are kept, dates may be mappings, titles may have escapes."""
    sources = SOURCES + (
        "- id: smithWar2031\n  type: book\n  title: '\\*War\\* \\& Peace'\n  publisher-place: Paris\n"
        "  translator: [{family: Roe, given: Jo}]\n  issued: [{year: 2031, month: 5}]\n  ISBN: 123\n"
    )
    source = load(write_dossier(tmp_path, EVENTS, sources)).sources["smithWar2031"]  # type: ignore[index]  # a plain id
    assert source.title == "*War* & Peace"
    assert source.issued == "2031-05"
    assert source.other["publisher-place"] == "Paris"


def test_check_prints_every_problem_and_ends_with_one(tmp_path: Path) -> None:
    """`explorer check` is how a curator meets them."""
    events, sources = changed("stance: asserts", "stance: assertz")
    folder = write_dossier(tmp_path, events, sources)
    done = subprocess.run(
        [sys.executable, "-m", "explorer", "check", str(folder)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert f"{folder}/events.yaml:" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
