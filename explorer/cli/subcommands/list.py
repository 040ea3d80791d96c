"""`explorer list`: the events that a query finds."""

from __future__ import annotations

import click

from explorer.cli.asking import with_query
from explorer.cli.listing import BYTE_ORDER_MARK, ROW_FORMAT, Destination, RowsCommand, write_listing


@click.command(cls=RowsCommand)
@with_query
@ROW_FORMAT
@BYTE_ORDER_MARK
@click.pass_context
def list_events(context: click.Context, query: tuple[str, ...], form: str | None, *, has_mark: bool) -> int:
    """List the events that a query finds."""
    return write_listing(context, "events", query, Destination(form=form, has_mark=has_mark))
