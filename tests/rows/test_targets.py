"""What the cursor of the statement pane is on."""

from __future__ import annotations

from explorer.index.index import Index
from explorer.index.place import StatementNumber
from explorer.rows.targets import AtPart, AtQuote, AtStatement, statement_target
from tests.session.small import AT_DENIAL, STORM, opened


def test_the_cursor_is_on_the_wording_a_reply_or_a_part(index: Index) -> None:
    """A reply is known by the statement at its other end; without words there is nothing to be on."""
    session = opened(index).moved(AT_DENIAL)
    assert statement_target(session) == AtQuote(AT_DENIAL.quote)
    on_reply = session.read(session.reading.at_reply(StatementNumber(1)))
    assert statement_target(on_reply) == AtStatement(StatementNumber(1))
    assert statement_target(session.read(session.reading.at_part("head"))) == AtPart("head")
    assert statement_target(opened(index).arrived(STORM)) is None
