"""What the reader's environment asks for: dossier, language, editor, theme, and whether colours may be used.

These variables are read nowhere else. When they were read in several places, an empty NO_COLOR meant three things at
once: our themes were left out, the framework drew grey on grey, and the driver still sent colours.
"""

from __future__ import annotations

import os
import shlex
from collections.abc import Mapping, MutableMapping
from contextlib import suppress
from pathlib import Path

from explorer.errors import ExplorerError

DOSSIER_VARIABLE = "EXPLORER_DOSSIER"
NO_COLOUR = "NO_COLOR"
THEME_VARIABLE = "TEXTUAL_THEME"  # Textual reads it by itself
BACKGROUND_VARIABLE = "COLORFGBG"
LIGHT_COLOURS = {7, *range(9, 16)}
EDITOR_VARIABLES = ("VISUAL", "EDITOR")
LAST_EDITOR = ("vi",)


class SettingError(ExplorerError):
    """A variable of the environment that cannot be read."""


def dossier_folder(chosen: str | None, environment: Mapping[str, str] = os.environ) -> Path:
    """The folder that was chosen, or else the one in the environment, or else the one that ships with the program.

    Where a file is named, as by a commit hook, its folder is meant.
    """
    if named := chosen or environment.get(DOSSIER_VARIABLE):
        path = with_home(Path(named))
        return path.parent if path.is_file() else path
    package = Path(__file__).parents[1]
    packed = package / "data"
    return packed if packed.is_dir() else package.parent / "data"


def with_home(path: Path) -> Path:
    """A path with `~` expanded, which shells leave alone in `--dossier=~/mine` and in quotation marks."""
    with suppress(RuntimeError):  # there is no such home folder
        return path.expanduser()
    return path


def preferred_language(environment: Mapping[str, str] = os.environ) -> str:
    """The language of the interface according to the locale: French, or else English."""
    asked = (environment.get(name) for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"))
    return "fr" if next(filter(None, asked), "").lower().startswith("fr") else "en"


def is_colourless(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether no colour may be used: "when present and not an empty string" (no-color.org)."""
    return bool(environment.get(NO_COLOUR))


def drop_empty_ban(environment: MutableMapping[str, str] = os.environ) -> None:
    """Remove an empty NO_COLOR, which Textual would obey. Do this before it is imported."""
    if not is_colourless(environment):
        environment.pop(NO_COLOUR, None)


def has_chosen_theme(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the reader chose a theme of Textual's, so that ours is not put on."""
    return bool(environment.get(THEME_VARIABLE))


def can_be_asked(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the terminal may be asked for its colours. The console of Linux and those that only print may not."""
    return environment.get("TERM", "") not in ("", "dumb", "linux")


def is_light_told(environment: Mapping[str, str] = os.environ) -> bool | None:
    """Whether the terminal says in COLORFGBG that its background is light; None if it says nothing.

    The last number is the background, of the sixteen colours: white and the bright ones are light, but for black's.
    """
    last = environment.get(BACKGROUND_VARIABLE, "").rpartition(";")[2]
    return int(last) in LIGHT_COLOURS if last.isascii() and last.isdecimal() else None


def is_remote(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the reader is at another machine, and cannot reach this one's browser or clipboard."""
    return any(map(environment.get, ("SSH_TTY", "SSH_CONNECTION")))


def editor_command(environment: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    """The editor with its arguments: VISUAL, EDITOR, or vi; a blank one counts as unset. Raises SettingError."""
    for name in EDITOR_VARIABLES:
        try:
            command = tuple(shlex.split(environment.get(name, "")))
        except ValueError as error:
            is_escape = environment[name].endswith("\\")
            id_ = "editor-escape-open" if is_escape else "editor-quotation-open"
            raise SettingError(id_, variable=name) from error
        if command and command[0]:
            return command
    return LAST_EDITOR
