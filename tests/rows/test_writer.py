"""What the rows of the reading panes have in common."""

from __future__ import annotations

from explorer.index.index import Index
from explorer.rows.line import Pieces
from explorer.rows.writer import Writer, dotted
from tests.session.small import opened


def text_of(pieces: Pieces) -> str:
    """Pieces as plain text."""
    return "".join([text for text, _ in pieces])


def test_an_excerpt_begins_where_the_words_sought_are(index: Index) -> None:
    """If they would be cut away; the first words are shown where nothing is sought."""
    text = "Nobody knows who closed the harbour, said the union of the dockers on the quay."
    assert text_of(Writer.of(opened(index), 80).excerpt(text, "", 24)) == "Nobody knows who closed…"
    pieces = Writer.of(opened(index, "dockers"), 80).excerpt(text, "", 30)
    assert ("dockers", "match") in pieces
    assert text_of(pieces).startswith("…")


def test_an_excerpt_takes_one_row(index: Index) -> None:
    """Whatever breaks the text has."""
    assert text_of(Writer.of(opened(index), 80).excerpt("one\ntwo", "", 24)) == "one two"


def test_parts_have_dots_between_them() -> None:
    """Those that are empty leave none."""
    assert text_of(dotted([(("a", ""),), (), (("b", "dim"),)])) == "a · b"


def test_a_remark_needs_words(index: Index) -> None:
    """A heading without anything after it is not shown."""
    writer = Writer.of(opened(index), 80)
    assert writer.remark("note: ", "") == []
    assert [row.text for row in writer.remark("note: ", "said twice")] == ["note: said twice"]
