"""Guards: what may import what, what the documentation must say, and where the dossier is found."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from explorer.commands import COMMANDS
from tests.makers import write_dossier
from tools import readme

ROOT = Path(__file__).parents[2]


def imported_by(code: str, *arguments: str, cache: Path) -> set[str]:
    """The modules that are loaded after some code has run in a fresh interpreter."""
    script = f"import sys\nsys.argv = ['explorer', *{list(arguments)!r}]\n{code}\nprint(*sys.modules, file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "XDG_CACHE_HOME": str(cache)},
    )
    return set(done.stderr.split())


RUN = "from explorer.cli.main import main\ntry:\n    main()\nexcept SystemExit:\n    pass"


@pytest.mark.parametrize("command", ["list", "quotes", "claims"])
def test_no_command_loads_the_terminal_or_parses_what_has_not_changed(tmp_path: Path, command: str) -> None:
    """A second run of a command reads the index alone: neither Textual nor YAML."""
    folder = str(write_dossier(tmp_path / "dossier"))
    imported_by(RUN, "--dossier", folder, command, cache=tmp_path / "cache")
    loaded = imported_by(RUN, "--dossier", folder, command, cache=tmp_path / "cache")
    assert "explorer.index.index" in loaded
    assert not loaded & {"textual", "rich", "yaml", "rapidfuzz", "asyncio"}


def test_the_version_loads_next_to_nothing(tmp_path: Path) -> None:
    """`--version` is answered before anything is opened."""
    loaded = imported_by(RUN, "--version", cache=tmp_path / "cache")
    assert not loaded & {"textual", "rich", "yaml", "sqlite3", "msgspec", "asyncio"}


def test_the_readme_says_what_the_program_does() -> None:
    """Every key of the table of commands and the citation stand in the README as the program has them."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert all(f"`{command.shown}`" in text for command in COMMANDS)
    assert readme.renewed(text) == text


def test_no_module_is_too_long_to_be_read_at_once() -> None:
    """Rooms stay small; the longest hold tables or records only."""
    tables = {"model.py", "commands.py"}
    long = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for path in (ROOT / "explorer").rglob("*.py")
        if path.name not in tables
    }
    assert {name: lines for name, lines in long.items() if lines > 320} == {}


@pytest.mark.parametrize("editable", [False, True], ids=["wheel", "editable"])
def test_the_dossier_is_found_wherever_the_program_is_installed(tmp_path: Path, editable: bool) -> None:  # noqa: FBT001  # a parameter of the test
    """From the wheel, the dossier is in the package; from a checkout, in its `data` folder."""
    place = tmp_path / "environment"
    venv.create(place, with_pip=False, system_site_packages=False, symlinks=True)
    site = next(place.glob("lib/python*/site-packages"))
    # The dependencies of this environment are lent, so that nothing is downloaded.
    (site / "lent.pth").write_text("\n".join(path for path in sys.path if path.endswith("site-packages")))
    kind = ["-e"] if editable else []
    installed = subprocess.run(
        [sys.executable, "-m", "pip", "--python", str(place / "bin" / "python"), "install", "-q", "--no-deps", "--force-reinstall",
         "--no-build-isolation", "--disable-pip-version-check", *kind, str(ROOT)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert installed.returncode == 0, installed.stderr
    listed = subprocess.run(
        [str(place / "bin" / "explorer"), "list", "event:dprk-admission-2025-04-28"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "XDG_CACHE_HOME": str(tmp_path / "cache"), "LANG": "C.UTF-8"},
    )
    assert "27–28 April 2025" in listed.stdout, listed.stderr
