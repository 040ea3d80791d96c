"""Mistakes in the data: each is reported with its place, and nothing half loads."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer.dossier.model import EVENTS as EVENTS_FILE
from explorer.dossier.model import in_language
from explorer.dossier.references import Breach, Draft
from explorer.dossier.rules import RULES
from explorer.errors import because
from tests.dossier.spoiling import Spoilt, changed, is_told_in_place, spoilt, told
from tests.makers import EVENTS, SOURCES, write_dossier

SPOILT: dict[str, Spoilt] = {
    "id twice": (changed("id: port-visit", "id: union-closed"), "duplicate id 'union-closed' (first used in events.yaml, line 32)"),
    "a list": (spoilt("- a\n- b\n"), "expected a mapping at the top"),
    "unknown part": (changed("claims:", "claim:"), "did you mean 'claims'?"),
    "no references": (spoilt(EVENTS, "sources: []\n"), "the bibliography has no 'references'"),
}  # fmt: skip


@pytest.mark.parametrize("name", SPOILT)
def test_a_file_without_its_parts_is_reported(tmp_path: Path, name: str) -> None:
    """What is missing, doubled or unknown at the top of a file."""
    is_told_in_place(tmp_path, SPOILT[name])


def test_all_mistakes_of_both_files_are_reported_at_once(tmp_path: Path) -> None:
    """Who mends one is not sent back for the next."""
    events = (
        EVENTS.replace("stance: asserts", "stance: assertz")
        .replace("date: 2031-05-02", "date: May", 1)
        .replace("kind: storm", "sort: storm")
    )
    sources = SOURCES.replace("URL: https", "URL: gopher")
    problems = told(write_dossier(tmp_path, events, sources))
    assert len(problems) == 4, problems


@pytest.mark.parametrize("mistake", ["unknown part", "no references"])
def test_one_mistake_is_not_reported_as_many(tmp_path: Path, mistake: str) -> None:
    """Without a whole list of records, the ids of all of them would be unknown; only the list is reported."""
    write_dossier(tmp_path, *SPOILT[mistake][0])
    assert len(told(tmp_path)) == 1


@pytest.mark.parametrize("mistake", ["unknown part", "no references"])
def test_the_rest_is_checked_without_a_list(tmp_path: Path, mistake: str) -> None:
    """Only ids of the records that were in it cannot be looked up."""
    events, sources = SPOILT[mistake][0]
    events = events.replace("line: 2", "line: 0").replace("speakers: [dockers-union]", "speakers: [docker]")
    problems = told(write_dossier(tmp_path, events, sources))
    assert len(problems) == 3, problems


def test_a_rule_is_a_function_and_its_name_in_the_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing else is needed for `check` to report it, with file, line and column."""

    def shouting(draft: Draft) -> Iterator[Breach]:
        for path, event in draft.events.items():
            if in_language(event.title, "en").isupper():
                yield Breach(EVENTS_FILE, (*path, "title"), because("shouting"))

    monkeypatch.setattr("explorer.dossier.reading.RULES", (*RULES, shouting))
    write_dossier(tmp_path, EVENTS.replace("A storm hits the coast", "A STORM"))
    assert told(tmp_path) == ["events.yaml:23:10: shouting"]


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
