"""Which way a text takes to a clipboard, by what there is."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer import clipboard
from explorer.clipboard import Copied, State, copy
from tests.clipboard.makers import (
    EVERY_TOOL,
    EVERYWHERE,
    FAILING,
    KEEPING,
    TEXT,
    Tools,
    refuse,
    sent_text,
)


@pytest.mark.parametrize(
    ("way", "names", "variables"),
    [
        ("tmux", ("tmux",), {"TMUX": "/tmp/tmux,1,0"}),  # noqa: S108  # a name that nothing opens
        ("wl-copy", ("wl-copy", "wl-paste"), {"WAYLAND_DISPLAY": "wayland-0"}),
        ("xclip", ("xclip",), {"DISPLAY": ":0"}),
        ("xsel", ("xsel",), {"DISPLAY": ":0"}),
    ],
)
def test_a_text_that_is_read_back_is_copied(
    way: str,
    names: tuple[str, ...],
    variables: dict[str, str],
    tools: Tools,
    tmp_path: Path,
) -> None:
    """What a tool took and gave back again is confirmed, and the terminal is left alone."""
    copied = copy(TEXT, environment=tools(KEEPING, *names, **variables), write=refuse, folder=tmp_path)
    assert copied == Copied(way=way, state=State.CONFIRMED, detail=f"{len(TEXT.encode())} bytes")
    assert (tmp_path / "kept").read_text(encoding="utf-8") == TEXT


def test_wayland_is_told_that_a_text_is_plain(tools: Tools, tmp_path: Path) -> None:
    """On Wayland the type is named, since a guess can make a text that nothing pastes."""
    guarded = f'case "$0 $*" in *wl-paste*|*"wl-copy --type text/plain") ;; *) exit 1;; esac\n{KEEPING}'
    environment = tools(guarded, "wl-copy", "wl-paste", WAYLAND_DISPLAY="wayland-0")
    assert copy(TEXT, environment=environment, write=None, folder=tmp_path).way == "wl-copy"


def test_a_mac_is_told_the_encoding(tools: Tools, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On macOS the tools run in a UTF-8 locale, without which they agree on the wrong characters."""
    monkeypatch.setattr(clipboard, "PLATFORM", "darwin")
    tools('exec /usr/bin/env "$@"', "env")
    environment = tools(f'test "$LC_ALL" = en_US.UTF-8 || exit 1\n{KEEPING}', "pbcopy", "pbpaste", LC_ALL="C")
    copied = copy(TEXT, environment=environment, write=refuse, folder=tmp_path)
    assert (copied.way, copied.state) == ("pbcopy", State.CONFIRMED)


@pytest.mark.parametrize("variable", ["WSL_DISTRO_NAME", "WSL_INTEROP"])
def test_windows_is_sent_its_own_encoding(variable: str, tools: Tools, tmp_path: Path) -> None:
    """Under Windows the text goes as UTF-16 without a byte-order mark, and nobody reads it back."""
    environment = tools(KEEPING, "clip.exe", **{variable: "1"})
    copied = copy(TEXT, environment=environment, write=refuse, folder=tmp_path)
    assert (copied.way, copied.state) == ("clip.exe", State.SENT)
    assert (tmp_path / "kept").read_bytes().decode("utf-16-le") == TEXT


@pytest.mark.parametrize(("platform", "first"), [("linux", []), ("darwin", ["pbcopy"])])
def test_the_ways_are_tried_in_order(
    platform: str,
    first: list[str],
    tools: Tools,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The desktop's own tools come first, then tmux; each that fails leads to the next."""
    monkeypatch.setattr(clipboard, "PLATFORM", platform)
    tools('exec /usr/bin/env "$@"', "env")
    environment = tools(FAILING, "pbcopy", *EVERY_TOOL, **EVERYWHERE)
    copied = copy(TEXT, environment=environment, write=refuse, folder=tmp_path / "saved")
    tried = (tmp_path / "tried").read_text().split()
    assert tried == [*first, "wl-copy", "xclip", "xsel", "clip.exe", "tmux"]
    assert copied.way == "file"


def test_missing_tools_lead_to_the_terminal(tools: Tools, tmp_path: Path) -> None:
    """Where no tool is installed, the terminal is asked, and nobody can tell what it did."""
    written: list[str] = []
    environment = tools("", WAYLAND_DISPLAY="wayland-0", DISPLAY=":0", WSL_INTEROP="1")
    copied = copy(TEXT, environment=environment, write=written.append, folder=tmp_path)
    assert copied == Copied(way="OSC 52", state=State.SENT, detail=f"{len(TEXT.encode())} bytes")
    assert sent_text("".join(written)) == TEXT


@pytest.mark.parametrize("variable", ["SSH_TTY", "SSH_CONNECTION"])
@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_over_ssh_the_tools_of_the_far_machine_are_left_alone(
    variable: str,
    platform: str,
    tools: Tools,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Over ssh the text goes to the terminal, since a far machine's clipboard is not the reader's."""
    monkeypatch.setattr(clipboard, "PLATFORM", platform)
    tools('exec /usr/bin/env "$@"', "env")
    local = {name: value for name, value in EVERYWHERE.items() if name not in {"TMUX", "STY"}}
    environment = tools(KEEPING, "pbcopy", "pbpaste", *EVERY_TOOL, **local, **{variable: "1"})
    written: list[str] = []
    copied = copy(TEXT, environment=environment, write=written.append, folder=tmp_path)
    assert (copied.way, sent_text("".join(written))) == ("OSC 52", TEXT)
    assert not (tmp_path / "kept").exists()


@pytest.mark.parametrize(
    ("way", "names", "variables"),
    [
        ("wl-copy", ("wl-copy", "wl-paste"), {"WAYLAND_DISPLAY": "wayland-0"}),
        ("xclip", ("xclip",), {"DISPLAY": ":0"}),
    ],
)
def test_html_is_offered_as_html_where_a_tool_can(
    way: str, names: tuple[str, ...], variables: dict[str, str], tools: Tools, tmp_path: Path
) -> None:
    """A word processor asks for that type; it is read back as that type, too."""
    environment = tools(f'case "$*" in *text/html*) ;; *) exit 1;; esac\n{KEEPING}', *names, **variables)
    copied = copy("<p>é</p>", environment=environment, write=refuse, folder=tmp_path, is_html=True)
    assert copied == Copied(way=way, state=State.CONFIRMED, detail="9 bytes", is_html=True)


def test_a_mac_is_given_html_by_a_script(
    tools: Tools, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its own tool for the clipboard knows text alone."""
    monkeypatch.setattr(clipboard, "PLATFORM", "darwin")
    environment = tools(KEEPING, "osascript")
    copied = copy("<p>é</p>", environment=environment, write=refuse, folder=tmp_path, is_html=True)
    assert (copied.way, copied.state, copied.is_html) == ("osascript", State.SENT, True)
    assert (tmp_path / "kept").read_text(
        encoding="utf-8"
    ) == "set the clipboard to «data HTML3C703EC3A93C2F703E»"


def test_html_that_no_tool_can_offer_is_copied_as_text(tools: Tools, tmp_path: Path) -> None:
    """Which is told, as a word processor would paste the tags."""
    environment = tools(KEEPING, "tmux", TMUX=EVERYWHERE["TMUX"])
    copied = copy("<p></p>", environment=environment, write=refuse, folder=tmp_path, is_html=True)
    assert (copied.way, copied.is_html) == ("tmux", False)


def test_on_a_desktop_the_clipboard_of_the_desktop_is_written_in_tmux_too(
    tools: Tools, tmp_path: Path
) -> None:
    """The draft is in another window, which knows nothing of tmux."""
    environment = tools(KEEPING, *EVERY_TOOL, TMUX=EVERYWHERE["TMUX"], DISPLAY=":0")
    assert copy(TEXT, environment=environment, write=refuse, folder=tmp_path).way == "xclip"


def test_over_ssh_tmux_is_still_asked(tools: Tools, tmp_path: Path) -> None:
    """A tmux on the far machine hands the text on to the reader's terminal."""
    environment = tools(KEEPING, *EVERY_TOOL, **EVERYWHERE, SSH_TTY="/dev/pts/0")
    assert copy(TEXT, environment=environment, write=refuse, folder=tmp_path).way == "tmux"


@pytest.mark.parametrize("variables", [{}, {"STY": "1.pts-0.host"}], ids=["alone", "with-screen"])
def test_inside_tmux_no_sequence_is_wasted(variables: dict[str, str], tools: Tools, tmp_path: Path) -> None:
    """Inside a tmux that does not take the text, it goes to a file, since sequences would be lost unseen."""
    environment = tools(FAILING, "tmux", TMUX=EVERYWHERE["TMUX"], **variables)
    assert copy(TEXT, environment=environment, write=refuse, folder=tmp_path).state == State.SAVED
