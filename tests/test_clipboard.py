"""A copied text reaches the clipboard by the first way that works, and the reader is told how far it came."""

from __future__ import annotations

import os
import pty
import re
import select
import shutil
import stat
import subprocess
import sys
import tempfile
import time
from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NoReturn

import pytest

from explorer import clipboard
from explorer.clipboard import ClipboardError, Copied, State, copy
from explorer.wording.sentences import of_error

TEXT = "«Nous n'avons jamais livré d'obus.»\n\t우리는 무기를 수출한 적이 없다 — 否認 ± ∵ 🙂\n"
LONG = TEXT * (50_000 // len(TEXT.encode()) + 1)
PATIENCE = 30.0  # seconds after which a test gives up waiting for another program
SEQUENCE = re.compile(rb"\x1b\]52;c?;([A-Za-z0-9+/=]*)\x07")

Tools = Callable[..., dict[str, str]]
Tmux = Callable[..., bytes]
Answer = tuple[Path, int]

CHILD = """
import os, sys
from pathlib import Path
from explorer import clipboard

def write(sequence):
    sys.stdout.write(sequence)
    sys.stdout.flush()

text, answer, folder = map(Path, sys.argv[1:])
clipboard.LIMIT = 30.0
copied = clipboard.copy(text.read_text(encoding="utf-8"), environment=os.environ, write=write, folder=folder)
answer.write_text(f"{copied.way}: {copied.state}.")
"""


def needs(tool: str) -> pytest.MarkDecorator:
    """Skip a test that speaks to a real program where that is not installed."""
    return pytest.mark.skipif(shutil.which(tool) is None, reason=f"{tool} is not installed here.")


def read_until(descriptor: int, is_enough: Callable[[bytes], object]) -> bytes:
    """Read what another program writes until it is enough, no longer than patience lasts."""
    deadline = time.monotonic() + PATIENCE
    seen = b""
    while not is_enough(seen):
        ready, _, _ = select.select([descriptor], [], [], max(0.0, deadline - time.monotonic()))
        assert ready, f"nothing more came after {seen[-200:]!r}"
        arrived = os.read(descriptor, 65_536)
        assert arrived, f"the other end was closed after {seen[-200:]!r}"
        seen += arrived
    return seen


def read_to_the_end(descriptor: int) -> None:
    """Wait until no program holds the other side of a pseudo-terminal any more."""
    with suppress(OSError):
        while select.select([descriptor], [], [], PATIENCE)[0] and os.read(descriptor, 65_536):
            pass


def output_of(*command: str, environment: Mapping[str, str]) -> bytes:
    """Run another program to its end, and give what it printed."""
    return subprocess.run(
        command, env=environment, check=True, timeout=PATIENCE, stdout=subprocess.PIPE
    ).stdout


def environment_of_a_child(**variables: str) -> dict[str, str]:
    """Describe a terminal, without anything of this one, and with the package in reach."""
    package = Path(clipboard.__file__).parents[1]
    return {"PATH": os.environ["PATH"], "TERM": "xterm-256color", "PYTHONPATH": str(package), **variables}


@contextmanager
def terminal(*command: str, environment: Mapping[str, str]) -> Iterator[int]:
    """Run a program on a pseudo-terminal of its own, from which the test reads."""
    ours, its = pty.openpty()
    process = subprocess.Popen(
        command, stdin=its, stdout=its, stderr=its, env=environment, start_new_session=True
    )
    os.close(its)
    try:
        yield ours
    finally:
        process.kill()
        process.wait()
        os.close(ours)


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


def child(folder: Path, text: str, answer: Path) -> tuple[str, ...]:
    """Name the command that copies the text in whatever it is run in."""
    file = folder / "text"
    file.write_text(text, encoding="utf-8")
    return sys.executable, "-c", CHILD, str(file), str(answer), str(folder / "saved")


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


@contextmanager
def within_screen(*command: str, sockets: str) -> Iterator[int]:
    """Run a program in GNU screen, on a pseudo-terminal from which the test reads."""
    environment = environment_of_a_child(SCREENDIR=sockets)
    settings = Path(sockets, "screenrc")
    settings.write_text("startup_message off\n")
    start = ("screen", "-c", str(settings), "-S", "explorer", *command)
    try:
        with terminal(*start, environment=environment) as outer:
            yield outer
            read_to_the_end(outer)
    finally:
        stop = ("screen", "-S", "explorer", "-X", "quit")
        subprocess.run(stop, env=environment, check=False, timeout=PATIENCE, stdout=subprocess.DEVNULL)


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


KEEPING = """
case "$0 $*" in *paste*|*show-buffer|*-o|*--output) exec /bin/cat "$HERE/kept";; esac
exec /bin/cat > "$HERE/kept"
"""
FAILING = 'echo "${0##*/}" >> "$HERE/tried"; exit 1'
EVERYWHERE = {
    "TMUX": "/tmp/tmux,1,0",  # noqa: S108  # a name that nothing opens
    "WAYLAND_DISPLAY": "wayland-0",
    "DISPLAY": ":0",
    "WSL_DISTRO_NAME": "Debian",
    "STY": "1.pts-0.host",
}
EVERY_TOOL = ("tmux", "wl-copy", "wl-paste", "xclip", "xsel", "clip.exe")


def refuse(sequence: str) -> NoReturn:
    """Stand for a terminal to which nothing may be written."""
    pytest.fail(f"this was written to the terminal: {sequence[:80]!r}")


def sent_text(written: str) -> str:
    """Read the text out of an escape sequence, as the terminal does."""
    found = SEQUENCE.fullmatch(written.encode())
    assert found, written[:80]
    return b64decode(found[1]).decode()


def test_control_characters_never_reach_a_clipboard(tmp_path: Path) -> None:
    """A quote that carries an escape sequence is copied without what makes it one."""
    written: list[str] = []
    copy("a\x1b]52;c;b\x07\u202ec\x9b\n", environment={}, write=written.append, folder=tmp_path)
    assert sent_text("".join(written)) == "a]52;c;bc\n"


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
    """A Mac's own tool is first, then tmux, Wayland, X11 and Windows; each that fails leads to the next."""
    monkeypatch.setattr(clipboard, "PLATFORM", platform)
    tools('exec /usr/bin/env "$@"', "env")
    environment = tools(FAILING, "pbcopy", *EVERY_TOOL, **EVERYWHERE)
    copied = copy(TEXT, environment=environment, write=refuse, folder=tmp_path / "saved")
    tried = (tmp_path / "tried").read_text().split()
    assert tried == [*first, "tmux", "wl-copy", "xclip", "xsel", "clip.exe"]
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


def test_over_ssh_tmux_is_still_asked(tools: Tools, tmp_path: Path) -> None:
    """A tmux on the far machine hands the text on to the reader's terminal."""
    environment = tools(KEEPING, *EVERY_TOOL, **EVERYWHERE, SSH_TTY="/dev/pts/0")
    assert copy(TEXT, environment=environment, write=refuse, folder=tmp_path).way == "tmux"


def test_a_text_that_is_read_back_otherwise_is_not_copied(tools: Tools, tmp_path: Path) -> None:
    """A tool that gives back other words than it was given leads to the next way."""
    environment = tools("echo otherwise", "xclip", DISPLAY=":0")
    copied = copy(TEXT, environment=environment, write=None, folder=tmp_path)
    assert copied.state == State.SAVED


def test_a_look_that_comes_too_early_is_repeated(tools: Tools, tmp_path: Path) -> None:
    """A tool that still gives back the clipboard before is looked at again."""
    late = f'case "$*" in *-o) test -e "$HERE/looked" || {{ : > "$HERE/looked"; exit 1; }};; esac\n{KEEPING}'
    environment = tools(late, "xclip", DISPLAY=":0")
    assert copy(TEXT, environment=environment, write=None, folder=tmp_path).state == State.CONFIRMED


@pytest.mark.parametrize("sleeper", ["-selection clipboard", "-selection clipboard -o"])
def test_a_tool_that_sleeps_is_not_waited_for(
    sleeper: str,
    tools: Tools,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A tool that does not answer in time is ended, with all that it started, and the next way is tried."""
    monkeypatch.setattr(clipboard, "LIMIT", 0.2)
    alive = tmp_path / "alive"
    os.mkfifo(alive)
    descriptor = os.open(alive, os.O_RDONLY | os.O_NONBLOCK)
    sleeping = f'test "$*" != "{sleeper}" || {{ (/bin/sleep 60; echo late) > "$HERE/alive"; exit 1; }}'
    environment = tools(f"{sleeping}\n{KEEPING}", "xclip", DISPLAY=":0")
    copied = copy(TEXT, environment=environment, write=None, folder=tmp_path / "saved")
    os.set_blocking(descriptor, True)
    assert os.read(descriptor, 100) == b""
    os.close(descriptor)
    assert copied.state == State.SAVED


@pytest.mark.parametrize(("surplus", "state"), [(0, State.CONFIRMED), (1, State.SAVED)])
def test_xsel_takes_no_more_than_its_limit(surplus: int, state: State, tools: Tools, tmp_path: Path) -> None:
    """A text of more than 4,000 bytes, which xsel could lose once it is pasted, takes another way."""
    environment = tools(KEEPING, "xsel", DISPLAY=":0")
    text = "é" * 2_000 + "e" * surplus
    assert copy(text, environment=environment, write=None, folder=tmp_path).state == state


@pytest.mark.parametrize(("surplus", "state"), [(0, State.SENT), (1, State.SAVED)])
def test_a_terminal_takes_no_more_than_its_limit(surplus: int, state: State, tmp_path: Path) -> None:
    """Up to 74,994 bytes of UTF-8 go to the terminal in 100,000 of its own; one more byte goes to a file."""
    written: list[str] = []
    text = "é" * (74_994 // 2) + "e" * surplus
    copied = copy(text, environment={}, write=written.append, folder=tmp_path)
    assert copied.state == state
    assert len("".join(written)) == (100_000 if state == State.SENT else 0)


@pytest.mark.parametrize("variables", [{}, {"STY": "1.pts-0.host"}], ids=["alone", "with-screen"])
def test_inside_tmux_no_sequence_is_wasted(variables: dict[str, str], tools: Tools, tmp_path: Path) -> None:
    """Inside a tmux that does not take the text, it goes to a file, since sequences would be lost unseen."""
    environment = tools(FAILING, "tmux", TMUX=EVERYWHERE["TMUX"], **variables)
    assert copy(TEXT, environment=environment, write=refuse, folder=tmp_path).state == State.SAVED


def test_inside_screen_no_piece_is_too_long(tmp_path: Path) -> None:
    """Inside GNU screen the sequence is cut into wrapped pieces of at most 250 bytes."""
    written: list[str] = []
    copied = copy(LONG, environment={"STY": "1.pts-0.host"}, write=written.append, folder=tmp_path)
    assert (copied.way, copied.state) == ("screen", State.SENT)
    pieces = "".join(written).removesuffix("\x1b\\").split("\x1b\\")
    assert max(len(piece) + len("\x1b\\") for piece in pieces) <= 250
    assert all(piece.startswith("\x1bP") for piece in pieces)
    assert sent_text("".join(piece.removeprefix("\x1bP") for piece in pieces)) == LONG


def test_where_nothing_else_works_the_text_is_in_a_file(tmp_path: Path) -> None:
    """The file that is named holds the text, only its owner can read it, and its name says whose and when."""
    folder = tmp_path / "not" / "yet"
    copied = copy(TEXT, environment={}, write=None, folder=folder)
    (file,) = folder.iterdir()
    assert copied == Copied(way="file", state=State.SAVED, detail=str(file))
    assert file.read_text(encoding="utf-8") == TEXT
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert re.fullmatch(r"explorer-\d{4}-\d\d-\d\d-\d{6}-\w+\.txt", file.name)


def test_a_file_is_never_overwritten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Texts that are saved in one and the same second are all kept."""
    monkeypatch.setattr("time.strftime", lambda _: "explorer-2031-05-03-142301-")
    texts = [f"{number}\n" for number in range(20)]
    paths = [copy(text, environment={}, write=None, folder=tmp_path).detail for text in texts]
    assert [Path(path).read_text(encoding="utf-8") for path in paths] == texts


def test_a_folder_that_takes_no_file_is_told(tmp_path: Path) -> None:
    """Where not even a file can be written, a sentence says so and names the folder."""
    blocked = tmp_path / "blocked"
    blocked.write_text("")
    with pytest.raises(ClipboardError) as caught:
        copy(TEXT, environment={}, write=None, folder=blocked)
    assert of_error(caught.value, "en").startswith(
        f"no clipboard took the text, and cannot make the folder {blocked}: "
    )


def test_no_half_of_a_text_is_left_on_a_full_disk(tmp_path: Path) -> None:
    """A file that could not be written whole is taken away again."""
    code = f"""
import resource
from pathlib import Path
from explorer.clipboard import ClipboardError, copy
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    copy("x" * 100_000, environment={{}}, write=None, folder=Path({str(tmp_path)!r}))
except ClipboardError:
    print("told")
"""
    environment = environment_of_a_child()
    assert output_of(sys.executable, "-B", "-c", code, environment=environment) == b"told\n"
    assert list(tmp_path.iterdir()) == []


def test_the_start_does_not_wait_for_the_clipboard() -> None:
    """What only a copy needs is not imported before there is one."""
    code = "import sys, explorer.clipboard; print(*sys.modules)"
    modules = output_of(sys.executable, "-c", code, environment=environment_of_a_child())
    assert {"subprocess", "shutil", "tempfile", "textual"}.isdisjoint(modules.decode().split())


@needs("tmux")
@pytest.mark.parametrize("text", [TEXT, LONG], ids=["short", "long"])
def test_tmux_takes_a_text(text: str, tmux: Tmux, answer: Answer, tmp_path: Path) -> None:
    """In a tmux with default settings the text is in its buffer, character by character."""
    path, descriptor = answer
    tmux("new-window", "-d", *child(tmp_path, text, path))
    assert read_until(descriptor, lambda seen: seen.endswith(b".")) == b"tmux: confirmed."
    assert tmux("show-buffer").decode() == text


@needs("tmux")
def test_tmux_hands_a_text_on(tmux: Tmux, answer: Answer, tmp_path: Path, sockets: str) -> None:
    """The terminal around a tmux with default settings is asked to take the text too."""
    command = ("tmux", "-L", "explorer", "attach")
    with terminal(*command, environment=environment_of_a_child(TMUX_TMPDIR=sockets)) as outer:
        read_until(outer, lambda seen: b"\x1b[?1049h" in seen)
        tmux("new-window", "-d", *child(tmp_path, LONG, answer[0]))
        found = SEQUENCE.search(read_until(outer, SEQUENCE.search))
    assert found
    assert b64decode(found[1]).decode() == LONG


@needs("screen")
@pytest.mark.parametrize("text", [TEXT, LONG], ids=["short", "long"])
def test_screen_hands_a_text_on(text: str, answer: Answer, tmp_path: Path, sockets: str) -> None:
    """The terminal around GNU screen receives the pieces as one whole sequence."""
    path, descriptor = answer
    with within_screen(*child(tmp_path, text, path), sockets=sockets) as outer:
        found = SEQUENCE.search(read_until(outer, SEQUENCE.search))
        told = read_until(descriptor, lambda seen: seen.endswith(b"."))
    assert told == b"screen: sent."
    assert found
    assert b64decode(found[1]).decode() == text


@needs("Xvfb")
@pytest.mark.parametrize(
    ("tool", "text", "reader"),
    [
        pytest.param("xclip", TEXT, ("-selection", "clipboard", "-o"), marks=needs("xclip")),
        pytest.param("xclip", LONG, ("-selection", "clipboard", "-o"), marks=needs("xclip")),
        pytest.param("xsel", TEXT, ("--clipboard", "--output"), marks=needs("xsel")),
        pytest.param("xsel", "é" * 2_000, ("--clipboard", "--output"), marks=needs("xsel")),
    ],
    ids=["xclip-short", "xclip-long", "xsel-short", "xsel-long"],
)
def test_another_program_pastes_the_text(
    tool: str, text: str, reader: tuple[str, ...], display: str, tmp_path: Path
) -> None:
    """On an X display the text can be pasted, twice, after the tool, alone installed, has taken it."""
    path = tmp_path / tool
    path.symlink_to(shutil.which(tool) or "")
    environment = {"PATH": str(tmp_path), "HOME": str(tmp_path), "DISPLAY": display}
    copied = copy(text, environment=environment, write=refuse, folder=tmp_path)
    assert (copied.way, copied.state) == (tool, State.CONFIRMED)
    for _ in range(2):
        assert output_of(str(path), *reader, environment=environment).decode() == text
