"""`y` on the real screen, through to a tool that keeps a clipboard."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import run_here
from tests.clipboard.makers import KEEPING
from tests.command_line import Terminal, is_shown
from tests.makers import write_dossier


@pytest.mark.parametrize("language", [pytest.param("en", marks=pytest.mark.slow), "fr"])
def test_what_is_copied_on_the_screen_is_what_cite_prints(tmp_path: Path, language: str) -> None:
    """The words at the place go through the app, the thread and a tool on the path, and the reader is told."""
    write_dossier(tmp_path / "dossier")
    tool = tmp_path / "tools" / "xclip"
    tool.parent.mkdir()
    tool.write_text(f"#!/bin/sh\n{KEEPING}\n")
    tool.chmod(0o755)
    path = str(tool.parent)
    with Terminal(
        tmp_path, "--lang", language, "lang:fr", PATH=path, HERE=str(tmp_path), DISPLAY=":0"
    ) as screen:
        screen.until(is_shown)
        screen.type("y")
        screen.until(lambda _: any("Copi" in row for row in screen.rows()))
    cited = run_here(tmp_path, "cite", "union-closed-herald", "--lang", language).stdout
    assert (tmp_path / "kept").read_text(encoding="utf-8") == cited.removesuffix("\n")
