"""Text on its way out."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.command_line import PROGRAM, environment, run


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system lacks /dev/full")
@pytest.mark.parametrize("command", ["quotes", "--version", "--help"])
def test_a_full_disk_is_reported(folder: Path, command: str) -> None:
    """What cannot be written is a sentence, not a traceback."""
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*PROGRAM, command],
            env=environment(folder),
            cwd=folder,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert b"no space left on device\n" in done.stderr.lower()
    assert b"Traceback" not in done.stderr


def test_a_pipe_that_closes_is_no_error(folder: Path) -> None:
    """`explorer quotes | head -1` says nothing on stderr."""
    with subprocess.Popen(
        [*PROGRAM, "quotes"],
        env=environment(folder),
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.close()
        assert program.stderr.read() == b""


def test_a_terminal_without_utf8_gets_signs_in_ascii(folder: Path) -> None:
    """What the encoding lacks is an ASCII sign, a simple mark or a question mark; JSON stays UTF-8."""
    listed = run(folder, "quotes", "stance:denies", PYTHONIOENCODING="ascii").stdout
    assert listed.startswith("< Le port n'a jamais ferm?. >")
    assert "  - denies: The port was closed." in listed
    assert "  o no copy" in listed
    exact = run(folder, "quotes", "stance:denies", "--format", "json", PYTHONIOENCODING="ascii").stdout
    assert json.loads(exact)[0]["text"] == "Le port n'a jamais fermé."
