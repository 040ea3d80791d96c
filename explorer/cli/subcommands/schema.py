"""`explorer schema`: the JSON Schema of a file of a dossier, or of what the commands print."""

from __future__ import annotations

import click


@click.command()
@click.argument("file", metavar="events|sources|output", type=click.Choice(("events", "sources", "output")))
def print_schema(file: str) -> None:
    """Print the JSON Schema of a file, for editors, or of the JSON that the commands print, for programs."""
    from explorer.cli.output import write_out
    from explorer.dossier.schema import as_text
    from explorer.export.output_schema import output_schema_text

    write_out([output_schema_text() if file == "output" else as_text(file)], exact=True)
