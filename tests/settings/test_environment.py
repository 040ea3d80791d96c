"""What the environment asks for."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.clipboard import SSH
from explorer.settings import (
    SettingError,
    dossier_folder,
    drop_empty_ban,
    editor_command,
    has_chosen_theme,
    is_colourless,
    is_remote,
    preferred_language,
)
from explorer.wording.sentences import of_error
from tests import command_line
from tests.makers import write_dossier

COLOUR = (b"38;2;", b"48;2;", b"38;5;", b"48;5;")


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, ("vi",)),
        ({"EDITOR": "nano"}, ("nano",)),
        ({"VISUAL": "code --wait", "EDITOR": "nano"}, ("code", "--wait")),
        ({"VISUAL": "", "EDITOR": "nano"}, ("nano",)),
        ({"VISUAL": " ", "EDITOR": "nano"}, ("nano",)),
        ({"VISUAL": "''", "EDITOR": "nano"}, ("nano",)),
        ({"EDITOR": " "}, ("vi",)),
        ({"EDITOR": r"/opt/my\ editor -w"}, ("/opt/my editor", "-w")),
        ({"EDITOR": "'/opt/mon éditeur' -w"}, ("/opt/mon éditeur", "-w")),
    ],
)
def test_the_editor_is_that_of_visual_then_editor_then_vi(
    environment: dict[str, str], expected: tuple[str, ...]
) -> None:
    """Quotation marks and backslashes are read as the shell reads them, and a blank variable is as if unset."""
    assert editor_command(environment) == expected


@pytest.mark.parametrize(
    ("environment", "english", "french"),
    [
        (
            {"EDITOR": "ed ' x"},
            "cannot read EDITOR: a quotation mark is not closed",
            "EDITOR est illisible\u00a0: un guillemet n’est pas fermé",
        ),
        (
            {"VISUAL": "ed \\", "EDITOR": "nano"},
            "cannot read VISUAL: it ends with a backslash",
            "VISUAL est illisible\u00a0: une barre oblique inverse la termine",
        ),
    ],
)
def test_an_editor_that_cannot_be_read_is_a_sentence(
    environment: dict[str, str], english: str, french: str
) -> None:
    """The reason names the variable, in the reader's language; no other editor is opened in silence."""
    with pytest.raises(SettingError) as caught:
        editor_command(environment)
    assert of_error(caught.value, "en") == english
    assert of_error(caught.value, "fr") == french


@pytest.mark.parametrize(("value", "expected"), [("1", True), ("0", True), ("false", True), ("", False)])
def test_colours_are_banned_by_any_value_that_is_not_empty(value: str, expected: bool) -> None:  # noqa: FBT001  # a parameter of the test
    """So says no-color.org: present and not an empty string, whatever its value."""
    environment = {"NO_COLOR": value}
    assert is_colourless(environment) is expected
    drop_empty_ban(environment)
    assert ("NO_COLOR" in environment) is expected
    assert not is_colourless({})


@pytest.mark.slow
@pytest.mark.parametrize(("ban", "has_colours"), [("NO_COLOR=1", False), ("NO_COLOR=", True)])
def test_an_empty_ban_leaves_the_colours_of_the_program(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    ban: str,
    has_colours: bool,  # noqa: FBT001  # a parameter of the test
) -> None:
    """With `NO_COLOR=` the first screen has its colours, with `NO_COLOR=1` none."""
    monkeypatch.setattr(command_line, "PROGRAM", ("/usr/bin/env", ban, *command_line.PROGRAM))
    with command_line.Terminal(folder) as terminal:
        written = terminal.until(command_line.is_shown)
    assert any(code in written for code in COLOUR) is has_colours


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the small dossier in it."""
    write_dossier(tmp_path / "dossier")
    return tmp_path


@pytest.mark.parametrize(
    ("chosen", "environment", "expected"),
    [
        ("mine", {"EXPLORER_DOSSIER": "theirs"}, "mine"),
        (None, {"EXPLORER_DOSSIER": "theirs"}, "theirs"),
        ("~/mine", {}, "/home/reader/mine"),
        (None, {"EXPLORER_DOSSIER": "~/theirs"}, "/home/reader/theirs"),
        ("~nobody-of-this-name/mine", {}, "~nobody-of-this-name/mine"),
        ("a/~/b", {}, "a/~/b"),
    ],
)
def test_the_dossier_is_that_of_the_option_then_of_the_environment(
    monkeypatch: pytest.MonkeyPatch, chosen: str | None, environment: dict[str, str], expected: str
) -> None:
    """`~` at the start is the home folder, also where no shell has expanded it."""
    monkeypatch.setenv("HOME", "/home/reader")
    assert dossier_folder(chosen, environment) == Path(expected)


@pytest.mark.parametrize("environment", [{}, {"EXPLORER_DOSSIER": ""}])
def test_without_a_choice_the_dossier_is_the_shipped_one(environment: dict[str, str]) -> None:
    """An empty variable names no folder."""
    assert (dossier_folder(None, environment) / "events.yaml").is_file()


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, "en"),
        ({"LANG": "fr_CA.UTF-8"}, "fr"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": "en_US.UTF-8"}, "en"),
        ({"LANGUAGE": "fr:en", "LANG": "en_US.UTF-8"}, "fr"),
        ({"LC_MESSAGES": "fr_BE", "LANG": "C"}, "fr"),
        ({"LC_ALL": "", "LANG": "fr"}, "fr"),
    ],
)
def test_the_locale_decides_the_language(environment: dict[str, str], expected: str) -> None:
    """A French locale speaks French, any other English; an empty variable does not count."""
    assert preferred_language(environment) == expected


@pytest.mark.parametrize(
    ("environment", "expected"),
    [({}, False), ({"SSH_TTY": "/dev/pts/0"}, True), ({"SSH_CONNECTION": "a"}, True)],
)
def test_ssh_is_known_by_its_variables(environment: dict[str, str], expected: bool) -> None:  # noqa: FBT001  # a parameter of the test
    """Over ssh this machine's browser and clipboard are not the reader's."""
    assert is_remote(environment) is expected


def test_the_clipboard_knows_ssh_by_the_same_variables() -> None:
    """Clipboard and settings are neighbours, so each has the list; a third variable must be in both."""
    assert all(is_remote({name: "1"}) for name in SSH)
    assert not is_remote(dict.fromkeys(("DISPLAY", "TMUX", "STY", "WAYLAND_DISPLAY"), "1"))


@pytest.mark.parametrize(
    ("environment", "expected"),
    [({}, False), ({"TEXTUAL_THEME": ""}, False), ({"TEXTUAL_THEME": "nord"}, True)],
)
def test_a_theme_of_the_environment_is_kept(environment: dict[str, str], expected: bool) -> None:  # noqa: FBT001  # a parameter of the test
    """Whoever chose a theme of Textual's is not given ours."""
    assert has_chosen_theme(environment) is expected
