"""What is kept from one time to the next, as a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.settings.last_time import (
    FIRST_TIME,
    LastTime,
    Noted,
    UnreadableStateError,
    as_state,
    name_of_state,
    read_state,
)

LAST = LastTime(
    place=("a", "b"), query='"le port" stance:denies', basket=(Noted("a", "à voir"),), language="fr"
)


def test_what_is_written_is_read_again() -> None:
    """In lines, so that a person can read it."""
    assert read_state(as_state(LAST)) == LAST
    assert as_state(LAST).count(b"\n") > len(LAST.place)


def test_what_another_version_kept_is_read_where_it_is_understood() -> None:
    """It may have a field more or less."""
    assert read_state(b'{"language": "fr", "later": 1}') == LastTime(language="fr")
    assert read_state(b"{}") == FIRST_TIME


@pytest.mark.parametrize(
    "content", [b"", b"\xff", b"[]", b'{"place": 3}', b'{"language": "fr"', b"[" * 100_000]
)
def test_what_the_program_did_not_write_is_an_error(content: bytes) -> None:
    """Half a file, another kind of file, or another kind of value."""
    with pytest.raises(UnreadableStateError):
        read_state(content)


def test_each_dossier_has_a_file_of_its_own(tmp_path: Path) -> None:
    """Whatever way leads to its folder."""
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    (tmp_path / "link").symlink_to(one)
    assert name_of_state(one) != name_of_state(other)
    assert name_of_state(one) == name_of_state(tmp_path / "link") == name_of_state(one / ".." / "one")
