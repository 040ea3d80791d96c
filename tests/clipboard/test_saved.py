"""What is copied is safe, and in a file when nothing else works."""

from __future__ import annotations

import re
import stat
import sys
from pathlib import Path

import pytest

from explorer.clipboard import ClipboardError, Copied, State, copy
from explorer.wording.sentences import of_error
from tests.clipboard.makers import (
    TEXT,
    environment_of_a_child,
    output_of,
    sent_text,
)


def test_control_characters_never_reach_a_clipboard(tmp_path: Path) -> None:
    """A quote that carries an escape sequence is copied without what makes it one."""
    written: list[str] = []
    copy("a\x1b]52;c;b\x07\u202ec\x9b\n", environment={}, write=written.append, folder=tmp_path)
    assert sent_text("".join(written)) == "a]52;c;bc\n"


def test_where_nothing_else_works_the_text_is_in_a_file(tmp_path: Path) -> None:
    """The file that is named holds the text, only its owner can read it, and its name says whose and when."""
    folder = tmp_path / "not" / "yet"
    copied = copy(TEXT, environment={}, write=None, folder=folder)
    (file,) = folder.iterdir()
    assert copied == Copied(way="file", state=State.SAVED, detail=str(file))
    assert file.read_text(encoding="utf-8") == TEXT
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert re.fullmatch(r"explorer-\d{4}-\d\d-\d\d-\d{6}-\w+\.txt", file.name)


def test_a_file_is_never_overwritten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Texts that are saved in one and the same second are all kept."""
    monkeypatch.setattr("time.strftime", lambda _: "explorer-2031-05-03-142301-")
    texts = [f"{number}\n" for number in range(20)]
    paths = [copy(text, environment={}, write=None, folder=tmp_path).detail for text in texts]
    assert [Path(path).read_text(encoding="utf-8") for path in paths] == texts


def test_a_folder_that_takes_no_file_is_told(tmp_path: Path) -> None:
    """Where not even a file can be written, a sentence says so and names the folder."""
    blocked = tmp_path / "blocked"
    blocked.write_text("")
    with pytest.raises(ClipboardError) as caught:
        copy(TEXT, environment={}, write=None, folder=blocked)
    assert of_error(caught.value, "en").startswith(
        f"no clipboard is available, and cannot make the folder {blocked}: "
    )


def test_no_half_of_a_text_is_left_on_a_full_disk(tmp_path: Path) -> None:
    """A file that could not be written whole is taken away again."""
    code = f"""
import resource
from pathlib import Path
from explorer.wording.sentences import of_error
from explorer.clipboard import ClipboardError, copy
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    copy("x" * 100_000, environment={{}}, write=None, folder=Path({str(tmp_path)!r}))
except ClipboardError:
    print("told")
"""
    environment = environment_of_a_child()
    assert output_of(sys.executable, "-B", "-c", code, environment=environment) == b"told\n"
    assert list(tmp_path.iterdir()) == []
