"""The command line in the reader's language: click's words, and the help of our commands.

Both come from the catalogue, as all words of the interface do. Click asks gettext for its words, so gettext is told to
look there; the help of a command is its docstring, which the catalogue has paragraph by paragraph.
"""

from __future__ import annotations

import gettext
import inspect
import os
from collections.abc import Iterator, Sequence
from copy import copy
from typing import TypeVar

import click

from explorer.settings import preferred_language
from explorer.wording.language import LANGUAGES, LOCALE_FOLDER, say

C = TypeVar("C", bound=click.Command)
DOMAIN, NO_DOMAIN = "explorer", "messages"
AS_IT_IS = "\b\n"  # click leaves the lines of such a paragraph alone


def language_asked_for(words: Sequence[str]) -> str:
    """The language of `--lang`, even in a command line that cannot be parsed, or else that of the locale."""
    given = [word for at, word in enumerate(words) if at and words[at - 1] == "--lang"]
    given += [word.removeprefix("--lang=") for word in words if word.startswith("--lang=")]
    return next((word for word in reversed(given) if word in LANGUAGES), preferred_language())


def let_click_speak(language: str) -> None:
    """Have click say its words in a language. Call this before commands are imported: some words are asked for then.

    Gettext knows the reader's language by the environment alone. So what this program starts speaks it, too.
    """
    gettext.bindtextdomain(DOMAIN, LOCALE_FOLDER)
    gettext.textdomain(NO_DOMAIN if language == "en" else DOMAIN)
    if language != "en" and not gettext.find(DOMAIN, LOCALE_FOLDER):
        os.environ["LANGUAGE"] = language


def paragraphs(text: str | None) -> list[str]:
    """The paragraphs of a help, each on one line unless its lines are to stay."""
    pieces = inspect.cleandoc(text).split("\n\n") if text else []
    return [piece if piece.startswith(AS_IT_IS) else " ".join(piece.split()) for piece in pieces]


def help_words(command: click.Command) -> Iterator[str]:
    """The words of a command that the catalogue has."""
    helps = [command.help, command.epilog]
    helps += [option.help for option in command.params if isinstance(option, click.Option)]
    for text in helps:
        yield from (piece.removeprefix(AS_IT_IS) for piece in paragraphs(text))


def translated_help(text: str | None, language: str) -> str:
    """A help in a language."""
    pieces = (
        (AS_IT_IS if piece.startswith(AS_IT_IS) else "") + say(piece.removeprefix(AS_IT_IS), language)
        for piece in paragraphs(text)
    )
    return "\n\n".join(pieces)


def spoken(command: C, language: str) -> C:
    """A command with its help in a language."""
    if language in ("", "en"):
        return command
    own = copy(command)
    own.help, own.epilog = translated_help(own.help, language), translated_help(own.epilog, language)
    own.params = [copy(option) for option in own.params]
    for option in own.params:
        if isinstance(option, click.Option):
            option.help = translated_help(option.help, language)
    return own
