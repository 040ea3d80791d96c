"""The program as others get it: from the wheel, from a checkout, from the sdist."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

from tests.house.source import ROOT

pytestmark = pytest.mark.slow
LISTED = ("list", "event:dprk-admission-2025-04-28")
ANSWER = "27 April 2025"


def environment_with(place: Path, *what: str) -> Path:
    """The Python of a new environment in which this is installed."""
    venv.create(place, with_pip=False, symlinks=True)
    site = next(place.glob("lib/python*/site-packages"))
    # The dependencies of this environment are lent, so that nothing is downloaded.
    (site / "lent.pth").write_text("\n".join(path for path in sys.path if path.endswith("site-packages")))
    python = place / "bin" / "python"
    done = subprocess.run(
        [sys.executable, "-m", "pip", "--python", str(python), "install", "-q", "--no-deps", "--force-reinstall",
         "--no-build-isolation", "--disable-pip-version-check", *what],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return python


def built(folder: Path, kind: str) -> Path:
    """The sdist or the wheel, built from this checkout."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return next(path for path in folder.iterdir() if path.suffix in (".gz", ".whl"))


def unpacked(folder: Path) -> Path:
    """The folder of the sdist, unpacked."""
    with tarfile.open(built(folder / "dist", "sdist")) as archive:
        archive.extractall(folder / "unpacked", filter="data")
    return next((folder / "unpacked").iterdir())


def listed(python: Path, folder: Path) -> str:
    """What the installed program lists, started in an empty folder."""
    empty = folder / "empty"
    empty.mkdir()
    done = subprocess.run(
        [str(python.with_name("explorer")), *LISTED],
        capture_output=True,
        text=True,
        check=True,
        cwd=empty,
        env={"PATH": os.environ["PATH"], "XDG_CACHE_HOME": str(folder / "cache"), "LANG": "C.UTF-8"},
    )
    return done.stdout


def test_the_wheel_brings_its_dossier(tmp_path: Path) -> None:
    """From the wheel, the dossier is in the package."""
    python = environment_with(tmp_path / "environment", str(built(tmp_path / "dist", "wheel")))
    assert ANSWER in listed(python, tmp_path)


def test_an_editable_installation_reads_the_dossier_of_the_checkout(tmp_path: Path) -> None:
    """From a checkout, the dossier is in its `data` folder."""
    python = environment_with(tmp_path / "environment", "-e", str(ROOT))
    assert ANSWER in listed(python, tmp_path)


def test_the_sdist_can_be_installed(tmp_path: Path) -> None:
    """Whoever builds from the sdist gets what the wheel has."""
    python = environment_with(tmp_path / "environment", str(unpacked(tmp_path)))
    assert ANSWER in listed(python, tmp_path)


def test_the_sdist_is_a_checkout_without_its_history(tmp_path: Path) -> None:
    """Every file that git knows is in it, but for what only git needs; so its tests and targets run."""
    known = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if known.returncode:
        pytest.skip("this is not a git checkout")
    folder = unpacked(tmp_path)
    assert [name for name in known.stdout.splitlines() if not (folder / name).exists()] == []


def test_the_wheel_has_what_is_read_beside_the_code(tmp_path: Path) -> None:
    """The files that `explorer new` writes, and the schemas that editors look for beside the shipped data."""
    with zipfile.ZipFile(built(tmp_path, "wheel")) as wheel:
        names = set(wheel.namelist())
    assert {f"explorer/dossier/template/{name}.yaml" for name in ("events", "sources")} <= names
    assert {f"explorer/data/{name}.schema.json" for name in ("events", "sources")} <= names
