"""The command `explorer`: runs a subcommand, or else takes its words as a query for the screen."""

from __future__ import annotations

from importlib import import_module

import click
from click.shell_completion import CompletionItem

from explorer import __version__
from explorer.cli.asking import complete_term
from explorer.cli.help import OF_QUERY, write_tables
from explorer.cli.options import AT, DOSSIER, FRESH, LANGUAGE, keep_language, language_for, remembered
from explorer.cli.screen import screen
from explorer.cli.spoken import spoken
from explorer.cli.subcommands import subcommand_names
from explorer.errors import WrongUse

# A line of "\b" keeps the lines below it as they are.
HELP = """Explore who said what, who denied it, and how each source printed it.

\b
explorer                               the screen
explorer stance:denies actor:dprk      the screen, with a query
explorer list -speaker:john-kirby      events, without what John Kirby said
explorer quotes lang:fr --format csv   rows for a pipe
explorer completion                    how to have the shell complete all that

Words that are not a command are a QUERY. Labels of one facet mean any of them, different facets
mean all of them, and a dash excludes. The dossier is the one named by --dossier, or by
$EXPLORER_DOSSIER, or the one that ships with the program.
"""
SCREEN = "screen"


class Explorer(click.Group):
    """Imports just the subcommand that is named. Everything else goes to the screen.

    click-default-group does nearly the same, but also takes words after `--` for a command.
    """

    language = ""

    def speaking(self, language: str) -> Explorer:
        """The same, with its help and that of its subcommands in a language."""
        group = spoken(self, language)
        group.language = language
        return group

    def list_commands(self, _context: click.Context) -> list[str]:
        """The subcommands by name."""
        return subcommand_names()

    def get_command(self, _context: click.Context, name: str) -> click.Command | None:
        """The subcommand in the file of this name."""
        if name == SCREEN:
            return spoken(screen, self.language)
        if name not in subcommand_names():
            return None
        module = import_module(f"explorer.cli.subcommands.{name}")
        commands = (value for value in vars(module).values() if isinstance(value, click.Command))
        return spoken(next(commands), self.language)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Insert the hidden command for the screen where the query starts."""
        if self.language:
            keep_language(ctx, self.language)
        at = self.end_of_options(ctx, args)
        if at is not None and not names_subcommand(args[at:]):
            # While the first word is being typed, it may still become the name of a subcommand.
            args = args if ctx.resilient_parsing and at == len(args) else [*args[:at], SCREEN, *args[at:]]
        return super().parse_args(ctx, args)

    def end_of_options(self, context: click.Context, arguments: list[str]) -> int | None:
        """Where the options of the program itself end; None if one is unknown or lacks its value."""
        options = [option for option in self.get_params(context) if isinstance(option, click.Option)]
        words_taken = {name: 1 if option.is_flag else 2 for option in options for name in option.opts}
        at = 0
        while at < len(arguments) and (name := arguments[at].partition("=")[0]) in words_taken:
            at += 1 if "=" in arguments[at] else words_taken[name]
        is_unknown = at < len(arguments) and arguments[at].startswith("--") and arguments[at] != "--"
        return None if is_unknown or at > len(arguments) else at

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Add what can be asked."""
        write_tables(formatter, OF_QUERY, language_for(ctx))
        super().format_epilog(ctx, formatter)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Subcommands, options and the terms of a query."""
        return super().shell_complete(ctx, incomplete) + complete_term(ctx, None, incomplete)


def names_subcommand(arguments: list[str]) -> bool:
    """Whether the first of these words is the name of a subcommand."""
    return bool(arguments) and arguments[0] in subcommand_names()


@click.group(
    cls=Explorer,
    help=HELP,
    subcommand_metavar="COMMAND | [QUERY]...",
    epilog="Exit status: 0 if all is well, 1 if there are problems, 2 for wrong use.",
    no_args_is_help=False,
)
@click.version_option(__version__, message="explorer %(version)s")
@DOSSIER
@LANGUAGE
@AT
@FRESH
@click.pass_context
def explorer(context: click.Context) -> None:
    """Refuse what is for the screen alone; click has remembered the other options, and runs the subcommand next."""
    of_screen = [name for name in ("at", "fresh") if remembered(context, name)]
    if of_screen and context.invoked_subcommand != SCREEN:
        raise WrongUse(
            "option-of-screen", option=f"--{of_screen[0]}", command=context.invoked_subcommand or ""
        )
