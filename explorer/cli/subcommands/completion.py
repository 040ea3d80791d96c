"""`explorer completion`: the script for shell completion."""

from __future__ import annotations

import click

from explorer.cli.main import COMPLETION

SHELLS = ("bash", "zsh", "fish")


@click.command()
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def print_completion(context: click.Context, shell: str) -> None:
    """Print a script for shell completion.

    It completes commands, options, ids and queries.
    """
    from click.shell_completion import get_completion_class

    from explorer.cli.output import write_out

    of_shell = get_completion_class(shell)
    if of_shell is not None:
        script = of_shell(context.find_root().command, {}, "explorer", COMPLETION).source()
        write_out([f"{script.strip()}\n"], exact=True)
