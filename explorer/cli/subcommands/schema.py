"""`explorer schema`: the JSON Schema with which editors complete and check a file of a dossier."""

from __future__ import annotations

import click


@click.command()
@click.argument("file", metavar="events|sources", type=click.Choice(("events", "sources")))
def print_schema(file: str) -> None:
    """Print the JSON Schema of a file, for editors."""
    from explorer.cli.output import write_out
    from explorer.dossier.schema import as_text

    write_out([as_text(file)], exact=True)
