"""Where the words sought and the replies lead from the place."""

from __future__ import annotations

from dataclasses import replace

from explorer.query import places
from explorer.session.session import Session


def match_stepped(session: Session, step: int) -> Session:
    """At the next (1) or previous (-1) wording or statement with the words searched for."""
    if not session.query.words():
        return replace(session, notice="no-words-sought")
    place = places.match_beside(session.results, session.place, step, session.language)
    return session.moved(place) if place else replace(session, notice="no-further-match")


def reply_followed(session: Session) -> Session:
    """At the other end of the reply under the cursor, or of the first; after coming back, of the next."""
    reply = session.reading.reply_among(places.replies_at(session.index, session.place))
    return session.followed(reply) if reply >= 0 else replace(session, notice="no-replies")
