"""`explorer completion`: the script for shell completion, and how to switch it on."""

from __future__ import annotations

import click

from explorer.cli.main import COMPLETION
from explorer.cli.options import LANGUAGE, language_for

SHELL_NAMES = ("bash", "zsh", "fish")


@click.command()
@click.argument("shell", type=click.Choice(SHELL_NAMES), required=False)
@click.option("--install", "is_installed", is_flag=True, help="Switch it on for your account.")
@LANGUAGE
@click.pass_context
def print_completion(context: click.Context, shell: str | None, *, is_installed: bool) -> None:
    """Print the script that completes commands, options, queries and ids.

    Without a shell, say how to switch it on in yours; with --install, do it, and say what was written.
    """
    from explorer.cli.install import detected_shell, explained, install, place_for
    from explorer.cli.output import write_out
    from explorer.cli.shells import SHELLS
    from explorer.errors import WrongUse
    from explorer.wording.language import say

    named, language = shell or detected_shell(), language_for(context)
    if not named:
        raise WrongUse("shell-not-known", shells=", ".join(SHELL_NAMES))
    script = SHELLS[named](context.find_root().command, {}, "explorer", COMPLETION).source().strip() + "\n"
    if is_installed:
        lines = [say(change.said, language, path=change.path) for change in install(script, place_for(named))]
        write_out(
            f"{line}\n"
            for line in [
                *lines,
                say("It works in every {shell} that is started from now on.", language, shell=named),
            ]
        )
    else:
        write_out([script] if shell else explained(named, language), exact=bool(shell))
