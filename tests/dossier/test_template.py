"""The dossier to start from."""

from __future__ import annotations

from pathlib import Path
from time import strftime

import pytest

from explorer.dossier.layout import lay_out
from explorer.dossier.load import load
from explorer.dossier.template import write_template
from explorer.errors import WrongUse
from explorer.wording.sentences import of_error


def test_a_new_dossier_is_valid_and_was_changed_today(tmp_path: Path) -> None:
    """It can be opened, checked and cited from at once."""
    assert {path.name for path in write_template(tmp_path / "new")} == {
        "events.yaml", "sources.yaml", "events.schema.json", "sources.schema.json",
    }  # fmt: skip
    assert load(tmp_path / "new").curation.updated == strftime("%Y-%m-%d")


def test_a_new_dossier_is_in_the_form_of_check_fix(tmp_path: Path) -> None:
    """`--fix` leaves the template as it is, with all comments."""
    write_template(tmp_path)
    assert lay_out(tmp_path) == ([], [])


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    """Not even one of the files, and the others are not written either."""
    (tmp_path / "sources.yaml").write_text("mine", encoding="utf-8")
    with pytest.raises(WrongUse) as caught:
        write_template(tmp_path)
    assert of_error(caught.value, "en") == f"{tmp_path} already has sources.yaml; nothing was written"
    assert [path.name for path in tmp_path.iterdir()] == ["sources.yaml"]
