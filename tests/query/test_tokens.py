"""The pieces of a query: what is typed, readable or not."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies

from explorer.query.tokens import Token, end_of, token_at, tokens


@given(strategies.text(alphabet='ab:-"\\ \n', max_size=30))
def test_nothing_that_is_typed_is_lost(text: str) -> None:
    """Between two pieces there is only white space, and no piece is empty."""
    end = 0
    for token in tokens(text):
        assert not text[end : token.start].strip()
        assert token.start < token.end
        end = token.end
    assert not text[end:].strip()


@pytest.mark.parametrize(
    ("typed", "key", "label"),
    [
        ("stance:den", "stance", "den"),
        ("kim -act", "", "act"),
        ('source:"le po', "source", "le po"),
        ('lang:fr "deux mots', "", "deux mots"),
        ('lang:fr "deux mots"', "", ""),
        ("lang:fr ", "", ""),
        ("", "", ""),
    ],
)
def test_the_piece_at_the_cursor_is_what_is_being_typed(typed: str, key: str, label: str) -> None:
    """A space within quotation marks is part of it; behind a closed phrase something new begins."""
    token = token_at(typed + "… more", len(typed))
    assert (token.key, token.label) == (key, label)


def test_a_piece_goes_on_behind_the_cursor() -> None:
    """What takes its place replaces the whole of it."""
    text = 'x source:"le port" y'
    token = token_at(text, text.index(" port"))
    assert (token, end_of(text, token)) == (
        Token(start=2, end=12, key="source", label="le", quoted=True, closed=False),
        text.index(" y"),
    )
