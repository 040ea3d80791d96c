"""Runs of the command line within the test's own process: what goes to stdout, what to stderr, and the status.

Starting Python takes ten times as long as most commands; only what is about processes, terminals and bytes is run for
real (`tests.command_line.run`).
"""

from __future__ import annotations

import gc
import io
import os
import subprocess
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from unittest.mock import patch

from explorer.cli.main import answered
from explorer.cli.splash import Splash
from tests.command_line import environment


def run_here(
    folder: Path, *arguments: str, status: int | None = 0, **changed: str
) -> subprocess.CompletedProcess[str]:
    """Run `explorer` with these arguments in a folder; it must leave with this status (None: with any)."""
    streams = [io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2)]
    was_collecting = gc.isenabled()
    with (
        patch.dict(os.environ, environment(folder, **changed), clear=True),
        patch.object(sys, "argv", ["explorer", *arguments]),
        patch.object(os, "isatty", lambda _: False),
        redirect_stdout(streams[0]),
        redirect_stderr(streams[1]),
        chdir(folder),
    ):
        left_with = answered(list(arguments), Splash())
    if was_collecting:
        gc.enable()
    written = []
    for stream in streams:
        stream.flush()
        stream.seek(0)
        written.append(stream.read())
    assert status in (None, left_with), written
    return subprocess.CompletedProcess(arguments, left_with, *written)
