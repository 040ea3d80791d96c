"""What the commands have in common: a query, the dossier, the language, and what the shell offers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click
from click.shell_completion import CompletionItem

from explorer.cli.main import is_excluding
from explorer.settings import dossier_folder
from explorer.wording.language import LANGUAGES, preferred

F = TypeVar("F", bound=Callable[..., object])
HERE = __name__
# What `export` can do, told without importing it; a test compares.
FORMATS = ("table", "plain", "json", "jsonl", "csv", "md")
ROWS = ("quotes", "events")


def remember(context: click.Context, option: click.Parameter, value: str | None) -> None:
    """Keep an option that may stand before or behind the name of a command; the later one counts."""
    if value is not None:
        context.meta[f"{HERE}.{option.name}"] = value


def remembered(context: click.Context, name: str) -> str | None:
    """The option as it was given, before or behind the name of the command."""
    value: str | None = context.meta.get(f"{HERE}.{name}")
    return value


DOSSIER = click.option(
    "--dossier", metavar="DIR", help="The folder of the dossier.", callback=remember, expose_value=False
)
LANGUAGE = click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    help="The language of what the program itself says.",
    callback=remember,
    expose_value=False,
)

FOLDER = click.argument("folder", metavar="[DIR]", required=False)
FORMAT = click.option("--format", "form", type=click.Choice(FORMATS), help="How the rows are written.")


def complete_term(
    context: click.Context, _parameter: click.Parameter | None, begun: str
) -> list[CompletionItem]:
    """The terms of a query that start as typed."""
    from explorer.cli.complete import terms

    return terms(folder_for(context), begun, language_for(context))


def complete_id(*kinds: str) -> Callable[[click.Context, click.Parameter, str], list[CompletionItem]]:
    """A function that offers the ids of records of these kinds; of every kind, when none is given."""

    def complete(context: click.Context, _parameter: click.Parameter, begun: str) -> list[CompletionItem]:
        from explorer.cli.complete import ids

        return ids(folder_for(context), begun, *kinds)

    return complete


def complete_style(_context: click.Context, _parameter: click.Parameter, begun: str) -> list[CompletionItem]:
    """The styles of citations that start as typed."""
    from explorer.cli.cite import style_names

    return [CompletionItem(style) for style in style_names() if style.startswith(begun)]


class Commands(click.Group):
    """The program itself, behind which a command or a query may stand."""

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The commands, the options and the terms of a query that start as typed."""
        return super().shell_complete(ctx, incomplete) + complete_term(ctx, None, incomplete)


class Asking(click.Command):
    """A command with a query, in which a term that excludes is no option although it starts with a dash."""

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The options and, since they start alike, the terms that exclude."""
        return super().shell_complete(ctx, incomplete) + complete_term(ctx, None, incomplete)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put such terms behind all options."""
        terms = [argument for argument in args if is_excluding(argument)]
        others = [argument for argument in args if not is_excluding(argument)]
        mark = ["--"] if terms and "--" not in others else []
        return super().parse_args(ctx, [*others, *mark, *terms])


def queried(command: F) -> F:
    """Give a command a query, and the options that go with it."""
    query = click.argument("query", metavar="[QUERY]...", nargs=-1, shell_complete=complete_term)
    return query(DOSSIER(LANGUAGE(command)))


def folder_for(context: click.Context, named: str | None = None) -> Path:
    """The folder of the dossier: as named here, else by --dossier, else where one is."""
    return dossier_folder(named or remembered(context, "dossier"))


def language_for(context: click.Context) -> str:
    """The language chosen, else that of the locale."""
    return remembered(context, "lang") or preferred()
