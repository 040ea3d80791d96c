"""Write into the documents what the program itself knows: keys, subcommands, facets, formats, styles, citations.

A block between `<!-- name -->` and `<!-- /name -->` is made by the function of that name below; `make readme` renews
them all, and a test fails while one is out of date.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import click

from explorer.citation.attribution import attribution
from explorer.citation.styles import STYLES
from explorer.cli.group import explorer
from explorer.commands import COMMANDS, Command, Group
from explorer.export.formats import FORMATS
from explorer.index.cache import open_dossier
from explorer.index.facets import FACETS
from explorer.sheets.about import about_sheet
from explorer.wording.reader import Reader
from explorer.wording.vocabulary import facet_in_words

ROOT = Path(__file__).parent.parent
QUOTE = "peskov-no-proof-unnamed-fr-3"
BLOCK = re.compile(r"<!-- (?P<name>[a-z]+) -->\n.*?<!-- /(?P=name) -->", re.DOTALL)


def table(*rows: tuple[str, ...]) -> str:
    """A table in Markdown; the first row is its heading."""
    heading, *others = (f"| {' | '.join(row)} |" for row in rows)
    return "\n".join([heading, f"|{' --- |' * len(rows[0])}", *others])


def keys() -> str:
    """The keys of the screen, by group."""
    hints = {
        group: [keys_and_label(command) for command in COMMANDS if command.group is group] for group in Group
    }
    return table(("to", "keys"), *((group, " · ".join(told)) for group, told in hints.items()))


def keys_and_label(command: Command) -> str:
    """All keys of a command, and what it does."""
    return " ".join([*(f"`{key}`" for key in command.all_shown), command.label])


def subcommands() -> str:
    """The subcommands with their arguments and what they do."""
    context = click.Context(explorer)
    named = [(name, explorer.get_command(context, name)) for name in explorer.list_commands(context)]
    rows = [usage_and_help(name, command) for name, command in named if command and not command.hidden]
    return table(("command", ""), *rows)


def usage_and_help(name: str, command: click.Command) -> tuple[str, str]:
    """How a subcommand is called, and the first sentence of its help."""
    pieces = command.collect_usage_pieces(click.Context(command))
    usage = " ".join(["explorer", name, *(piece for piece in pieces if piece != "[OPTIONS]")])
    return f"`{usage}`".replace("|", "\\|"), command.get_short_help_str(limit=200)


def facets() -> str:
    """The facets with what they group."""
    rows = [(f"`{name}:`", facet_in_words(name, "en").lower(), facet.level) for name, facet in FACETS.items()]
    return table(("facet", "labels are", "belongs to"), *rows)


def formats() -> str:
    """The formats of rows."""
    return table(("format", ""), *((f"`{name}`", written.help) for name, written in FORMATS.items()))


def shipped() -> str:
    """What the dossier that ships with the program is about, and how much is in it."""
    sheet = about_sheet(Reader(open_dossier(ROOT / "data"), "en"))
    counts = [f"{number:,} {kind}" for kind, number in sheet.counts.items()]
    listed = f"{', '.join(counts[:-1])} and {counts[-1]}"
    return f"It ships with a dossier, *{sheet.title}*: {listed}, in English and French."


def cited(style: str = "plain") -> str:
    """A quote of the shipped dossier, cited in a style."""
    index = open_dossier(ROOT / "data")
    location = index.find(QUOTE)
    assert location is not None, QUOTE  # noqa: S101  # a tool, run by hand and by a test
    return STYLES[style](attribution(index, location.place.statement, location.place.quote, "en"))


def quotation() -> str:
    """The quote as `y` copies it, as a quotation in Markdown."""
    return f"> {cited()}"


def styles() -> str:
    """Each style with the same quote in it."""
    return "\n\n".join(f"### `{name}`\n\n```text\n{cited(name)}\n```" for name in STYLES)


BLOCKS: dict[str, Callable[[], str]] = {
    "keys": keys,
    "subcommands": subcommands,
    "facets": facets,
    "formats": formats,
    "shipped": shipped,
    "quotation": quotation,
    "styles": styles,
}


def renewed(text: str) -> str:
    """A document with its blocks brought up to date."""
    return BLOCK.sub(
        lambda block: f"<!-- {block['name']} -->\n{BLOCKS[block['name']]()}\n<!-- /{block['name']} -->", text
    )


def main() -> None:
    """Renew all documents."""
    for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))):
        path.write_text(renewed(path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
