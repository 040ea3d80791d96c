"""Switches completion on in the reader's own shell; a second time changes nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from shlex import quote

from explorer.cli.shells import SHELLS
from explorer.files import make_folder, own_folder, save, telling
from explorer.wording.language import _, say
from explorer.wording.sentences import in_one_line

LINE_END = "# completion of explorer"
UNCHANGED, WRITTEN, LINE_ADDED = (
    _("{path} is as it should be"),
    _("{path} written"),
    _("{path}: a line added"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptPlace:
    """Where a shell finds a script: by itself, or by a line in a file that it reads when it starts."""

    script: Path
    start: Path | None

    @property
    def line(self) -> str:
        """What reads the script, if it is there."""
        path = quote(str(self.script))
        return f"[ -r {path} ] && . {path}  {LINE_END}"


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenFile:
    """A file, and whether it was written, got a line, or needed neither."""

    path: Path
    said: str


def detected_shell(environment: Mapping[str, str] = os.environ) -> str:
    """The shell that started the program, or else that of the reader's account; empty if it is another one."""
    named = (name_of_parent(), Path(environment.get("SHELL", "")).name)
    return next((name for name in named if name in SHELLS), "")


def name_of_parent() -> str:
    """What the process that started this one is called, where the system tells."""
    try:
        return Path(f"/proc/{os.getppid()}/comm").read_text(encoding="utf-8").strip()
    except (OSError, UnicodeError):
        return ""


def home() -> Path:
    """The home folder. Who has none has one in which nothing can be written."""
    try:
        return Path.home()
    except RuntimeError:
        return Path(os.devnull)


def home_of(variable: str, environment: Mapping[str, str], default: str) -> Path:
    """A folder that the environment names, or else one in the home folder."""
    return Path(environment.get(variable) or home() / default)


def script_path(shell: str) -> Path:
    """Where the script of a shell is that looks nowhere by itself."""
    return own_folder("data") / f"completion.{shell}"


def place_for(shell: str, environment: Mapping[str, str] = os.environ) -> ScriptPlace:
    """Where completion of a shell is installed."""
    if shell == "fish":
        folder = home_of("XDG_CONFIG_HOME", environment, ".config") / "fish" / "completions"
        return ScriptPlace(script=folder / "explorer.fish", start=None)
    start = home_of("ZDOTDIR", environment, "") / ".zshrc" if shell == "zsh" else home() / ".bashrc"
    return ScriptPlace(script=script_path(shell), start=start)


def install(script: str, place: ScriptPlace) -> Iterator[WrittenFile]:
    """Write the script and the line that reads it, if they are not there. Raises WriteError."""
    if present_text(place.script) == script:
        yield WrittenFile(path=place.script, said=UNCHANGED)
    else:
        make_folder(place.script.parent)
        save(place.script, script.encode())
        yield WrittenFile(path=place.script, said=WRITTEN)
    if place.start is None:
        return
    lines = present_text(place.start)
    if place.line in lines.splitlines():
        yield WrittenFile(path=place.start, said=UNCHANGED)
        return
    gap = "" if not lines or lines.endswith("\n") else "\n"
    save(place.start, f"{lines}{gap}{place.line}\n".encode(errors="surrogateescape"))
    yield WrittenFile(path=place.start, said=LINE_ADDED)


def explained(shell: str, language: str) -> Iterator[str]:
    """How completion is switched on: by the program, or by hand."""
    place = place_for(shell)
    yield say("Your shell is {shell}. This switches completion on:", language, shell=shell) + "\n\n"
    yield f"  explorer completion {shell} --install\n\n"
    paths = ", ".join(in_one_line(str(path)) for path in (place.script, place.start) if path)
    file, line = by_hand(shell)
    yield say("It writes {paths}. Or put this line into {file}:", language, paths=paths, file=file)
    yield f"\n\n  {line}\n"


def by_hand(shell: str) -> tuple[str, str]:
    """The file that a shell reads when it starts, and the line for it."""
    start = place_for(shell).start or home() / ".config" / "fish" / "config.fish"
    line = 'eval "$(explorer completion {shell})"' if shell != "fish" else "explorer completion fish | source"
    return in_one_line(str(start)), line.format(shell=shell)


def present_text(path: Path) -> str:
    """The text of a file; empty without one. Raises WriteError for one that cannot be read, and so not be added to."""
    with telling(path), suppress(FileNotFoundError):
        return path.read_text(encoding="utf-8", errors="surrogateescape")
    return ""
