"""The folder of copies."""

from __future__ import annotations

import os
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from explorer.verify import copies
from explorer.verify.copies import CopyError, copies_in
from explorer.wording.sentences import of_error


def written(path: Path, raw: bytes) -> str:
    """Write a file with the folders above it; its SHA-256."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(raw)
    return sha256(raw).hexdigest()


def test_copies_are_found_by_their_content(tmp_path: Path) -> None:
    """Names and folders do not matter, other files are left alone, and line ends stay as they are."""
    wanted = written(tmp_path / "a" / "b" / "c.html.bak", "Un\r\nfermé\n".encode())
    written(tmp_path / "other.txt", b"\xff\xfe")
    assert copies_in(tmp_path, {wanted, "0" * 64}) == {wanted: "Un\r\nfermé\n"}


@pytest.mark.parametrize("link", ["copy.txt", "folder"])
def test_links_out_of_the_folder_are_not_followed(tmp_path: Path, link: str) -> None:
    """Neither a linked file nor a linked folder is read."""
    wanted = written(tmp_path / "outside" / "copy.txt", b"secret")
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / link).symlink_to(tmp_path / "outside" / ("copy.txt" if link == "copy.txt" else ""))
    (inside / "loop").symlink_to(inside)
    assert copies_in(inside, {wanted}) == {}
    assert copies_in(tmp_path, {wanted}) == {wanted: "secret"}


def test_what_is_not_a_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipe would block whoever reads it."""
    os.mkfifo(tmp_path / "pipe")
    monkeypatch.setattr(Path, "read_bytes", lambda path: pytest.fail(f"{path} was read"))
    assert copies_in(tmp_path, {"0" * 64}) == {}


def test_files_too_large_for_a_text_are_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The limit itself is allowed."""
    monkeypatch.setattr(copies, "LARGEST", 4)
    small, large = written(tmp_path / "small", b"1234"), written(tmp_path / "large", b"12345")
    assert copies_in(tmp_path, {small, large}) == {small: "1234"}


def test_a_copy_that_is_not_utf_8_is_reported(tmp_path: Path) -> None:
    """The sentence names the file and the place."""
    wanted = written(tmp_path / "copy\x1b.txt", b"ferm\xe9")
    with pytest.raises(CopyError) as caught:
        copies_in(tmp_path, {wanted})
    assert of_error(caught.value, "en").endswith("copy␛.txt: the byte 0xe9 at 4 is not UTF-8")


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS refuses such names")
def test_a_file_whose_name_is_not_text_can_be_named(tmp_path: Path) -> None:
    """The sentence about it can be printed."""
    wanted = written(tmp_path / os.fsdecode(b"copy\xff"), b"ferm\xe9")
    with pytest.raises(CopyError) as caught:
        copies_in(tmp_path, {wanted})
    assert "copy\ufffd: the byte 0xe9" in of_error(caught.value, "en")


@pytest.mark.parametrize("name", ["absent", "file"])
def test_a_folder_that_is_not_there_is_reported(tmp_path: Path, name: str) -> None:
    """A mistyped folder is not taken for one without copies."""
    written(tmp_path / "file", b"")
    with pytest.raises(CopyError) as caught:
        copies_in(tmp_path / name, set())
    told = of_error(caught.value, "en")
    assert told.startswith("cannot read ")
    assert f"{name}: " in told


def test_marks_that_could_command_a_terminal_are_visible_in_copies_as_in_quotes(tmp_path: Path) -> None:
    """One character becomes one, so that offsets stay; white space stays what it is."""
    wanted = written(tmp_path / "copy", "a\x1b[31m\u202eb\tc\x0cd\n".encode())
    assert copies_in(tmp_path, {wanted}) == {wanted: "a␛[31m\ufffdb\tc\x0cd\n"}
