"""What a screen has taken for the reader; the app brings it to the clipboard."""

from __future__ import annotations

from dataclasses import dataclass, replace

from textual.message import Message

from explorer.session import Session

USUAL_STYLE = "plain"


@dataclass
class Taken(Message):
    """A text was taken, which is told as `what`. As `is_html`, it is for programs that paste formatted text."""

    text: str
    what: str
    is_html: bool = False


def take_from(session: Session, form: str, of: str) -> Taken:
    """The place, all that is found or the basket (`of`) in a style, or a part of it."""
    from explorer.rows.copying import TAKE, told_taken  # the first screen cites nothing

    return Taken(TAKE[of](session, form), what=told_taken(session, form, of), is_html=form == "html")


def having_used(session: Session, form: str) -> Session:
    """With a style as the one that `Y` offers first; the usual one has a key of its own."""
    return session if form in (USUAL_STYLE, session.style) else replace(session, style=form)
