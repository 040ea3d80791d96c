"""The command line, run as readers run it: what goes to stdout, what to stderr, and the status."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import msgspec
import pytest

from explorer import __version__
from explorer.cli import options
from explorer.cli.group import explorer
from explorer.cli.main import COMMANDS, SCREEN, place_of_query
from explorer.dossier import model
from explorer.export.formats import FORMATS, ROWS
from explorer.verify.lock import digest
from explorer.wording.fields import FIELD_NAMES
from tests.command_line import PROGRAM, environment, run
from tests.makers import EVENTS, SOURCES, write_dossier

COPY = "Le port nie tout retard.\n\nLe port n’a jamais fermé.\nLe port est fermé, dit le chœur des dockers.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the small dossier in it."""
    write_dossier(tmp_path / "dossier")
    return tmp_path


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The same, with the copy of one source in the folder `copies`."""
    kept = f"custom: {{copy: {{sha256: {digest(COPY)}, content: full}}, derives-from: agency-2031-05-03,"
    sources = SOURCES.replace("custom: {derives-from: agency-2031-05-03,", kept)
    write_dossier(tmp_path / "dossier", EVENTS, sources)
    (tmp_path / "copies").mkdir()
    (tmp_path / "copies" / "any-name.txt").write_text(COPY, encoding="utf-8")
    return tmp_path


def broken(folder: Path) -> Path:
    """The dossier with two mistakes in it."""
    events = EVENTS.replace("stance: asserts", "stance: assert")
    write_dossier(
        folder / "dossier", events.replace("speakers: [dockers-union]", "speakers: [dockers-unions]")
    )
    return folder


def completed(folder: Path, words: str, at: int) -> subprocess.CompletedProcess[str]:
    """What bash is offered for the word at a place of a command line."""
    return run(folder, _EXPLORER_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=str(at))


def test_the_version_is_told(tmp_path: Path) -> None:
    """`--version` says the name and the version."""
    assert run(tmp_path, "--version").stdout == f"explorer {__version__}\n"


def test_every_command_is_known_before_click_is() -> None:
    """The names that the way in knows are those of the commands, so that none is taken for a query."""
    assert {*COMMANDS, SCREEN} == set(explorer.commands)


def test_what_the_options_offer_is_what_there_is() -> None:
    """The formats and rows that can be chosen are those that can be written."""
    assert set(options.FORMATS) == set(FORMATS)
    assert set(options.ROWS) == set(ROWS)


@pytest.mark.parametrize(
    ("arguments", "place"),
    [
        ([], 0),
        (["kirby"], 0),
        (["--lang", "fr"], 2),
        (["--lang=fr", "kirby"], 1),
        (["-speaker:kirby"], 0),
        (["--", "list"], 0),
        (["--dossier", "list", "kirby"], 2),
        (["list"], None),
        (["--lang", "fr", "list"], None),
        (["--version"], None),
        (["--dossier"], None),
    ],
)
def test_a_query_starts_where_no_command_stands(arguments: list[str], place: int | None) -> None:
    """A word that is no command, a term that excludes, `--` and nothing at all start a query."""
    assert place_of_query(arguments) == place


def test_events_are_listed_as_text(folder: Path) -> None:
    """`list` tells date, title and id, and each statement with the sign and the word of its stance."""
    listed = run(folder, "list", "stance:denies", "claim:port-closed")
    assert listed.stdout == (
        "3 May 2031: The harbour master denies a closure [port-denial-2031-05-03]\n"
        "  − denies, harbour master (unnamed): The port was never closed. [harbour-master-never-closed]\n\n"
    )
    assert listed.stderr == ""


def test_a_query_may_be_one_argument_or_several(folder: Path) -> None:
    """The shell's quotation marks around a whole query change nothing."""
    assert run(folder, "list", "stance:denies claim:port-closed").stdout == (
        run(folder, "list", "stance:denies", "claim:port-closed").stdout
    )


def test_an_event_without_statements_names_who_took_part(folder: Path) -> None:
    """Where nobody says anything, the participants are told."""
    assert "participants: Port Authority" in run(folder, "list", "kind:storm").stdout


def test_the_language_is_chosen(folder: Path) -> None:
    """`--lang fr` may stand before or behind the command, and the locale decides without it."""
    listed = run(folder, "list", "--lang", "fr").stdout
    assert "3 mai 2031" in listed
    assert "Le capitaine du port nie une fermeture" in listed
    assert run(folder, "--lang", "fr", "list").stdout == listed
    assert run(folder, "list", LANG="fr_FR.UTF-8").stdout == listed


@pytest.mark.parametrize("before", [["list"], ["list", "--format", "plain"], ["list", "--"], []])
def test_a_term_that_excludes_is_no_option(folder: Path, before: list[str]) -> None:
    """`-speaker:…` narrows, although options start with a dash too."""
    listed = run(folder, *before, "-speaker:harbour-master").stdout
    assert "union-closed" in listed
    assert "harbour-master-never-closed" not in listed


def test_words_behind_two_dashes_are_a_query(folder: Path) -> None:
    """Behind `--` even the name of a command is a word that is sought."""
    assert run(folder, "--", "list").stderr == "nothing is found\n"
    assert "union-closed" not in run(folder, "list", "--", "-dockers").stdout


def test_a_quote_is_listed_with_its_attribution(folder: Path) -> None:
    """`quotes` tells words, translation, speaker, day, stance, source and check."""
    assert run(folder, "quotes", "stance:denies").stdout == (
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
    """Of a statement that is found, the quotes are told in which the labels and words stand."""
    lines = run(folder, "quotes", asked, "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line)["id"] for line in lines] == expected


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
    """The reason stands on stderr, then the query with carets under what is wrong; the status is 2."""
    done = run(folder, "list", asked, status=2)
    assert done.stdout == ""
    assert done.stderr.startswith("explorer: ")
    assert done.stderr.endswith(shown)


def test_a_wrong_query_is_answered_with_the_nearest_word(folder: Path) -> None:
    """What may have been meant is told."""
    assert "did you mean 'dockers-union'?" in run(folder, "list", "actor:dockers-onion", status=2).stderr


def test_bytes_that_are_no_text_are_sought_in_vain(folder: Path) -> None:
    """An argument that is no UTF-8 is no reason for a traceback."""
    done = subprocess.run(
        [*map(os.fsencode, PROGRAM), b"list", b"\xff\xfe"],
        env=environment(folder), cwd=folder, capture_output=True, check=False, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"nothing is found\n")


@pytest.mark.parametrize(
    "command", [["list"], ["quotes"], ["claims"], ["show", "storm"], ["cite", "x"], ["export", "csv"]]
)
def test_every_command_tells_the_problems_of_a_broken_dossier(folder: Path, command: list[str]) -> None:
    """Each problem stands on stderr as path:line:column: sentence, and nothing on stdout; the status is 1."""
    done = run(broken(folder), *command, status=1)
    assert done.stdout == ""
    lines = done.stderr.splitlines()
    assert len(lines) >= 2
    assert all(line.startswith(f"{folder}/dossier/events.yaml:") for line in lines)


def test_check_tells_problems_on_stdout(folder: Path) -> None:
    """What `check` finds is its data; the status is 1."""
    done = run(broken(folder), "check", status=1)
    assert "did you mean 'asserts'?" in done.stdout
    assert "did you mean 'dockers-union'?" in done.stdout
    assert done.stderr == ""


def test_check_counts_what_is_there(folder: Path) -> None:
    """Without problems `check` says in one line how much there is, of the folder that is named."""
    counted = "4 events, 3 statements, 3 quotes, 2 claims, 5 actors, 2 sources\n"
    assert run(folder, "check").stdout == counted
    assert run(folder, "check", "dossier", EXPLORER_DOSSIER="").stdout == counted


def test_check_tells_problems_of_the_lock(folder: Path) -> None:
    """A line of the lock that is none is a problem too."""
    (folder / "dossier" / "quotes.lock").write_text("<<<<<<< HEAD\n", encoding="utf-8")
    assert "quotes.lock:1:1: " in run(folder, "check", status=1).stdout


def test_the_option_counts_before_the_environment(folder: Path) -> None:
    """`--dossier` is taken rather than $EXPLORER_DOSSIER."""
    for arguments in (["--dossier", "dossier", "check"], ["check", "--dossier", "dossier"]):
        assert run(folder, *arguments, EXPLORER_DOSSIER="/nowhere").stdout.startswith("4 events")


def test_verify_writes_the_lock_and_sums_it_up(copied: Path) -> None:
    """Every quote is looked for in its copy; what was found is written beside the data."""
    done = run(copied, "verify", "--copies", "copies")
    assert done.stdout == "3 quotes: verbatim 1, typographic 1, no-copy 1\n"
    lock = (copied / "dossier" / "quotes.lock").read_text(encoding="utf-8")
    assert len(lock.splitlines()) == 3
    assert '"prefix":"Le port nie tout retard.' in lock
    assert run(copied, "verify", "--locked", "--copies", "copies").stdout == done.stdout
    assert "≈ typographic" in run(copied, "quotes", "stance:denies").stdout


def test_the_lock_can_be_read_by_all_who_read_the_data(copied: Path) -> None:
    """The lock is an ordinary file, and keeps its permissions when it is written again."""
    lock = copied / "dossier" / "quotes.lock"
    run(copied, "verify", "--copies", "copies")
    plain = (copied / "dossier" / "events.yaml").stat().st_mode
    assert lock.stat().st_mode == plain
    lock.chmod(0o640)
    run(copied, "verify")
    assert lock.stat().st_mode & 0o777 == 0o640


def test_verify_tells_what_is_missing(copied: Path) -> None:
    """A quote that does not stand in its copy is told with the status 1."""
    events = (copied / "dossier" / "events.yaml").read_text(encoding="utf-8")
    changed = events.replace("jamais fermé.", "jamais ouvert.")
    (copied / "dossier" / "events.yaml").write_text(changed, encoding="utf-8")
    done = run(copied, "verify", "--copies", "copies", status=1)
    assert done.stdout.startswith(
        "harbour-master-never-closed-herald: missing: the words do not stand in the copy"
    )
    assert "missing 1" in done.stdout.splitlines()[-1]


def test_locked_writes_nothing_and_fails_on_a_difference(copied: Path) -> None:
    """`--locked` compares data with lock, and leaves the lock as it is."""
    lock = copied / "dossier" / "quotes.lock"
    done = run(copied, "verify", "--locked", status=1)
    assert "the lock has no line for this quote" in done.stdout
    assert not lock.exists()
    run(copied, "verify", "--copies", "copies")
    before = lock.read_bytes()
    run(copied, "verify", "--locked")
    lock.write_bytes(before.replace(b"typographic", b"verbatim"))
    done = run(copied, "verify", "--locked", "--copies", "copies", status=1)
    assert "the lock says verbatim; a new one says typographic" in done.stdout


def test_a_broken_lock_is_made_anew_from_the_copies_only(copied: Path) -> None:
    """A lock with marks of a merge is kept as it is until the copies are at hand."""
    lock = copied / "dossier" / "quotes.lock"
    lock.write_text("<<<<<<< HEAD\n", encoding="utf-8")
    assert "quotes.lock:1:1" in run(copied, "verify", status=1).stderr
    assert lock.read_text(encoding="utf-8") == "<<<<<<< HEAD\n"
    assert "quotes.lock:1:1" in run(copied, "verify", "--copies", "copies").stderr
    assert len(lock.read_bytes().splitlines()) == 3


def test_copies_must_be_a_folder(copied: Path) -> None:
    """A folder of copies that is not there is wrong use."""
    assert "nowhere" in run(copied, "verify", "--copies", "nowhere", status=2).stderr


@pytest.mark.parametrize(
    ("id_", "expected"),
    [
        (
            "port-denial-2031-05-03",
            ["in our words: The port was never closed.", "check: ○ no copy", "Port Radio"],
        ),
        (
            "union-closed",
            ["event: port-closure-2031-05-02", "answered by: − harbour master (unnamed), 3 May 2031"],
        ),
        (
            "union-closed-agency",
            ["statement: union-closed", "source: Agency, 3 May 2031 [agency-2031-05-03]"],
        ),
        ("harbour-master", ["speaks for: Port Authority [port-authority]", "statements: 2"]),
        ("port-closed", ["text: The port was closed.", "statements: + asserts 1 · − denies 1"]),
        ("herald-2031-05-04", ["author: Claude Martin", "chain: translation of Agency", "statements: 2"]),
    ],
)
def test_a_record_of_any_kind_is_shown_whole(folder: Path, id_: str, expected: list[str]) -> None:
    """`show` tells every field in words, and what follows from the links of the record."""
    shown = run(folder, "show", id_).stdout
    assert [words for words in expected if words not in shown] == []


def test_a_record_is_shown_as_json(folder: Path) -> None:
    """`show --format json` has the fields of the files, the record's kind and owners, and a quote's check."""
    shown = json.loads(run(folder, "show", "union-closed-agency", "--format", "json").stdout)
    assert shown == {
        "record": "quote",
        "event": "port-closure-2031-05-02",
        "statement": "union-closed",
        "check": "no-copy",
        "id": "union-closed-agency",
        "source": "agency-2031-05-03",
        "kind": "indirect",
        "language": "en",
        "text": "the union said that the port had closed",
    }


def test_every_field_has_a_name() -> None:
    """No field of a record is shown under its key for want of words."""
    kinds = [kind for kind in vars(model).values() if isinstance(kind, type)]
    records = [kind for kind in kinds if issubclass(kind, msgspec.Struct)]
    not_shown = {"other"} | {*model.Name.__struct_encode_fields__, *model.Dossier.__struct_encode_fields__}
    not_shown |= {*model.Curation.__struct_encode_fields__, *model.Text.__struct_encode_fields__}
    fields = {field for record in records for field in record.__struct_encode_fields__}
    assert fields - not_shown <= set(FIELD_NAMES)


@pytest.mark.parametrize("command", [["show"], ["cite"]])
def test_an_unknown_id_is_answered_with_the_nearest(folder: Path, command: list[str]) -> None:
    """The status is 2, and the id that may have been meant is told."""
    done = run(folder, *command, "union-closd", status=2)
    assert done.stderr == "explorer: no record has the id 'union-closd'; did you mean 'union-closed'?\n"


def test_claims_are_counted_by_stance(folder: Path) -> None:
    """`claims` tells each claim with the stances taken on it."""
    assert run(folder, "claims").stdout == (
        "The port was closed. [port-closed]\n  + asserts 1 · − denies 1\n\n"
        "The authority paid fines. [fines-paid]\n  − denies 1 · » demands 1\n\n"
    )


def test_a_claim_sheet_is_in_time_order_and_marks_what_is_not_answered(folder: Path) -> None:
    """`claims CLAIM` tells each statement with side, scope and replies, both ways."""
    sheet = run(folder, "claims", "port-closed").stdout
    first, last = sheet.index("+ asserts (for) [union-closed]"), sheet.index("− denies (against)")
    assert first < last
    assert "scope: since midnight" in sheet[first:last]
    assert "answered by: − harbour master (unnamed), 3 May 2031 (partly)" in sheet[first:last]
    assert "↩ answers: + Dockers' union, 2 May 2031 (partly) [union-closed]" in sheet[last:]
    assert "answered by: no statement in this dossier" in sheet[last:]


def test_a_claim_is_not_another_record(folder: Path) -> None:
    """`claims` refuses an id that no claim has."""
    assert "no claim has the id 'union-closed'" in run(folder, "claims", "union-closed", status=2).stderr


def test_citations_are_parted_by_a_blank_line(folder: Path) -> None:
    """`cite` takes quotes, statements (their first quote), events and sources."""
    statement_id, event_id, source_id = "harbour-master-never-closed", "storm-2031-04", "herald-2031-05-04"
    cited = run(folder, "cite", f"{statement_id}-herald", statement_id, event_id, source_id).stdout
    quote, statement, event, source = cited.strip().split("\n\n")
    assert quote.startswith(
        "«\u00a0Le port n'a jamais fermé.\u00a0» [The port never closed.] — harbour master"
    )
    assert statement == quote
    assert event.startswith("A storm hits the coast")
    assert source.startswith("Claude Martin, “Le port nie tout retard”, Example Herald")


def test_a_citation_has_the_style_and_language_asked_for(folder: Path) -> None:
    """`--style` and `--lang` change how a quote is cited."""
    cited = run(
        folder, "cite", "harbour-master-never-closed-herald", "--style", "biblatex", "--lang", "fr"
    ).stdout
    assert cited.startswith("@article{herald-2031-05-04,")
    assert "capitaine du port" in cited


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["harbour-master"], "what can be cited is: quote, statement, event, source"),
        (["union-closed", "--style", "plane"], "no style is called 'plane'; did you mean 'plain'?"),
        (["herald-2031-05-04", "--style", "ris"], "as ris cite one of its quotes"),
    ],
)
def test_what_cannot_be_cited_is_refused(folder: Path, arguments: list[str], reason: str) -> None:
    """Actors, unknown styles, and sources in the style of a file of quotes are wrong use."""
    assert reason in run(folder, "cite", *arguments, status=2).stderr


def test_pandoc_cites_the_source_of_a_quote(folder: Path) -> None:
    """`--style chicago` is Pandoc's own, for the sources of what is named."""
    pytest.importorskip("pypandoc")
    cited = run(folder, "cite", "harbour-master-never-closed-herald", "--style", "chicago").stdout
    assert cited.startswith("Martin, Claude.")
    assert "https://herald.example/port" in cited


def test_without_pandoc_it_is_said_what_is_missing(folder: Path) -> None:
    """A CSL style without Pandoc is told with what to install, and the status 1."""
    (folder / "pypandoc.py").write_text("raise ImportError\n", encoding="utf-8")
    path = f"{folder}{os.pathsep}{environment(folder)['PYTHONPATH']}"
    done = run(folder, "cite", "union-closed", "--style", "apa", status=1, PATH="/nowhere", PYTHONPATH=path)
    assert done.stderr == "explorer: CSL styles need Pandoc, which is not here; install explorer[csl]\n"


def test_an_export_is_written_to_a_file(folder: Path) -> None:
    """`-o` writes the file and nothing on stdout; the file is what stdout would have been."""
    assert run(folder, "export", "csv", "stance:denies", "-o", "denials.csv").stdout == ""
    written = (folder / "denials.csv").read_text(encoding="utf-8")
    assert written == run(folder, "export", "csv", "stance:denies").stdout
    exported = run(folder, "export", "jsonl", "--rows", "events").stdout
    assert exported == run(folder, "list", "--format", "jsonl").stdout


def test_an_export_that_cannot_be_written_leaves_what_was_there(folder: Path) -> None:
    """A wrong query, or a folder that is not there, changes no file."""
    (folder / "kept.csv").write_text("kept", encoding="utf-8")
    run(folder, "export", "csv", "stance:x", "-o", "kept.csv", status=2)
    assert (folder / "kept.csv").read_text(encoding="utf-8") == "kept"
    done = run(folder, "export", "csv", "-o", "no/where.csv", status=1)
    assert done.stderr == "explorer: no/where.csv cannot be written: no such file or directory\n"


def test_an_export_can_go_to_a_device(folder: Path) -> None:
    """`-o /dev/stdout` writes there and replaces nothing."""
    assert run(folder, "export", "csv", "-o", "/dev/stdout").stdout == run(folder, "export", "csv").stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize("command", ["quotes", "--version", "--help"])
def test_a_full_disk_is_told(folder: Path, command: str) -> None:
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


def test_a_new_dossier_is_valid_and_is_never_overwritten(tmp_path: Path) -> None:
    """`new` writes two events that can be checked, verified and cited at once; a second time it refuses."""
    run(tmp_path, "new", "mine")
    assert run(tmp_path, "check", "mine").stdout.startswith("2 events, 2 statements, 2 quotes")
    assert run(tmp_path, "verify", "mine").stdout == "2 quotes: no-copy 2\n"
    before = (tmp_path / "mine" / "events.yaml").read_bytes()
    assert "nothing was written" in run(tmp_path, "new", "mine", status=2).stderr
    assert (tmp_path / "mine" / "events.yaml").read_bytes() == before


@pytest.mark.parametrize(
    ("words", "at", "expected"),
    [
        ("explorer qu", 1, "plain,quotes"),
        ("explorer list stance:den", 2, "plain,stance:denies"),
        ("explorer list stance : den", 4, "plain,denies"),
        ("explorer stance :", 2, "plain,denies"),
        ("explorer list spea", 2, "plain,speaker:harbour-master"),
        ("explorer list -spea", 2, "plain,-speaker:harbour-master"),
        ("explorer show union-closed-a", 2, "plain,union-closed-agency"),
        ("explorer claims fi", 2, "plain,fines-paid"),
        ("explorer cite x --style bibl", 4, "plain,biblatex"),
        ("explorer --lang f", 2, "plain,fr"),
    ],
)
def test_the_shell_completes(folder: Path, words: str, at: int, expected: str) -> None:
    """Commands, ids, labels and styles are offered; in bash, which parts words at colons, too."""
    assert expected in completed(folder, words, at).stdout.splitlines()


def test_the_shell_completes_nothing_of_a_broken_dossier(folder: Path) -> None:
    """While a command is typed nobody wants to read problems."""
    done = completed(broken(folder), "explorer show u", 2)
    assert (done.stdout.strip(), done.stderr) == ("", "")


@pytest.mark.parametrize("arguments", [["list", "--fromat", "csv"], ["show"], ["schema", "x"], ["--dossier"]])
def test_wrong_use_is_told_with_the_status_2(folder: Path, arguments: list[str]) -> None:
    """Unknown options and missing arguments are told on stderr."""
    done = run(folder, *arguments, status=2)
    assert done.stdout == ""
    assert "Error: " in done.stderr
