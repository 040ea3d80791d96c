"""What a valid dossier would be better without."""

from __future__ import annotations

from pathlib import Path

from explorer.dossier.load import load
from explorer.dossier.warnings import MOST_IN_TITLE, warnings_about
from tests.makers import EVENTS, write_dossier


def test_a_title_is_measured_in_each_language(tmp_path: Path) -> None:
    """Either can be too long for a row; each is told once, at its line."""
    for language, title in (("en", "A storm hits the coast"), ("fr", "Une tempête frappe la côte")):
        longer = title + "!" * (MOST_IN_TITLE + 1 - len(title))
        folder = write_dossier(tmp_path / language, EVENTS.replace(title, longer))
        (problem,) = warnings_about(folder, load(folder))
        assert (problem.reason.id, problem.line) == ("title-too-long", 23)


def test_a_dossier_without_faults_has_no_warnings(tmp_path: Path) -> None:
    """Nothing is read a second time."""
    folder = write_dossier(tmp_path)
    dossier = load(folder)
    (folder / "events.yaml").unlink()
    assert warnings_about(folder, dossier) == []
