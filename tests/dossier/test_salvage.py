"""What can be read of a record that has mistakes: the rest of it is checked, and no mistake is reported as two."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.dossier.spoiling import told
from tests.makers import EVENTS, SOURCES, write_dossier

# What is changed in the small dossier, and the part of a sentence for each problem, in the order of the file.
SPOILT = {
    "kind and source of a quote": (
        {"kind: direct": "kind: both", "source: herald-2031-05-04": "source: gazette"},
        ("no source has the id 'gazette'", "'both' is not a kind of quote"),
    ),
    "kind and carrier of a quote": (
        {"kind: direct\n      language: fr\n      text: Le port n'a": "kind: both\n      language: fr\n      text: Le port n'a", "via: [port-radio]": "via: [radio, examplia]"},
        ("'both' is not a kind of quote", "no actor has the id 'radio'", "'examplia' is not a carrier"),
    ),
    "a quote without its source, and its line": (
        {"      source: herald-2031-05-04\n      kind: direct\n      language: fr\n      text: Le port n'a": "      kind: direct\n      language: fr\n      text: Le port n'a", "line: 2": "line: 0"},
        ("this quote has no 'source'", "lines are counted from 1"),
    ),
    "a statement without a gist, and a position": (
        {"    gist: {en: The port was never closed., fr: Le port n'a jamais été fermé.}\n": "", "{claim: port-closed, stance: denies": "{claim: closed, stance: denies"},
        ("this statement has no 'gist'", "no claim has the id 'closed'"),
    ),
    "the stance and the claim of a position": (
        {"{claim: port-closed, stance: denies": "{claim: closed, stance: denie"},
        ("no claim has the id 'closed'", "'denie' is not a stance"),
    ),
    "title and date of an event": (
        {"  title: {en: A storm hits the coast, fr: Une tempête frappe la côte}\n": "", "date: 2031-04\n": "date: 2031-44\n"},
        ("this event has no 'title'", "there is no month 44"),
    ),
    "kind and dates of an actor": (
        {"kind: unnamed": "kind: anonymous", "until: 2032": "until: 2020"},
        ("'anonymous' is not a kind of actor", "an office cannot end"),
    ),
    "type and origin of a source": (
        {"  type: article-newspaper\n  title: Le": "  title: Le", "derives-from: agency-2031-05-03": "derives-from: agency"},
        ("this source has no 'type'", "no source has the id 'agency'"),
    ),
    "licence and last change": (
        {"{licence: CC-BY-4.0, updated: 2031-06-01}": "{updated: soon}"},
        ("'curation' has no 'licence'" , "'soon' is not a date"),
    ),
    "items of a list keep their places": (
        {"participants: [port-authority]": "participants: [[port-authority], port]"},
        ("expected text, not a list", "no actor has the id 'port'"),
    ),
    "records of a list keep their places": (
        {"- {claim: port-closed, stance: asserts, scope: {en: since midnight, fr: depuis minuit}}": "- port-closed", "stance: demands": "stance: demandz"},
        ("this position must be a mapping", "'demandz' is not a stance"),
    ),
}  # fmt: skip
# Each of these leaves something empty that a rule would report.
ONCE = {
    "speakers: [dockers-union]": "speakers: dockers-union",
    "    speakers: [dockers-union]\n": "",
    "gist: {en: No fine was paid., fr: Aucune amende n'a été payée.}": "gist: {en: [No fine was paid.]}",
    "text: Le port n'a jamais fermé.": "text: [Le port n'a jamais fermé.]",
    "{id: port-radio, kind: carrier,": "{id: port-radio, kind: carryer,",
    "{id: port-radio, kind: carrier, ": "{id: port-radio, ",
    "      language: en\n": "",
    "line: 2": "line: two",
    "until: 2032": "until: soon",
    "- {claim: port-closed, stance: asserts, scope: {en: since midnight, fr: depuis minuit}}": "- []",
    "- id: port-visit\n  kind: visit": "- id: [port-visit]\n  kind: visit",
    "  custom: {derives-from: agency-2031-05-03, relation: translation,": "  custom: {derives-from: [agency], relation: translation,",
    "custom: {derives-from: none}}": "custom: none}",
}  # fmt: skip


def changed(changes: dict[str, str]) -> tuple[str, str]:
    """The small dossier with these changes, in whichever file has what is changed."""
    events, sources = EVENTS, SOURCES
    for old, new in changes.items():
        assert old in events or old in sources, old
        events, sources = events.replace(old, new, 1), sources.replace(old, new, 1)
    return events, sources


@pytest.mark.parametrize("name", SPOILT)
def test_all_mistakes_of_a_record_are_told_at_once(tmp_path: Path, name: str) -> None:
    """A mistake in one field hides none in another, be it in an id or against a rule."""
    changes, sentences = SPOILT[name]
    problems = told(write_dossier(tmp_path, *changed(changes)))
    assert len(problems) == len(sentences), problems
    for problem, sentence in zip(problems, sentences, strict=True):
        assert sentence in problem


@pytest.mark.parametrize("old", ONCE)
def test_a_mistake_is_told_once(tmp_path: Path, old: str) -> None:
    """What could not be read is not missing besides."""
    problems = told(write_dossier(tmp_path, *changed({old: ONCE[old]})))
    assert len(problems) == 1, problems
