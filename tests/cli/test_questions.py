"""Queries of the command line, and what is wrong with them."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.cli.running import run_here
from tests.command_line import PROGRAM, environment


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ("kind:storm stance:denyes", "  kind:storm stance:denyes\n             ^^^^^^^^^^^^^\n"),
        ("actor:dockers-onion", "  actor:dockers-onion\n  ^^^^^^^^^^^^^^^^^^^\n"),
        ('chœur "a b', '  chœur "a b\n        ^^^^\n'),
        ("after:2031-13", "  after:2031-13\n  ^^^^^^^^^^^^^\n"),
    ],
)
def test_a_wrong_query_is_shown_with_the_place(folder: Path, asked: str, shown: str) -> None:
    """The reason is on stderr, then the query with carets under what is wrong; the status is 2."""
    done = run_here(folder, "list", asked, status=2)
    assert done.stdout == ""
    assert done.stderr.startswith("explorer: ")
    assert done.stderr.endswith(shown)


def test_a_wrong_query_is_answered_with_the_nearest_word(folder: Path) -> None:
    """What may have been meant is reported."""
    assert "did you mean 'dockers-union'?" in run_here(folder, "list", "actor:dockers-onion", status=2).stderr


@pytest.mark.parametrize(
    ("command", "status", "said"),
    [
        (b"list", 0, "nothing found"),
        (b"quotes", 0, "nothing found"),
        (b"show", 2, "no record has the id '\ufffd\ufffd'"),
        (b"cite", 2, "no record has the id '\ufffd\ufffd'"),
        (b"claims", 2, "no claim has the id '\ufffd\ufffd'"),
    ],
)
def test_bytes_that_are_not_utf8_are_sought_in_vain(
    folder: Path, command: bytes, status: int, said: str
) -> None:
    """An argument that is not text finds nothing, and is not a reason for a traceback."""
    done = subprocess.run(
        [*map(os.fsencode, PROGRAM), command, b"\xff\xfe"],
        env=environment(folder), cwd=folder, capture_output=True, check=False, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (status, b"")
    assert said in done.stderr.decode()


def test_a_misspelt_command_is_answered_with_its_name(folder: Path) -> None:
    """`explorer lsit` finds nothing and names `list`; a word that finds something is just a word."""
    done = run_here(folder, "lsit", status=2)
    assert done.stderr == "explorer: unknown command 'lsit'; did you mean 'list'?\n"
    done = run_here(folder, "qoutes", "lang:fr", status=2)
    assert done.stderr == "explorer: unknown command 'qoutes'; did you mean 'quotes'?\n"
    done = run_here(folder, "exprot", "csv", "-o", "x", status=2)
    assert done.stderr == "explorer: unknown command 'exprot'; did you mean 'export'?\n"
    done = run_here(folder, "chek", "data", status=2)
    assert done.stderr == "explorer: unknown command 'chek'; did you mean 'check'?\n"
    assert run_here(folder, "zebra").stderr == "nothing found\n"
