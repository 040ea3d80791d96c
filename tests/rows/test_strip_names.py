"""The row below the bars: what they begin with, and where the place is."""

from __future__ import annotations

from explorer.index.calendar import month_number
from explorer.rows.strip_layout import FIRST_MONTH, Column, Layout, among_years, binned, older_than
from explorer.rows.strip_names import row_of_names

MAY = month_number("2031-05")


def named(layout: Layout, here: int = -1) -> str:
    """The row as text."""
    return "".join(cell.text for cell in row_of_names(layout, "en", here))


def layout_of(span: int, first: int, last: int) -> Layout:
    """What is older, and bars without gaps."""
    older: list[Column] = ["before ", older_than({}, first), "  "]
    bins = binned({}, first, last, span)
    return Layout(span, (*older, *(among_years(bins, 0) if span < 12 else bins)))


def test_months_have_their_initials() -> None:
    """Those of the reader's language; that of the place has an arrow instead."""
    layout = layout_of(1, MAY, MAY + 8)
    assert named(layout) == "               MJJASOND       J"
    assert named(layout, MAY + 1) == "               M▲JASOND       J"


def test_what_is_older_is_marked_at_its_bar() -> None:
    """The arrow is always there, if the place has a month."""
    assert named(layout_of(1, MAY, MAY + 2), FIRST_MONTH) == "       ▲       MJJ"


def test_a_bar_of_several_months_has_the_initial_of_the_first() -> None:
    """Any of its months is marked at it."""
    layout = layout_of(3, month_number("2031-01"), month_number("2031-12"))
    assert named(layout) == "               JAJO"
    assert named(layout, MAY) == "               J▲JO"


def test_bars_of_years_have_years_below_them() -> None:
    """As many as there is room for, and none that the arrow would cut."""
    layout = layout_of(12, month_number("2001-01"), month_number("2019-12"))
    assert named(layout) == "          2001 2006 2011 2016"
    assert named(layout, month_number("2007-03")) == "          2001  ▲2008 2013   "


def test_a_letter_leads_to_its_month() -> None:
    """As the bar above it does."""
    cells = row_of_names(layout_of(1, MAY, MAY + 1), "en", MAY)
    assert [cell.action for cell in cells if cell.action] == [
        f"month({FIRST_MONTH})",
        f"month({MAY})",
        f"month({MAY + 1})",
    ]
