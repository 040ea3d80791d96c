"""What a curator runs: check, verify, new."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import broken
from tests.cli.running import run_here


def test_check_tells_problems_on_stdout(folder: Path) -> None:
    """What `check` finds is its data; the status is 1."""
    done = run_here(broken(folder), "check", status=1)
    assert "did you mean 'asserts'?" in done.stdout
    assert "did you mean 'dockers-union'?" in done.stdout
    assert done.stderr == ""


def test_check_counts_what_is_there(folder: Path) -> None:
    """Without problems `check` says in one line how much there is, of the folder that is named."""
    counted = "4 events, 3 statements, 3 quotes, 2 claims, 5 actors, 2 sources\n"
    assert run_here(folder, "check").stdout == counted
    assert run_here(folder, "check", "dossier", EXPLORER_DOSSIER="").stdout == counted


def test_check_warns_and_passes_unless_it_is_strict(folder: Path) -> None:
    """A title that no row has room for can stay, but it is told, and can be refused."""
    events = folder / "dossier" / "events.yaml"
    long = "A storm hits the coast and the harbour and the town behind"
    events.write_text(events.read_text("utf-8").replace("A storm hits the coast", long), encoding="utf-8")
    done = run_here(folder, "check")
    warning, counted = done.stdout.splitlines()
    assert warning.endswith("warning: this title has 58 characters; a row has room for 44")
    assert "events.yaml:23:" in warning
    assert counted.startswith("4 events, ")
    assert run_here(folder, "check", "--strict", status=1).stdout == done.stdout
    assert "avertissement" in run_here(folder, "--lang", "fr", "check").stdout


def test_check_tells_problems_of_the_lock(folder: Path) -> None:
    """A line of the lock that is none is a problem too."""
    (folder / "dossier" / "quotes.lock").write_text("<<<<<<< HEAD\n", encoding="utf-8")
    assert "quotes.lock:1:1: " in run_here(folder, "check", status=1).stdout


def test_verify_writes_the_lock_and_sums_it_up(copied: Path) -> None:
    """Every quote is looked for in its copy; what was found is written beside the data."""
    done = run_here(copied, "verify", "--copies", "copies")
    assert done.stdout == "3 quotes: verbatim 1, typographic 1, no copy 1\n"
    lock = (copied / "dossier" / "quotes.lock").read_text(encoding="utf-8")
    assert len(lock.splitlines()) == 3
    assert '"prefix":"Le port nie tout retard.' in lock
    assert run_here(copied, "verify", "--locked", "--copies", "copies").stdout == done.stdout
    assert "≈ typographic" in run_here(copied, "quotes", "stance:denies").stdout


def test_the_lock_can_be_read_by_all_who_read_the_data(copied: Path) -> None:
    """The lock is an ordinary file, and keeps its permissions when it is written again."""
    lock = copied / "dossier" / "quotes.lock"
    run_here(copied, "verify", "--copies", "copies")
    plain = (copied / "dossier" / "events.yaml").stat().st_mode
    assert lock.stat().st_mode == plain
    lock.chmod(0o640)
    run_here(copied, "verify")
    assert lock.stat().st_mode & 0o777 == 0o640


def test_verify_tells_what_is_missing(copied: Path) -> None:
    """A quote that is not in its copy is reported with the status 1."""
    events = (copied / "dossier" / "events.yaml").read_text(encoding="utf-8")
    changed = events.replace("jamais fermé.", "jamais ouvert.")
    (copied / "dossier" / "events.yaml").write_text(changed, encoding="utf-8")
    done = run_here(copied, "verify", "--copies", "copies", status=1)
    assert done.stdout.startswith(
        "harbour-master-never-closed-herald: missing: the words are not in the copy"
    )
    assert "missing 1" in done.stdout.splitlines()[-1]


def test_locked_writes_nothing_and_fails_on_a_difference(copied: Path) -> None:
    """`--locked` compares data with lock, and leaves the lock as it is."""
    lock = copied / "dossier" / "quotes.lock"
    done = run_here(copied, "verify", "--locked", status=1)
    assert "the lock has no line for this quote" in done.stdout
    assert not lock.exists()
    run_here(copied, "verify", "--copies", "copies")
    before = lock.read_bytes()
    run_here(copied, "verify", "--locked")
    lock.write_bytes(before.replace(b"typographic", b"verbatim"))
    done = run_here(copied, "verify", "--locked", "--copies", "copies", status=1)
    assert "the lock says verbatim; a new one would say typographic" in done.stdout


def test_a_broken_lock_is_made_anew_from_the_copies_only(copied: Path) -> None:
    """A lock with marks of a merge is kept as it is until the copies are at hand."""
    lock = copied / "dossier" / "quotes.lock"
    lock.write_text("<<<<<<< HEAD\n", encoding="utf-8")
    assert "quotes.lock:1:1" in run_here(copied, "verify", status=1).stderr
    assert lock.read_text(encoding="utf-8") == "<<<<<<< HEAD\n"
    assert "quotes.lock:1:1" in run_here(copied, "verify", "--copies", "copies").stderr
    assert len(lock.read_bytes().splitlines()) == 3


def test_copies_must_be_a_folder(copied: Path) -> None:
    """A folder of copies that is not there is wrong use."""
    assert "nowhere" in run_here(copied, "verify", "--copies", "nowhere", status=2).stderr


def test_a_new_dossier_is_valid_and_is_never_overwritten(tmp_path: Path) -> None:
    """`new` writes two events that can be checked, verified and cited at once; a second time it refuses."""
    run_here(tmp_path, "new", "mine")
    assert run_here(tmp_path, "check", "mine").stdout.startswith("2 events, 2 statements, 2 quotes")
    assert run_here(tmp_path, "verify", "mine").stdout == "2 quotes: no copy 2\n"
    before = (tmp_path / "mine" / "events.yaml").read_bytes()
    assert "nothing was written" in run_here(tmp_path, "new", "mine", status=2).stderr
    assert (tmp_path / "mine" / "events.yaml").read_bytes() == before


def test_what_to_run_next_can_be_pasted_into_a_shell(tmp_path: Path) -> None:
    """Whatever the folder is called."""
    done = run_here(tmp_path, "new", "my dossier")
    assert done.stderr.endswith("Next: explorer check 'my dossier', then explorer --dossier 'my dossier'\n")


def test_a_new_dossier_is_left_as_it_is_by_check_fix(tmp_path: Path) -> None:
    """The template is in the form that `--fix` gives, comments and all."""
    run_here(tmp_path, "new", "mine")
    before = (tmp_path / "mine" / "events.yaml").read_bytes()
    done = run_here(tmp_path, "check", "--fix", "mine")
    assert done.stdout.startswith("2 events, ")
    assert done.stderr == ""
    assert (tmp_path / "mine" / "events.yaml").read_bytes() == before


def test_check_fix_reformats_what_it_can_and_checks_all_the_same(folder: Path) -> None:
    """A file that is not UTF-8 is reported as by `check`, in the reader's language; the other one is reformatted."""
    (folder / "dossier" / "events.yaml").write_bytes(b"title: \xff\n")
    done = run_here(folder, "check", "--fix", "--lang", "fr", status=1)
    assert done.stdout.endswith(
        "events.yaml:1:8: l’octet 0xff n’est pas de l’UTF-8\u202f; enregistrez le fichier en UTF-8\n"
    )
    assert done.stderr == "sources.yaml\u00a0: remis en forme\n"
    assert run_here(folder, "check", "--fix", status=1).stderr == ""
