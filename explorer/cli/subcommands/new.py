"""`explorer new`: a dossier to start from."""

from __future__ import annotations

from pathlib import Path

import click

from explorer.cli.options import LANGUAGE, language_for
from explorer.cli.paths import HomePath


@click.command()
@click.argument("folder", metavar="DIR", type=HomePath(file_okay=False, path_type=Path))
@LANGUAGE
@click.pass_context
def start_dossier(context: click.Context, folder: Path) -> None:
    """Start a dossier in DIR, with two example events.

    Its comments say what goes where; nothing is overwritten.
    """
    from explorer.cli.output import print_message
    from explorer.dossier.template import write_template
    from explorer.wording.language import say
    from explorer.wording.sentences import in_shell

    language = language_for(context)
    for path in write_template(folder):
        print_message(say("{path} written", language, path=path))
    typed = in_shell(folder)
    print_message(
        say("Next: explorer check {folder}, then explorer --dossier {folder}", language, folder=typed)
    )
