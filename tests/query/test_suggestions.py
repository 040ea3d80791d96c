"""What is offered while a query is typed."""

from __future__ import annotations

import pytest

from explorer.index.index import Index
from explorer.query.suggestions import MOST, suggestions


def offered(index: Index, typed: str, language: str = "en") -> list[str]:
    """The texts offered at the end of what was typed."""
    return [suggestion.text for suggestion in suggestions(index, typed, len(typed), language)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("stan", "stance:"),
        ("-stance:den", "-stance:denies "),
        ("actor:dockers-union via:radio", "via:port-radio "),
        ("lang:fren", "lang:fr "),
        ("actor:exemplie", "actor:examplia "),
        ("doc", "actor:dockers-union "),
        ('source:"her', "source:herald-2031-05-04 "),
        ("event:visit", "event:port-visit "),
    ],
)
def test_labels_are_offered_by_what_they_are_called(index: Index, typed: str, first: str) -> None:
    """By id or by name, in the reader's language, without regard to accents."""
    language = "fr" if typed == "actor:exemplie" else "en"
    assert offered(index, typed, language)[0] == first


def test_a_suggestion_takes_the_place_of_what_is_typed(index: Index) -> None:
    """Of the whole piece at the cursor, also of what follows in quotation marks."""
    text = 'x source:"herald may" y'
    (suggestion,) = suggestions(index, text, text.index(" may"), "en")
    changed = text[: suggestion.start] + suggestion.text + text[suggestion.end :].lstrip()
    assert changed == "x source:herald-2031-05-04 y"


@pytest.mark.parametrize("typed", ['"doc', "stance:denies", "no-such-facet:x", "after:20"])
def test_nothing_is_offered_where_nothing_can_be(index: Index, typed: str) -> None:
    """Within a phrase, for what is typed already, and for dates."""
    assert offered(index, typed) == []


def test_few_are_offered(index: Index) -> None:
    """As many as can be taken in."""
    assert len(offered(index, "")) == MOST
