"""What subcommands have in common: dossier, language and ids, with their shell completion."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click
from click.core import ParameterSource
from click.shell_completion import CompletionItem

from explorer.errors import WrongUse
from explorer.settings import dossier_folder, preferred_language
from explorer.wording.language import LANGUAGES

HERE = __name__


def remember(context: click.Context, option: click.Parameter, value: str | None) -> None:
    """Keep an option that can come before or after the name of a subcommand. The later one wins."""
    if value is not None:
        context.meta[f"{HERE}.{option.name}"] = value


def remembered(context: click.Context, name: str) -> str | None:
    """The option as it was given, before or after the name of the subcommand."""
    value: str | None = context.meta.get(f"{HERE}.{name}")
    return value


def folder_for(context: click.Context, named: str | None = None) -> Path:
    """The folder of the dossier: the one named here, or else by --dossier, or else by the settings.

    Raises WrongUse for an empty name, as of a variable in a script that was never set: the dossier that ships with the
    program would pass for the one that was meant.
    """
    chosen = remembered(context, "dossier") if named is None else named
    if chosen == "" and not context.resilient_parsing:
        raise WrongUse("folder-without-name")
    return dossier_folder(chosen)


def keep_language(context: click.Context, language: str) -> None:
    """Keep the language as if it had been given: the help is asked for before options behind it are read."""
    context.meta[f"{HERE}.lang"] = language


def language_for(context: click.Context) -> str:
    """The language chosen, or else that of the locale."""
    return remembered(context, "lang") or preferred_language()


def given_language(context: click.Context) -> str:
    """The language that an option names; empty if none does, and it is only that of the locale."""
    contexts = filter(None, (context, context.parent))
    is_given = any(one.get_parameter_source("lang") is ParameterSource.COMMANDLINE for one in contexts)
    return language_for(context) if is_given else ""


def offer_folders(_context: click.Context, _parameter: click.Parameter, begun: str) -> list[CompletionItem]:
    """Let the shell complete the name of a folder."""
    return [CompletionItem(begun, type="dir")]


def complete_id(*kinds: str) -> Callable[[click.Context, click.Parameter, str], list[CompletionItem]]:
    """A function that offers the ids of records of these kinds, or of every kind if none is given."""

    def complete(context: click.Context, _parameter: click.Parameter, begun: str) -> list[CompletionItem]:
        from explorer.cli.complete import ids

        return ids(folder_for(context), begun, *kinds)

    return complete


def readable(word: str) -> str:
    """A word with U+FFFD for bytes that are not UTF-8.

    Python represents such bytes as lone surrogates, which cannot be stored or looked up.
    """
    return word.encode(errors="surrogateescape").decode(errors="replace")


def one_readable(_context: click.Context, _parameter: click.Parameter, word: str | None) -> str | None:
    """The word of an argument as text."""
    return None if word is None else readable(word)


def all_readable(
    _context: click.Context, _parameter: click.Parameter, words: tuple[str, ...]
) -> tuple[str, ...]:
    """The words of an argument as text."""
    return tuple(map(readable, words))


DOSSIER = click.option(
    "--dossier",
    metavar="DIR",
    help="The folder of the dossier.",
    callback=remember,
    expose_value=False,
    shell_complete=offer_folders,
)
LANGUAGE = click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    help="The language of the program’s own words.",
    callback=remember,
    expose_value=False,
)

AT = click.option(
    "--at",
    metavar="ID",
    help="Open the screen at this event, statement or quote.",
    callback=remember,
    expose_value=False,
    shell_complete=complete_id("event", "statement", "quote"),
)
FRESH = click.option(
    "--fresh",
    is_flag=True,
    default=None,
    help="Open the screen without what it kept of last time, which stays as it is.",
    callback=remember,
    expose_value=False,
)
