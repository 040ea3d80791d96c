"""Rows on stdout and in files."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import run_here
from tests.command_line import PROGRAM, environment, run
from tests.makers import EVENTS, write_dossier


def test_events_are_listed_as_text(folder: Path) -> None:
    """`list` tells date, title and id, and each statement with the sign and the word of its stance."""
    listed = run_here(folder, "list", "stance:denies", "claim:port-closed")
    assert listed.stdout == (
        "3 May 2031: The harbour master denies a closure [port-denial-2031-05-03]\n"
        "  − denies, harbour master (unnamed): The port was never closed. [harbour-master-never-closed]\n\n"
    )
    assert listed.stderr == ""


def test_an_event_without_statements_names_who_took_part(folder: Path) -> None:
    """Where nobody says anything, the participants are named."""
    assert "participants: Port Authority" in run_here(folder, "list", "kind:storm").stdout


def test_a_quote_is_listed_with_its_attribution(folder: Path) -> None:
    """`quotes` tells words, translation, speaker, day, stance, source and check."""
    assert run_here(folder, "quotes", "stance:denies").stdout == (
        "«\u00a0Le port n'a jamais fermé.\u00a0» [harbour-master-never-closed-herald]\n"
        "  [The port never closed.]\n"
        "  harbour master (unnamed), Port Authority; 3 May 2031\n"
        "  − denies: The port was closed. [port-closed]\n"
        "  fr, Example Herald, Le port nie tout retard, c. 4 May 2031, via Port Radio, https://herald.example/port\n"
        "  ○ no copy\n\n"
    )


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("lang:en", ["union-closed-agency"]),
        ("chœur", ["union-closed-herald"]),
        ("speaker:dockers-union", ["union-closed-herald", "union-closed-agency"]),
        ("fines", ["union-closed-herald", "union-closed-agency"]),
        ("published-by:2031-05-03", ["union-closed-agency"]),
        ("stance:asserts lang:en check:no-copy", ["union-closed-agency"]),
    ],
)
def test_only_quotes_that_have_what_is_asked_are_listed(
    folder: Path, asked: str, expected: list[str]
) -> None:
    """Of a statement that is found, only the quotes with the labels and words are listed."""
    lines = run_here(folder, "quotes", asked, "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line)["id"] for line in lines] == expected


def test_an_export_is_written_to_a_file(folder: Path) -> None:
    """`-o` writes the file and nothing on stdout; the file is what stdout would have been."""
    assert run_here(folder, "export", "csv", "stance:denies", "-o", "denials.csv").stdout == ""
    written = (folder / "denials.csv").read_text(encoding="utf-8")
    assert written == run_here(folder, "export", "csv", "stance:denies").stdout
    exported = run_here(folder, "export", "jsonl", "--rows", "events").stdout
    assert exported == run_here(folder, "list", "--format", "jsonl").stdout


def test_an_export_that_cannot_be_written_leaves_what_was_there(folder: Path) -> None:
    """A wrong query, or a folder that is not there, changes no file."""
    (folder / "kept.csv").write_text("kept", encoding="utf-8")
    run_here(folder, "export", "csv", "stance:x", "-o", "kept.csv", status=2)
    assert (folder / "kept.csv").read_text(encoding="utf-8") == "kept"
    done = run_here(folder, "export", "csv", "-o", "no/where.csv", status=1)
    assert done.stderr == "explorer: cannot write no/where.csv: no such file or directory\n"


def test_an_export_can_go_to_a_device(folder: Path) -> None:
    """`-o /dev/stdout` writes there and replaces nothing."""
    assert (
        run(folder, "export", "csv", "-o", "/dev/stdout").stdout == run_here(folder, "export", "csv").stdout
    )


def test_a_reader_of_dev_stdout_may_go_away(folder: Path) -> None:
    """`explorer export csv -o /dev/stdout | head -1` says nothing on stderr."""
    with subprocess.Popen(
        [*PROGRAM, "export", "csv", "-o", "/dev/stdout"],
        env=environment(folder), cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as program:  # fmt: skip
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.close()
        assert program.stderr.read() == b""
        assert program.wait() == 0


@pytest.mark.parametrize("form", ["plain", "table", "csv", "json", "jsonl", "md"])
def test_every_format_has_the_second_reading(tmp_path: Path, form: str) -> None:
    """A reader learns in every format that nobody saw the words again."""
    quote = "      kind: indirect\n"
    write_dossier(
        tmp_path / "dossier", EVENTS.replace(quote, f"{quote}      second-reading: not-seen-again\n")
    )
    written = run_here(tmp_path, "quotes", "lang:en", "--format", form).stdout
    words = "not-seen-again" if form in ("csv", "json", "jsonl") else "read once, not seen again"
    assert words in written


FORMAT_RECIPE = """
import sys
from explorer.export.formats import FORMATS, Format
FORMATS["ids"] = Format(text=lambda report: (f"{row.id}\\n" for row in report.rows()), help="ids alone")
from explorer.cli.main import main
sys.argv = ["explorer", *sys.argv[1:]]
main()
"""


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["list", "kind:storm", "--format", "ids"], "storm-2031-04\n"),
        (["export", "ids", "lang:en"], "union-closed-agency\n"),
        (["export", "--help"], "ids    ids alone"),
        (["quotes", "--help"], "|ids]"),
    ],
)
def test_a_format_is_one_function_and_its_row(folder: Path, arguments: list[str], expected: str) -> None:
    """A row added to the table of formats is offered by `--format`, by `export` and in its help."""
    assert expected in with_format(folder, *arguments)


def test_a_format_that_was_added_is_completed(folder: Path) -> None:
    """The shell offers it too."""
    offered = with_format(
        folder, _EXPLORER_COMPLETE="bash_complete", COMP_WORDS="explorer list --format i", COMP_CWORD="3"
    )
    assert "plain,ids" in offered


def with_format(folder: Path, *arguments: str, **changed: str) -> str:
    """What a program with one more format prints."""
    return subprocess.run(
        [sys.executable, "-c", FORMAT_RECIPE, *arguments],
        env=environment(folder, **changed), cwd=folder, capture_output=True, check=True, encoding="utf-8", timeout=60,
    ).stdout  # fmt: skip


def test_csv_for_excel_begins_with_a_byte_order_mark(folder: Path) -> None:
    """`--bom` is how Excel on Windows knows UTF-8; other formats have no such mark."""
    for arguments in (["quotes", "--format", "csv"], ["list", "--format", "csv"], ["export", "csv"]):
        plain = run_here(folder, *arguments).stdout
        assert run_here(folder, *arguments, "--bom").stdout == f"\ufeff{plain}"
    done = run_here(folder, "export", "json", "--bom", status=2)
    assert done.stderr == "explorer: --bom is for csv; json has no byte-order mark\n"


@pytest.mark.slow
@pytest.mark.parametrize("form", ["csv", "json", "jsonl", "md"])
def test_rows_for_files_are_utf_8_in_every_locale(folder: Path, form: str) -> None:
    """A question mark for a letter would be read as what was printed."""
    listed = subprocess.run(
        [sys.executable, "-m", "explorer", "quotes", "--format", form],
        cwd=folder,
        env=environment(folder) | {"PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=True,
    ).stdout.decode("utf-8")
    assert "fermé" in listed
