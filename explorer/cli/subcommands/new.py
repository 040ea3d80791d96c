"""`explorer new`: a dossier to start from."""

from __future__ import annotations

from pathlib import Path

import click

from explorer.cli.options import LANGUAGE


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@LANGUAGE
def start_dossier(folder: Path) -> None:
    """Start a dossier in DIR, with two events.

    Its comments say what goes where; nothing is overwritten.
    """
    from explorer.cli.output import tell
    from explorer.dossier.template import start

    for sentence in start(folder):
        tell(sentence)
