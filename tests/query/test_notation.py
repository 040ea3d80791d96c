"""Questions in one notation: read, written, and told what is wrong with them."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies

from explorer.dossier.model import Check, Stance
from explorer.index.facets import FACETS
from explorer.index.search_text import searched
from explorer.query.notation import EVERYTHING, Query, QueryError, Term
from explorer.query.tokens import made_safe
from explorer.wording.sentences import of_error

WORDS = strategies.text(min_size=1, max_size=20).map(made_safe).filter(lambda text: searched(text) != "")
OPEN_KEYS = strategies.sampled_from(
    [*sorted(set(FACETS) - {name for name, facet in FACETS.items() if facet.values}), ""]
)
TERMS = strategies.one_of(
    strategies.builds(Term, key=OPEN_KEYS, label=WORDS, excluded=strategies.booleans()),
    strategies.builds(
        Term, key=strategies.just("stance"), label=strategies.sampled_from([str(s) for s in Stance])
    ),
    strategies.builds(
        Term, key=strategies.just("check"), label=strategies.sampled_from([str(c) for c in Check])
    ),
    strategies.builds(
        Term, key=strategies.just("after"), label=strategies.sampled_from(["2022", "2022-09", "2022-09-22?"])
    ),
)


@given(strategies.lists(TERMS, unique=True, max_size=6))
def test_parsing_is_the_inverse_of_printing(terms: list[Term]) -> None:
    """Whatever is asked can be written down and asked again."""
    query = Query(terms=tuple(terms))
    assert Query.parse(str(query)) == query


@given(strategies.text(strategies.characters(), max_size=60))
def test_any_text_is_a_query_or_told_why_not(text: str) -> None:
    """A wrong query is answered with its place and a sentence, never with a crash."""
    try:
        query = Query.parse(text)
    except QueryError as error:
        told = error
    else:
        assert Query.parse(str(query)) == query
        return
    assert of_error(told, "fr") != str(told)
    assert 0 <= told.start < told.end <= len(text)


def test_toggling_twice_changes_nothing() -> None:
    """Choosing a label again takes it away, wherever in a text it was read."""
    assert EVERYTHING.toggled("stance", "denies").toggled("stance", "denies") == EVERYTHING
    assert Query.parse("kim stance:denies").toggled("stance", "denies") == Query.parse("kim")


@pytest.mark.parametrize(
    ("text", "wrong", "sentence"),
    [
        ("a stanse:denies", "stanse:denies", "no facet is called 'stanse'; did you mean 'stance'?"),
        ("stance:denis", "stance:denis", "'denis' is not a label of 'stance'; did you mean 'denies'?"),
        ('a "open', '"open', "the quotation mark opened here is not closed"),
        ("a after:yesterday b", "after:yesterday", "yesterday"),
        ('a actor:"" b', 'actor:""', "'actor:' needs a label"),
        ("stance: denies", "stance:", "'stance:' needs a label"),
        ("-stance:", "-stance:", "'stance:' needs a label"),
        ("a - b", "-", "nothing to search for here"),
        ('a "" b', '""', "nothing to search for here"),
        ("a \u0301\u0300", "\u0301\u0300", "contains nothing to search for"),
    ],
)
def test_a_wrong_query_is_reported_with_its_place(text: str, wrong: str, sentence: str) -> None:
    """The reader is sent to what is wrong, and to what was probably meant."""
    with pytest.raises(QueryError) as caught:
        Query.parse(text)
    assert sentence in of_error(caught.value, "en")
    assert text[caught.value.start : caught.value.end] == wrong


def test_bytes_that_are_not_text_are_made_visible() -> None:
    """They arrive as lone surrogates, which could be neither printed nor looked up."""
    assert str(Query.parse("actor:\udcff x")) == "actor:\ufffd x"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("a\u202eb\u200bc", "a\ufffdb\ufffdc"),
        ("source:a\x1b[31mb", "source:a␛[31mb"),
        ('"a\nb\x1cc\u2028d\te"', '"a b c d e"'),
        ('"3\u202f000" \u0645\u06cc\u200c\u0631', '"3\u202f000" \u0645\u06cc\u200c\u0631'),
    ],
)
def test_a_query_is_as_safe_to_show_as_a_quote(typed: str, shown: str) -> None:
    """It is shown in bars, in the query line and in messages: with marks for what could act unseen, and in one line."""
    assert str(Query.parse(typed)) == shown
