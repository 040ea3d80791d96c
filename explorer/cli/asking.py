"""A query as the argument of a command, with its help and its shell completion."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

import click
from click.shell_completion import CompletionItem

from explorer.cli.help import OF_QUERY, CommandWithTables
from explorer.cli.options import DOSSIER, LANGUAGE, all_readable, folder_for, language_for

F = TypeVar("F", bound=Callable[..., object])
# A dash, then a facet or something no option starts with, such as a quotation mark.
EXCLUDING = re.compile(r"-(?:[A-Za-z][A-Za-z-]*:|[^A-Za-z-])")


def complete_term(
    context: click.Context, _parameter: click.Parameter | None, begun: str
) -> list[CompletionItem]:
    """The terms of a query that start with what was typed."""
    from explorer.cli.complete import terms

    return terms(folder_for(context), begun, language_for(context))


class QueryCommand(CommandWithTables):
    """A command with a query, whose excluding terms start with a dash but are not options."""

    tables = OF_QUERY

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Options and, since they start alike, terms that exclude."""
        return super().shell_complete(ctx, incomplete) + complete_term(ctx, None, incomplete)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Move excluding terms after all options."""
        terms = [argument for argument in args if EXCLUDING.match(argument)]
        others = [argument for argument in args if not EXCLUDING.match(argument)]
        mark = ["--"] if terms and "--" not in others else []
        return super().parse_args(ctx, [*others, *mark, *terms])


def with_query(command: F) -> F:
    """Give a command a query, and the options for its dossier and language."""
    query = click.argument(
        "query", metavar="[QUERY]...", nargs=-1, callback=all_readable, shell_complete=complete_term
    )
    return query(DOSSIER(LANGUAGE(command)))
