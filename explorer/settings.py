"""What the reader's environment asks for: which dossier, language, editor, and whether colours may be used.

The environment is asked here and nowhere else. Asked in several places, an empty NO_COLOR meant three things at
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
EDITOR_VARIABLES = ("VISUAL", "EDITOR")
LAST_EDITOR = ("vi",)


class SettingError(ExplorerError):
    """A variable of the environment that cannot be read."""


def dossier_folder(chosen: str | None, environment: Mapping[str, str] = os.environ) -> Path:
    """The folder that was chosen, else the one that the environment names, else the one that ships with the program.

    A shell does not expand `~` in `--dossier=~/mine`, nor in quotation marks; here it is the home folder all the same.
    """
    if named := chosen or environment.get(DOSSIER_VARIABLE):
        folder = Path(named)
        with suppress(RuntimeError):  # nobody knows where the home folder is
            folder = folder.expanduser()
        return folder
    package = Path(__file__).parent
    packed = package / "data"
    return packed if packed.is_dir() else package.parent / "data"


def preferred_language(environment: Mapping[str, str] = os.environ) -> str:
    """The interface's language as the locale asks: French, else English."""
    asked = (environment.get(name) for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"))
    return "fr" if next(filter(None, asked), "").lower().startswith("fr") else "en"


def is_colourless(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether no colour may be used: "when present and not an empty string" (no-color.org)."""
    return bool(environment.get(NO_COLOUR))


def drop_empty_ban(environment: MutableMapping[str, str] = os.environ) -> None:
    """Remove an empty NO_COLOR, which the framework would obey; it asks when it is imported."""
    if not is_colourless(environment):
        environment.pop(NO_COLOUR, None)


def has_chosen_theme(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the reader chose a theme of Textual's, so that ours is not put on."""
    return bool(environment.get(THEME_VARIABLE))


def is_remote(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the reader is at another machine, so that browser and clipboard of this one are out of reach."""
    return any(map(environment.get, ("SSH_TTY", "SSH_CONNECTION")))


def editor_command(environment: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    """The editor with its arguments: VISUAL, else EDITOR, else vi; a blank one is as if unset. Raises SettingError."""
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
