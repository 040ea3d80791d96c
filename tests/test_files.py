"""Writing a file: whole or not at all, with its permissions, and through its links."""

from __future__ import annotations

import os
import resource
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from explorer.files import WriteError, make_folder, own_folder, replacing, save, save_new
from explorer.wording.sentences import of_error


def mode(path: Path) -> int:
    """The permissions of a file."""
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("permissions", [0o664, 0o600, 0o640])
def test_a_file_keeps_its_permissions(tmp_path: Path, permissions: int) -> None:
    """Whoever could read the file can read it still, and nobody else."""
    file = tmp_path / "events.yaml"
    file.write_bytes(b"old")
    file.chmod(permissions)
    save(file, b"new")
    assert (file.read_bytes(), mode(file)) == (b"new", permissions)


def test_a_new_file_has_the_permissions_that_the_umask_leaves(tmp_path: Path) -> None:
    """It is like a file that any other program makes."""
    before = os.umask(0o027)
    try:
        save(tmp_path / "new", b"")
    finally:
        os.umask(before)
    assert mode(tmp_path / "new") == 0o640


def test_a_symbolic_link_stays_a_link(tmp_path: Path) -> None:
    """The file that it leads to is written."""
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "events.yaml").write_bytes(b"old")
    link = tmp_path / "events.yaml"
    link.symlink_to(Path("real") / "events.yaml")
    save(link, b"new")
    assert link.is_symlink()
    assert (tmp_path / "real" / "events.yaml").read_bytes() == b"new"


def test_a_device_is_written_as_it_is() -> None:
    """`-o /dev/null` replaces no device by a file."""
    save(Path("/dev/null"), b"new")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


def test_nothing_is_left_when_replacing_fails(tmp_path: Path) -> None:
    """The old file stays, and nothing beside it."""
    (tmp_path / "file").write_bytes(b"old")
    with pytest.raises(TypeError), replacing(tmp_path / "file") as beside:
        beside.write_bytes("half")  # type: ignore[arg-type]  # the failure that is wanted
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("file", b"old")]


def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    """What cannot be written whole is not written, and the reason is reported."""
    (tmp_path / "file").write_bytes(b"old")
    code = (
        "import sys; from pathlib import Path; from explorer.files import WriteError, save\n"
        "try: save(Path(sys.argv[1]), b'x' * 100_000)\n"
        "except WriteError as error: print(error.reason.id)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "file")],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000)),  # no threads here
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "cannot-write\n"
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("file", b"old")]


def test_a_folder_that_is_not_there_is_reported_with_the_path(tmp_path: Path) -> None:
    """The reader sees which path was wrong, whatever its length."""
    path = tmp_path / ("long" * 30) / "file"
    with pytest.raises(WriteError) as caught:
        save(path, b"")
    assert of_error(caught.value, "en") == f"cannot write {path}: no such file or directory"
    assert of_error(caught.value, "fr").startswith(f"impossible d’écrire {path}\u00a0: ")


def test_new_files_have_names_of_their_own_and_are_private(tmp_path: Path) -> None:
    """Two texts that are saved in one second are both kept, and nobody else reads them."""
    paths = {save_new(tmp_path / "saved", "copy-", ".txt", b"text") for _ in range(20)}
    assert len(paths) == 20
    assert {mode(path) for path in paths} == {0o600}
    assert sorted(paths) == sorted((tmp_path / "saved").iterdir())


def test_who_has_no_home_has_folders_that_cannot_be_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """A number that a container runs as, say: nothing is kept, and the program runs."""

    def homeless(*_: object, **__: object) -> Path:
        raise RuntimeError

    monkeypatch.setattr("platformdirs.user_cache_path", homeless)
    monkeypatch.setattr("platformdirs.user_state_path", homeless)
    for kind in ("cache", "state"):
        with pytest.raises(WriteError):
            make_folder(own_folder(kind))
