"""A list to choose from: what typing leaves, where the cursor goes, and how its rows look."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from explorer.index.index import Index
from explorer.query import FACETS
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows.choices import Choice, ChoiceRows, Choosing, among, label_choices, pasted
from explorer.session import Session
from explorer.wording.widths import cell_width

PORT = Choice(value="port", words="Port Authority", about="12", also="port-authority")
UNION = Choice(value="union", words="Dockers’ chœur", about="3", chosen=True)
LIST = among([PORT, UNION])
WORDS = st.text(st.sampled_from("aé 항구❤️"), max_size=30)


def texts(choosing: Choosing, width: int = 30, *, many: bool = True) -> list[str]:
    """The rows as plain text."""
    rows = ChoiceRows(choosing, width, many=many, language="en")
    return [rows[number].text for number in range(rows.count)]


def test_typing_narrows_without_regard_to_accents_and_ligatures() -> None:
    """As words are searched everywhere; by the id too."""
    assert LIST.narrowed("choeur").value == "union"
    assert LIST.narrowed("port-auth").value == "port"
    assert LIST.narrowed("").left == (0, 1)


def test_nothing_left_is_said() -> None:
    """And nothing can be chosen."""
    empty = LIST.narrowed("xyz")
    assert texts(empty) == ["no match for 'xyz'"]
    assert (empty.value, empty.moved(1).value) == ("", "")


def test_the_cursor_stays_within_what_is_left() -> None:
    """Beyond the last is the last."""
    assert [LIST.moved(step).at for step in (1, 2, 1_000_000, -1)] == [1, 1, 1, 0]
    assert LIST.moved(1).narrowed("port").at == 0


def test_a_list_that_is_counted_anew_keeps_its_order() -> None:
    """Nothing jumps under the cursor; what is new comes last."""
    new = Choice(value="new", words="New")
    renewed = LIST.moved(1).renewed([new, UNION, PORT])
    assert [choice.value for choice in renewed.choices] == ["port", "union", "new"]
    assert renewed.value == "union"


def test_a_row_has_its_mark_its_words_and_at_the_right_what_is_said() -> None:
    """The mark only where several can be chosen."""
    assert texts(LIST) == ["  Port Authority            12", "▪ Dockers’ chœur             3"]
    assert texts(LIST, many=False)[0].startswith(" Port")


def test_what_is_said_at_length_gives_way_to_the_words() -> None:
    """The words are what is chosen."""
    one = Choice(value="x", words="words of the choice", about="a very long explanation of it")
    (row,) = texts(among([one]), 40, many=False)
    assert row.startswith(" words of the choice  a very long")
    assert row.endswith("…")


@given(WORDS, WORDS, st.integers(4, 40))
def test_no_row_is_wider_than_the_list(words: str, about: str, width: int) -> None:
    """Whatever the words."""
    rows = texts(among([Choice(value="x", words=words, about=about, sign="+")]), width)
    assert [row for row in rows if cell_width(row) > width] == []


def test_labels_are_listed_as_their_chips_are(index: Index) -> None:
    """With the count at the right, and found by their id too."""
    session = Session.opened(run(index, Query.parse("stance:denies")), "fr")
    choices = label_choices(session, FACETS["stance"])
    assert [choice.value for choice in choices] == ["stance:asserts", "stance:denies", "stance:demands"]
    assert [choice.chosen for choice in choices] == [False, True, False]
    assert among(choices).narrowed("denies").value == "stance:denies"


def test_what_is_pasted_is_put_in_as_it_will_be_shown() -> None:
    """The field draws what it holds: a line break, an override or a character without width would act in it."""
    assert pasted(" Le port\n\test\u202e fer\u200bmé\x1b\r\n") == "Le port est\ufffd fer\ufffdmé␛"
