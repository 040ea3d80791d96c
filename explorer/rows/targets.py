"""What the cursor of the statement pane can be on."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.query import QuoteNumber, StatementNumber
from explorer.session import Session


@dataclass(frozen=True, slots=True)
class AtQuote:
    """A wording of the statement."""

    quote: QuoteNumber


@dataclass(frozen=True, slots=True)
class AtStatement:
    """A reply, or another statement of the event; `statement` is where it leads."""

    statement: StatementNumber


@dataclass(frozen=True, slots=True)
class AtPart:
    """A part of the text, by its name, so that the cursor can reach what is neither a wording nor a reply."""

    name: str


Target = AtQuote | AtStatement | AtPart
# The last line of the wordings, which has those that have no line of their own.
FOLDED = AtPart("folded")


def statement_target(session: Session) -> Target | None:
    """What the cursor of the statement pane is on."""
    reading = session.reading
    if reading.link >= 0:
        return AtStatement(reading.link)
    if reading.part:
        return AtPart(reading.part)
    return AtQuote(session.place.quote) if session.place.quote >= 0 else None
