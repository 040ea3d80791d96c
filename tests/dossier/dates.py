"""Dates that hypothesis makes up, for the tests of what they mean and of how they are said."""

from __future__ import annotations

from datetime import date

from hypothesis import settings
from hypothesis import strategies as st


def as_written(day: date, precision: int) -> str:
    """A day in EDTF, cut to a year (4), a month (7) or a day (10)."""
    return day.isoformat()[:precision]


DELIBERATE = settings(deadline=None)

MARKS = st.sampled_from(("", "?", "~", "%"))

PRECISIONS = st.sampled_from((4, 7, 10))

ORDINARY = st.builds(as_written, st.dates(), PRECISIONS)

VAGUE = st.builds(
    lambda day, vague: vague.format(year=day.year, decade=day.year // 10, month=day.month),
    st.dates(min_value=date(1000, 1, 1), max_value=date(9000, 1, 1)),
    st.sampled_from(("{decade}X", "{year}-XX", "{year}-XX-XX", "{year}-{month:02}-XX")),
)

SEASONS = st.builds("{}-{}".format, st.integers(1000, 9000), st.integers(21, 24))

ENDS = st.builds(str.__add__, st.one_of(ORDINARY, VAGUE, SEASONS), MARKS)

INTERVALS = st.builds(
    lambda days, one, other: f"{as_written(min(days), one)}/{as_written(max(days), other)}",
    st.tuples(st.dates(), st.dates()),
    PRECISIONS,
    PRECISIONS,
)

OPEN = st.builds(str.format, st.sampled_from(("{}/..", "{}/", "../{}", "/{}")), ENDS)

SETS = st.builds(
    lambda days, form: form.format(*map(date.isoformat, sorted(days))),
    st.lists(st.dates(), min_size=3, max_size=3, unique=True),
    st.sampled_from(
        ("[{0}..{2}]", "[{0},{2}]", "[{0}, {1}, {2}]", "[{0},{1}..{2}]", "[..{1}]", "[{1}..]", "[{1}]")
    ),
)

TEXTS = st.one_of(ENDS, INTERVALS, OPEN, SETS)

LANGUAGES = st.sampled_from(("en", "fr"))
