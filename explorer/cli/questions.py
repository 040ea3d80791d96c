"""Runs the query of a command line, and says where it is wrong."""

from __future__ import annotations

import click

from explorer.cli.options import folder_for
from explorer.cli.subcommands import subcommand_names
from explorer.errors import WrongUse, nearest
from explorer.index.cache import open_dossier
from explorer.query import NOWHERE
from explorer.query.lookup import location_of
from explorer.query.notation import WORD, Query, QueryError
from explorer.query.results import Results, run
from explorer.query.tokens import made_safe
from explorer.wording.widths import cell_width


def answer(context: click.Context, words: tuple[str, ...]) -> Results:
    """What the query in the arguments finds. Raises QueryError, with the place shown in a note."""
    index, text = open_dossier(folder_for(context)), " ".join(words)
    try:
        return run(index, Query.parse(text))
    except QueryError as error:
        error.add_note(pointed(text, error))
        raise


def refuse_slip(results: Results) -> None:
    """Raise WrongUse if a query finds nothing because it begins with a misspelt subcommand."""
    first = next(iter(results.query.terms), None)
    if results.events or first is None or first.key != WORD:
        return
    if meant := misspelt_command(first.label):
        raise WrongUse("no-such-command", name=first.label, near=meant)


def misspelt_command(word: str) -> str:
    """The subcommand that is one slip away from a word: a letter too many, too few, another, or two swapped."""
    from rapidfuzz.distance import OSA

    meant = nearest(word, subcommand_names())
    return meant if meant and OSA.distance(word, meant) == 1 else ""


def refuse_unknown(results: Results, id_: str) -> None:
    """Raise WrongUse for an id that nothing has, or that of a record without a place in the timeline."""
    if not id_:
        return
    if location_of(results.index, id_).place == NOWHERE:
        raise WrongUse("not-in-timeline", id=id_)


def pointed(text: str, error: QueryError) -> str:
    """The query with carets below the mistake."""
    shown = made_safe(text)
    before, wrong = shown[: error.start], shown[error.start : error.end]
    return f"  {shown}\n  {' ' * cell_width(before)}{'^' * max(cell_width(wrong), 1)}"
