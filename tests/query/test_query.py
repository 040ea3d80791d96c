"""Questions: their notation, and what they find."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies

from explorer.dossier.model import Check, Stance
from explorer.index.facets import FACETS
from explorer.index.index import Index
from explorer.index.place import QuoteNumber, StatementNumber
from explorer.query.notation import EVERYTHING, Query, QueryError, Term
from explorer.query.results import run
from explorer.wording.sentences import of_error
from tests.makers import index_of

WORDS = strategies.text(min_size=1, max_size=20).filter(lambda text: text.strip() != "")
OPEN_KEYS = strategies.sampled_from([*sorted(set(FACETS) - {"stance", "check", "quoted"}), ""])
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


@given(strategies.text(max_size=60))
def test_any_text_is_a_query_or_told_why_not(text: str) -> None:
    """A wrong query is answered with its place and a sentence, never with a crash."""
    try:
        query = Query.parse(text)
    except QueryError as error:
        told = error
    else:
        assert Query.parse(str(query)) == query
        return
    assert str(told)
    assert 0 <= told.start <= told.end <= len(text)


def test_toggling_twice_changes_nothing() -> None:
    """Choosing a label again takes it away."""
    assert EVERYTHING.toggled("stance", "denies").toggled("stance", "denies") == EVERYTHING


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("stanse:denies", "there is no facet 'stanse'; did you mean 'stance'?"),
        ("stance:denis", "'denis' is not a stance; did you mean 'denies'?"),
        ('"open', "the quotation mark opened here is not closed"),
        ("after:yesterday", "yesterday"),
        ('actor:""', "nothing follows 'actor:'"),
    ],
)
def test_a_wrong_query_is_told_with_the_nearest_valid_word(text: str, sentence: str) -> None:
    """The reader is sent to what was probably meant."""
    with pytest.raises(QueryError) as caught:
        Query.parse(text)
    assert sentence in of_error(caught.value, "en")


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """The small dossier: storm, union-closed, never-closed, no-fines, visit are numbers 0 to 4."""
    return index_of(tmp_path_factory.mktemp("query"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", [0, 1, 2, 3, 4]),
        ("stance:denies", [2, 3]),
        ("stance:denies stance:asserts", [1, 2, 3]),
        ("stance:asserts claim:port-closed", [1]),
        ("stance:asserts claim:fines-paid", []),
        ("stance:demands claim:fines-paid", [1]),
        ("-stance:denies", [0, 1, 4]),
        ("-claim:fines-paid", [0, 2, 4]),
        ("actor:examplia", [0, 2, 3]),
        ("speaker:examplia", []),
        ("speaker:harbour-master", [2, 3]),
        ("-actor:examplia", [1, 4]),
        ("source:agency-2031-05-03", [0, 1]),
        ("source:herald-2031-05-04 lang:fr", [1, 2]),
        ("source:herald-2031-05-04 lang:en", []),
        ("lang:en choeur", []),
        ("lang:fr choeur", [1]),
        ("lang:en fines", [1]),
        ("FERME", [1, 2, 3]),
        ("l'autorite", []),
        ('"jamais fermé"', [2]),
        ("-chœur", [0, 2, 3, 4]),
        ("via:port-radio", [2]),
        ("origin:agency-2031-05-03", [1, 2]),
        ("quoted:indirect", [1]),
        ("kind:storm", [0]),
        ("event:port-visit", [4]),
        ("after:2031-05", [1, 2, 3, 4]),
        ("before:2031-05-03", [0, 1, 4]),
        ("said:2031-05-03", [2, 3, 4]),
        ("published-by:2031-05-03", [0, 1]),
        ("check:no-copy", [1, 2]),
    ],
)
def test_what_is_found(index: Index, text: str, found: list[int]) -> None:
    """Labels of one level must hold of one and the same position or quote; undated can be any day."""
    assert list(run(index, Query.parse(text)).matching) == found


def test_a_label_that_nothing_has_is_told(index: Index) -> None:
    """With the nearest that something has."""
    with pytest.raises(QueryError, match="near=examplia"):
        run(index, Query.parse("actor:exampla"))


def test_counts_say_what_a_click_would_find(index: Index) -> None:
    """Each label is counted under the other facets' choice, and under its own facet's exclusions only."""
    for text in (
        "",
        "actor:examplia",
        "stance:denies",
        "claim:fines-paid",
        "lang:fr",
        "-stance:demands",
        "fermé",
    ):
        query = Query.parse(text)
        for facet in ("stance", "actor", "claim", "lang"):
            alone = query
            for term in query.terms:
                if term.key == facet and not term.excluded:
                    alone = alone.without(term)
            for label, count in run(index, query).counts(facet).items():
                clicked = run(index, alone.toggled(facet, label))
                assert count == clicked.statement_count, (text, facet, label)


def test_as_of_a_day_hides_quotes_of_later_sources(index: Index) -> None:
    """What was printed later is not shown, and what is left without any quote is hidden."""
    results = run(index, Query.parse("published-by:2031-05-03"))
    statement = index.statement(StatementNumber(1))
    assert statement is not None
    shown = [
        quote.id
        for part, quote in enumerate(statement.quotes)
        if results.is_published(StatementNumber(1), QuoteNumber(part))
    ]
    assert shown == ["union-closed-agency"]


def test_each_statement_is_counted_once_in_its_month(index: Index) -> None:
    """The density strip adds up to what is found."""
    results = run(index, EVERYTHING)
    assert sum(map(sum, results.months.values())) == results.statement_count
