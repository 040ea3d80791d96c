"""The hidden command that opens the screen, or prints the events where no screen can be shown."""

from __future__ import annotations

import click

from explorer.cli.asking import QueryCommand, with_query
from explorer.cli.options import AT, FRESH, folder_for, given_language, remembered
from explorer.cli.splash import Splash
from explorer.cli.terminal import can_show_screen


@click.command(cls=QueryCommand, hidden=True)
@with_query
@AT
@FRESH
@click.pass_context
def screen(context: click.Context, query: tuple[str, ...]) -> int:
    """Open the screen."""
    from explorer.cli.questions import answer, refuse_slip, refuse_unknown

    splash = context.ensure_object(Splash)
    if not splash.is_painted and can_show_screen():
        splash.paint()
    results = answer(context, query)
    refuse_slip(results)
    at = remembered(context, "at") or ""
    refuse_unknown(results, at)
    if splash.is_painted:
        from explorer.cli.launch import Wish, open_screen

        wish = Wish(language=given_language(context), at=at, is_fresh=bool(remembered(context, "fresh")))
        return open_screen(splash, folder_for(context), results, wish)
    from explorer.cli.listing import Destination, write_rows

    return write_rows(context, results, "events", Destination(form="plain"))
