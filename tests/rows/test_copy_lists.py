"""The lists of what can be copied."""

from __future__ import annotations

from dataclasses import replace

import pytest

from explorer.citation.styles import STYLES
from explorer.index.index import Index
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows import copy_lists
from explorer.rows.copy_lists import gathered_listed, many_listed, place_listed, query_listed
from explorer.session import Session


def opened(index: Index, query: str = "", language: str = "en") -> Session:
    """A session in which this is asked."""
    return Session.opened(run(index, Query.parse(query)), language)


def test_the_style_used_last_comes_first(index: Index) -> None:
    """The others keep their order."""
    _, choices = place_listed(replace(opened(index), style="latex"))
    assert [choice.also for choice in choices[: len(STYLES)]] == [
        "latex",
        *(style for style in STYLES if style != "latex"),
    ]
    _, choices = place_listed(replace(opened(index), style="command"))
    assert [choice.value for choice in choices[:2]] == ["copy('command')", "copy('plain', 'place')"]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_besides_styles_there_are_parts_the_view_and_the_whole_query(index: Index, language: str) -> None:
    """Words, address and id alone, a command line, and all that is found."""
    _, choices = place_listed(opened(index, "", language))
    assert [choice.value for choice in choices[len(STYLES) :]] == [
        "copy('words', 'place')",
        "copy('address', 'place')",
        "copy('id', 'place')",
        "copy('command')",
        "list('query-styles')",
    ]


def test_where_nothing_is_found_nothing_is_offered(index: Index) -> None:
    """And the heading says so."""
    assert place_listed(opened(index, "stance:admits")) == ("Nothing to copy here", [])


def test_many_quotes_are_asked_about_first(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    """With their number."""
    monkeypatch.setattr(copy_lists, "MANY", 2)
    assert place_listed(opened(index))[1][-1].value == "list('many')"
    assert place_listed(opened(index, "stance:denies"))[1][-1].value == "list('query-styles')"
    heading, choices = many_listed(opened(index))
    assert (heading, [choice.value for choice in choices]) == ("Copy 3 quotes?", ["list('query-styles')"])


def test_all_that_is_found_and_the_basket_have_the_same_forms(index: Index) -> None:
    """As one document."""
    heading, found = query_listed(opened(index, "stance:denies"))
    assert (heading, found[0].value) == ("Copy 1 quote as", "copy('plain', 'query')")
    assert gathered_listed(opened(index))[1][0].value == "copy('plain', 'basket')"
