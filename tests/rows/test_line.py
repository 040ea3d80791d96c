"""Rows of styled text: where they break, that nothing is lost, and that none is too wide."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from explorer.rows.line import Line, breaks, cells_of_span, wrapped
from explorer.wording.widths import cell_width

# What texts of a dossier are made of: signs of one cell and of two, accents without any, spaces that break and don't.
SIGNS = [*"aé ?»«:\n\u00a0\u202f한本", "e\u0301", "👩\u200d👧", "❤️"]
TEXTS = st.lists(st.sampled_from(SIGNS), max_size=40).map(lambda signs: "".join(signs).lstrip("\n"))
WIDTHS = st.integers(min_value=2, max_value=12)


def rows_of(text: str, width: int) -> list[str]:
    """The rows of a text."""
    return [text[start:end] for start, end in breaks(text, width)]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("the port is closed", 10, ["the port", "is closed"]),
        ("the port is closed", 100, ["the port is closed"]),
        ("", 10, []),
        ("anticonstitutionnel", 8, ["anticons", "titution", "nel"]),
        ("first\n\nsecond", 20, ["first", "", "second"]),
        ("항구는 열려 있었다", 6, ["항구는", "열려", "있었다"]),
        ("항구는", 4, ["항구", "는"]),
        ("e\u0301te\u0301 e\u0301te\u0301", 3, ["e\u0301te\u0301", "e\u0301te\u0301"]),
    ],
)
def test_a_text_breaks_at_spaces(text: str, width: int, expected: list[str]) -> None:
    """Words stay whole where they can; lines of the text stay lines; cells are counted, not characters."""
    assert rows_of(text, width) == expected


@pytest.mark.parametrize("sign", [":", ";", "?", "!", "»"])
def test_no_row_starts_with_a_french_sign(sign: str) -> None:
    """French sets a space before these signs; they stay with the word before it."""
    assert rows_of(f"le port fermé {sign} oui", 14) == ["le port", f"fermé {sign} oui"]


def test_an_opening_mark_stays_with_its_word() -> None:
    """The space behind « is not one to break at."""
    assert rows_of("il dit « non", 9) == ["il dit", "« non"]


@pytest.mark.parametrize(
    "text", ["port\n", "항구\n", "port\n\n", "항구\n\n", "port ", "항구 ", "\n항구", "\n"]
)
def test_a_text_that_ends_or_begins_with_a_break_comes_to_an_end(text: str) -> None:
    """A block of YAML ends with a new line, in wide letters too."""
    assert "".join(rows_of(text, 10)).strip() == text.strip()


@given(TEXTS, WIDTHS)
def test_rows_and_their_joints_are_the_text_again(text: str, width: int) -> None:
    """Whoever copies rows gets the text, not the width of a pane."""
    rows = wrapped((text, ""), width=width + 2, indent="  ", first="* ")
    copied = "".join(f"{row.joint}{row.text[2:]}" for row in rows)
    assert copied.removeprefix("\n") == text.rstrip("\n")


@given(TEXTS, WIDTHS)
@example("항구는 열려 있었다", 7)
def test_nothing_is_lost_or_added(text: str, width: int) -> None:
    """Rows follow one another; between two there is nothing but the space or new line at which they break."""
    end = 0
    for first, last in breaks(text, width):
        assert text[end:first] in ("", " ", "\n")
        end = last
    assert text[end:].strip("\n") == ""


@given(TEXTS, WIDTHS)
@example("a 한a", 3)
def test_no_row_is_wider_than_asked(text: str, width: int) -> None:
    """Whatever the characters, a row fits between the borders of its pane."""
    assert [row for row in rows_of(text, width) if cell_width(row) > width] == []


def test_indents_lead_and_looks_and_target_go_along() -> None:
    """The first row has a lead of its own; each stretch keeps its look across the break; all rows have the target."""
    rows = wrapped(
        ("the port", "strong"), (" is closed", ""), width=10, indent="  ", first="* ", target="here"
    )
    assert [row.text for row in rows] == ["* the port", "  is", "  closed"]
    assert rows[0].parts == (("* ", ""), ("the port", "strong"))
    assert {row.target for row in rows} == {"here"}


@given(TEXTS, TEXTS, WIDTHS)
def test_stretches_wrap_as_their_text_does(first: str, second: str, width: int) -> None:
    """Looks have no part in where a row breaks."""
    looked = wrapped((first, "strong"), (second, "dim"), width=width)
    assert [row.text for row in looked] == [row.text for row in wrapped((first + second, ""), width=width)]


def test_empty_stretches_are_left_out() -> None:
    """Neither of the whole text nor of one of its rows."""
    rows = wrapped(("", "bad"), ("a", "dim"), (" b", ""), width=4)
    assert rows == [Line((("a", "dim"), (" b", "")))]
    assert [row.parts for row in wrapped(("abcd", "dim"), (" e", ""), width=4)] == [
        (("abcd", "dim"),),
        (("e", ""),),
    ]


def test_a_stretch_that_is_cut_keeps_its_look() -> None:
    """On both rows."""
    rows = wrapped(("abcd", "x"), ("efgh", "y"), width=5)
    assert [row.parts for row in rows] == [(("abcd", "x"), ("e", "y")), (("fgh", "y"),)]


def test_a_selection_is_told_in_cells() -> None:
    """A wide letter is two cells; an end of -1 is the end of the row."""
    assert cells_of_span("항구a", 1, 2) == (2, 4)
    assert cells_of_span("항구a", 2, -1) == (4, 5)
