"""Tables in the help of commands: what can be asked, in which formats and styles, each from the table that it is in.

Nobody reads a manual to find out that there is `published-by:`. A list typed into a docstring would lack what is added
tomorrow, so these are made when the help is.
"""

from __future__ import annotations

from collections.abc import Callable

import click

from explorer.cli.options import language_for
from explorer.wording.language import _, say

Rows = list[tuple[str, str]]
# What each word for a date finds; D is a date.
DATE_WORDS = {
    "on": _("what can have been said within D; in:D is the same"),
    "after": _("what can have been said on the first day of D or later"),
    "before": _("what can have been said before the first day of D"),
    "published-by": _("what had certainly been published by D"),
}


def facet_rows(language: str) -> Rows:
    """Each facet with what its labels are; those that never change are listed."""
    from explorer.index.facets import FACETS
    from explorer.wording.vocabulary import CHECKS, DRIFTS, STANCES, facet_in_words

    labels = {"stance": STANCES.keys(), "check": CHECKS.keys(), "drift": DRIFTS.keys()}
    names = {name: facet_in_words(name, language) for name in FACETS}
    return [
        (f"{name}:", f"{said} · {', '.join(labels[name])}" if name in labels else said)
        for name, said in names.items()
    ]


def date_rows(language: str) -> Rows:
    """Each word for a date with what it finds."""
    return [(f"{word}:D", say(finds, language)) for word, finds in DATE_WORDS.items()]


def format_rows(language: str) -> Rows:
    """Each format of rows."""
    from explorer.export.formats import FORMATS

    return [(name, say(written.help, language)) for name, written in FORMATS.items()]


def style_rows(language: str) -> Rows:
    """Each style of the program's own, then those of Pandoc."""
    from explorer.citation.styles import STYLES
    from explorer.exchange.pandoc import NAMED_STYLES

    own = [(name, say(style.name, language)) for name, style in STYLES.items()]
    by_pandoc = say("a bibliography of the sources, by Pandoc", language)
    return [*own, *((name, by_pandoc) for name in (*NAMED_STYLES, "NAME.csl"))]


# The headings of the tables, and what makes their rows.
TABLES: dict[str, tuple[str, Callable[[str], Rows]]] = {
    "facets": (_("Facets of a QUERY (facet:label, -facet:label excludes)"), facet_rows),
    "dates": (_("Dates of a QUERY (2022, 2022-09 or 2022-09-22)"), date_rows),
    "formats": (_("Formats"), format_rows),
    "styles": (_("Styles"), style_rows),
}
OF_QUERY: tuple[str, ...] = ("facets", "dates")


def write_tables(formatter: click.HelpFormatter, names: tuple[str, ...], language: str) -> None:
    """Write these tables below the options."""
    for heading, rows in (TABLES[name] for name in names):
        with formatter.section(say(heading, language)):
            formatter.write_dl(rows(language))


class CommandWithTables(click.Command):
    """A command whose help ends with tables."""

    tables: tuple[str, ...] = ()

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Add the tables."""
        write_tables(formatter, self.tables, language_for(ctx))
        super().format_epilog(ctx, formatter)
