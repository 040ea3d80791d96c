"""Surroundings of a copy: tools, tmux, an X display."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer import clipboard
from tests.clipboard.makers import (
    PATIENCE,
    Answer,
    Tmux,
    Tools,
    environment_of_a_child,
    output_of,
    read_until,
)


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give tools time, so that a busy machine fails no test."""
    monkeypatch.setattr(clipboard, "LIMIT", PATIENCE)


@pytest.fixture
def sockets() -> Iterator[str]:
    """Give a folder whose path is short enough for a socket in it."""
    with tempfile.TemporaryDirectory(prefix="explorer-") as folder:
        yield folder


@pytest.fixture
def answer(tmp_path: Path) -> Iterator[Answer]:
    """Give a pipe with a name, by which a child tells what became of its copy."""
    path = tmp_path / "answer"
    os.mkfifo(path)
    descriptor = os.open(path, os.O_RDWR)
    yield path, descriptor
    os.close(descriptor)


@pytest.fixture
def tmux(sockets: str) -> Iterator[Tmux]:
    """Give the commands of a tmux server with default settings, ended with the test."""
    environment = environment_of_a_child(TMUX_TMPDIR=sockets)

    def run(*arguments: str) -> bytes:
        command = ("tmux", "-L", "explorer", "-f", "/dev/null", *arguments)
        return output_of(*command, environment=environment)

    run("new-session", "-d", "-x", "80", "-y", "24", "cat")
    yield run
    run("kill-server")


@pytest.fixture
def display() -> Iterator[str]:
    """Give the name of an X display that nobody sees, ended with the test."""
    ours, its = os.pipe()
    server = subprocess.Popen(
        ("Xvfb", "-displayfd", str(its), "-nolisten", "tcp"), pass_fds=(its,), stderr=subprocess.DEVNULL
    )
    os.close(its)
    try:
        yield ":" + read_until(ours, lambda seen: seen.endswith(b"\n")).decode().strip()
    finally:
        server.terminate()
        server.wait(PATIENCE)
        os.close(ours)


@pytest.fixture
def tools(tmp_path: Path) -> Tools:
    """Give a maker of an environment in which only the named programs exist, all of one script."""
    folder = tmp_path / "tools"
    folder.mkdir()

    def make(script: str, *names: str, **variables: str) -> dict[str, str]:
        for name in names:
            (folder / name).write_text(f"#!/bin/sh\n{script}\n")
            (folder / name).chmod(0o755)
        return {"PATH": str(folder), "HERE": str(tmp_path), **variables}

    return make
