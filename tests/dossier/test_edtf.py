"""What a date can mean and how it is said."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.dossier.edtf import FIRST_DAY, LAST_DAY, DateError, parse
from explorer.errors import ExplorerError
from explorer.wording.dates import date_in_full, date_in_short, plain_year
from explorer.wording.sentences import of_error

# Every example of levels 0 and 1 in "Extended Date/Time Format (EDTF) Specification", Library of Congress
# (2019), then, at the end of KEPT, the intervals with marks of its draft, in the signs of 2019.
KEPT = {
    "1985-04-12": ("1985-04-12", "1985-04-12"),
    "1985-04": ("1985-04-01", "1985-04-30"),
    "1985": ("1985-01-01", "1985-12-31"),
    "1964/2008": ("1964-01-01", "2008-12-31"),
    "2004-06/2006-08": ("2004-06-01", "2006-08-31"),
    "2004-02-01/2005-02-08": ("2004-02-01", "2005-02-08"),
    "2004-02-01/2005-02": ("2004-02-01", "2005-02-28"),
    "2004-02-01/2005": ("2004-02-01", "2005-12-31"),
    "2005/2006-02": ("2005-01-01", "2006-02-28"),
    "2001-21": ("2001-03-01", "2001-05-31"),
    "1984?": ("1984-01-01", "1984-12-31"),
    "2004-06~": ("2004-06-01", "2004-06-30"),
    "2004-06-11%": ("2004-06-11", "2004-06-11"),
    "201X": ("2010-01-01", "2019-12-31"),
    "20XX": ("2000-01-01", "2099-12-31"),
    "2004-XX": ("2004-01-01", "2004-12-31"),
    "1985-04-XX": ("1985-04-01", "1985-04-30"),
    "1985-XX-XX": ("1985-01-01", "1985-12-31"),
    "1985-04-12/..": ("1985-04-12", "9999-12-31"),
    "1985-04/..": ("1985-04-01", "9999-12-31"),
    "1985/..": ("1985-01-01", "9999-12-31"),
    "../1985-04-12": ("0001-01-01", "1985-04-12"),
    "../1985-04": ("0001-01-01", "1985-04-30"),
    "../1985": ("0001-01-01", "1985-12-31"),
    "1985-04-12/": ("1985-04-12", "9999-12-31"),
    "1985-04/": ("1985-04-01", "9999-12-31"),
    "1985/": ("1985-01-01", "9999-12-31"),
    "/1985-04-12": ("0001-01-01", "1985-04-12"),
    "/1985-04": ("0001-01-01", "1985-04-30"),
    "/1985": ("0001-01-01", "1985-12-31"),
    "1984~/2004-06": ("1984-01-01", "2004-06-30"),
    "1984/2004-06~": ("1984-01-01", "2004-06-30"),
    "1984~/2004~": ("1984-01-01", "2004-12-31"),
    "1984?/2004%": ("1984-01-01", "2004-12-31"),
}
NOT_KEPT = {
    "1985-04-12T23:20:30": "times of day cannot be used",
    "1985-04-12T23:20:30Z": "times of day cannot be used",
    "1985-04-12T23:20:30-04": "times of day cannot be used",
    "1985-04-12T23:20:30+04:30": "times of day cannot be used",
    "Y170000002": "years after 9999",
    "Y-170000002": "years after 9999",
    "-1985": "0001 to 9999",
}
LEVEL_2 = (
    *("Y-17E7", "1950S2", "Y171010000S3", "2001-34"),
    *("[1667,1668,1670..1672]", "[..1760-12-03]", "{1960,1961-12}"),
    *("2004-06~-11", "2004-?06-11", "?2004-06", "2004-06-~01/2004-06-~20"),
    *("156X-12-25", "15XX-12-25", "XXXX-12-XX", "1XXX-XX", "1984-1X", "1XXX"),
)
WRONG = {
    "": "neither its start nor its end",
    "..": "neither its start nor its end",
    "/": "neither its start nor its end",
    "../..": "neither its start nor its end",
    "/..": "neither its start nor its end",
    "2023-02-29": "has no such date",
    "1900-02-29": "has no such date",
    "2022-09-31": "has no such date",
    "2022-13": "has no such date",
    "2022-00": "has no such date",
    "2022-20": "has no such date",
    "2022-25": "has no such date",
    "2022-21-05": "has no such date",
    "2022-21-XX": "has no such date",
    "2022-09-00": "has no such date",
    "0000": "has no such date",
    "000X": "has no such date",
    "9999-24": "has no such date",
    "2023-02-29/2023-03": "has no such date",
    "2023-02/2023-02-29": "has no such date",
    "2022-09/2022-08": "it ends before it starts",
    "2022-09-22/2022-09-21": "it ends before it starts",
    "2022-XX-22": "X replaces last digits only",
    "[2022,2023]": "not a list",
    "{2022..2023}": "not a list",
    "2022??": "one mark",
    "2022~?": "one mark",
    "2022?-09": "one mark",
    "2022-9": "expected 2022",
    "2022-9-22": "expected 2022",
    "20220922": "expected 2022",
    "2022-W38-4": "expected 2022",
    "22": "expected 2022",
    "2022/2023/2024": "expected 2022",
    "2022-09-22 ": "expected 2022",
    " 2022": "expected 2022",
    "2022\n": "expected 2022",
    "٢٠٢٢": "expected 2022",
    "2022–09": "expected 2022",
    "no": "expected 2022",
}
DAYS = {
    "2024-02": ("2024-02-01", "2024-02-29"),
    "2024-02-29": ("2024-02-29", "2024-02-29"),
    "2022-12": ("2022-12-01", "2022-12-31"),
    "2022-22": ("2022-06-01", "2022-08-31"),
    "2022-23?": ("2022-09-01", "2022-11-30"),
    "2022-24": ("2022-12-01", "2023-02-28"),
    "2023-24~": ("2023-12-01", "2024-02-29"),
    "2022-24/2023-21": ("2022-12-01", "2023-05-31"),
    "2022-09-10/2022-09": ("2022-09-10", "2022-09-30"),
    "2022-09/2022-09-10": ("2022-09-01", "2022-09-10"),
    "2022-09-XX%": ("2022-09-01", "2022-09-30"),
    "201X~/..": ("2010-01-01", "9999-12-31"),
    "../2022-09?": ("0001-01-01", "2022-09-30"),
    "0001": ("0001-01-01", "0001-12-31"),
    "9999": ("9999-01-01", "9999-12-31"),
    "9999-12": ("9999-12-01", "9999-12-31"),
}
SAID = {
    "": ("", ""),
    "2022-09-22": ("22 September 2022", "22 septembre 2022"),
    "2022-09-02": ("2 September 2022", "2 septembre 2022"),
    "2023-03-01": ("1 March 2023", "1er mars 2023"),
    "2023-03-11": ("11 March 2023", "11 mars 2023"),
    "2022-09": ("September 2022", "septembre 2022"),
    "2022": ("2022", "2022"),
    "2022-21": ("spring 2022", "printemps 2022"),
    "2022-22": ("summer 2022", "été 2022"),
    "2022-23": ("autumn 2022", "automne 2022"),
    "2022-24": ("winter 2022", "hiver 2022"),
    "2022-09-22~": ("c. 22 September 2022", "vers le 22 septembre 2022"),
    "2023-03-01~": ("c. 1 March 2023", "vers le 1er mars 2023"),
    "2022-09~": ("c. September 2022", "vers septembre 2022"),
    "2022-10~": ("c. October 2022", "vers octobre 2022"),
    "2022~": ("c. 2022", "vers 2022"),
    "2022-21~": ("c. spring 2022", "vers le printemps 2022"),
    "2022-22~": ("c. summer 2022", "vers l’été 2022"),
    "2022-09-22?": ("22 September 2022 (uncertain)", "22 septembre 2022 (incertain)"),
    "2022-09-22%": ("c. 22 September 2022 (uncertain)", "vers le 22 septembre 2022 (incertain)"),
    "201X": ("2010–2019 (year not given)", "2010–2019 (année non précisée)"),
    "20XX": ("2000–2099 (year not given)", "2000–2099 (année non précisée)"),
    "2004-XX": ("2004 (month not given)", "2004 (mois non précisé)"),
    "1985-04-XX": ("April 1985 (day not given)", "avril 1985 (jour non précisé)"),
    "1985-XX-XX?": (
        "1985 (month and day not given, uncertain)",
        "1985 (mois et jour non précisés, incertain)",
    ),
    "2023-07-25/2023-07-27": ("25–27 July 2023", "du 25 au 27 juillet 2023"),
    "2023-03-01/2023-03-03": ("1–3 March 2023", "du 1er au 3 mars 2023"),
    "2023-01-28/2023-02-02": ("28 January – 2 February 2023", "du 28 janvier au 2 février 2023"),
    "2023-07-25/2023-08-25": ("25 July – 25 August 2023", "du 25 juillet au 25 août 2023"),
    "2022-12-28/2023-01-02": ("28 December 2022 – 2 January 2023", "du 28 décembre 2022 au 2 janvier 2023"),
    "2022-09-22/2022-09-22": ("22 September 2022", "22 septembre 2022"),
    "2023-07/2023-09": ("July–September 2023", "de juillet à septembre 2023"),
    "2023-04/2023-06": ("April–June 2023", "d’avril à juin 2023"),
    "2023-04/2023-10": ("April–October 2023", "d’avril à octobre 2023"),
    "2022-08/2023-03": ("August 2022 – March 2023", "d’août 2022 à mars 2023"),
    "2022/2024": ("2022–2024", "de 2022 à 2024"),
    "2022-21/2022-23": ("spring–autumn 2022", "du printemps à l’automne 2022"),
    "2022-24/2023-21": ("winter 2022 – spring 2023", "de l’hiver 2022 au printemps 2023"),
    "2004-02-01/2005-02": ("1 February 2004 – February 2005", "du 1er février 2004 à février 2005"),
    "2005/2006-02": ("2005 – February 2006", "de 2005 à février 2006"),
    "2022-09-22/2022": ("22 September 2022 – 2022", "du 22 septembre 2022 à 2022"),
    "1984~/2004~": ("c. 1984 – c. 2004", "de 1984 environ à 2004 environ"),
    "2023-07-25?/2023-07-27": (
        "25 July 2023 (uncertain) – 27 July 2023",
        "du 25 juillet 2023 (incertain) au 27 juillet 2023",
    ),
    "201X/2022": ("2010–2019 (year not given) – 2022", "de 2010–2019 (année non précisée) à 2022"),
    "../2022-09-22": ("until 22 September 2022", "jusqu’au 22 septembre 2022"),
    "../2022-09": ("until September 2022", "jusqu’en septembre 2022"),
    "../2022-08": ("until August 2022", "jusqu’en août 2022"),
    "../2022": ("until 2022", "jusqu’en 2022"),
    "../2022-21": ("until spring 2022", "jusqu’au printemps 2022"),
    "../2022-24": ("until winter 2022", "jusqu’à l’hiver 2022"),
    "../2022-09~": ("until c. September 2022", "jusqu’en septembre 2022 environ"),
    "2022-09-22/..": ("from 22 September 2022", "à partir du 22 septembre 2022"),
    "2022-09/..": ("from September 2022", "à partir de septembre 2022"),
    "2022-10/..": ("from October 2022", "à partir d’octobre 2022"),
    "2022-10-XX/..": ("from October 2022 (day not given)", "à partir d’octobre 2022 (jour non précisé)"),
    "2022/..": ("from 2022", "à partir de 2022"),
    "2022-23/..": ("from autumn 2022", "à partir de l’automne 2022"),
    "2022-09-22%/..": (
        "from c. 22 September 2022 (uncertain)",
        "à partir du 22 septembre 2022 environ (incertain)",
    ),
    "/2022-09": ("until September 2022 (start unknown)", "jusqu’en septembre 2022 (début inconnu)"),
    "2022-09?/": (
        "from September 2022 (uncertain, end unknown)",
        "à partir de septembre 2022 (incertain, fin inconnue)",
    ),
}
SHORT = {
    "": ("", ""),
    "2022-09-22": ("Sep 22", "22 sep"),
    "2022-11-08": ("Nov 08", "08 nov"),
    "2022-09": ("Sep", "sep"),
    "2022-09-XX": ("Sep", "sep"),
    "2022": ("", ""),
    "201X": ("", ""),
    "2022-24": ("Win", "hiv"),
    "2022-09-22~": ("~Sep 22", "~22 sep"),
    "2022-09-22?": ("Sep 22?", "22 sep?"),
    "2022-09-22%": ("~Sep22?", "~22sep?"),
    "2022~": ("~", "~"),
    "2023-07-25/2023-07-27": ("Jul 25-", "25 jul-"),
    "2023-07-25~/2023-07-27": ("~Jul25-", "~25jul-"),
    "2023-07-25?/2023-07-27": ("Jul25?-", "25jul?-"),
    "2023-07-25%/2023-07-27": ("~Jul25?", "~25jul?"),
    "2023-07-25/2023-07-27?": ("Jul 25-", "25 jul-"),
    "2022-09-22/2022-09-22": ("Sep 22", "22 sep"),
    "2022-09/..": ("Sep-", "sep-"),
    "../2022-09": ("-Sep", "-sep"),
    "/2022-09-22": ("-Sep 22", "-22 sep"),
    "2022-21%/..": ("~Spr?-", "~print?"),
}
YEARS = {
    "": "",
    "2022": "2022",
    "2022-09-22~": "2022",
    "2022-12-28/2023-01-02": "2022",
    "../2022-09": "2022",
    "/2022-09": "2022",
    "2022-09/..": "2022",
    "201X": "2010–2019",
    "20XX?": "2000–2099",
}
MONTHS = (
    ("January", "Jan", "janvier", "jan"),
    ("February", "Feb", "février", "fév"),
    ("March", "Mar", "mars", "mar"),
    ("April", "Apr", "avril", "avr"),
    ("May", "May", "mai", "mai"),
    ("June", "Jun", "juin", "jun"),
    ("July", "Jul", "juillet", "jul"),
    ("August", "Aug", "août", "aoû"),
    ("September", "Sep", "septembre", "sep"),
    ("October", "Oct", "octobre", "oct"),
    ("November", "Nov", "novembre", "nov"),
    ("December", "Dec", "décembre", "déc"),
)
IN_ORDER = (
    *("20XX", "201X", "2021-12-31"),
    *("2022/..", "../2022", "2022", "2022-01", "2022-01-01"),
    *("2022-09/2022-10", "2022-09", "2022-09-01/2022-09-03", "2022-09-01", "2022-09-21"),
    *("/2022-09-22", "2022-09-22", "2022-24", "2022-12", "2023"),
)


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
TEXTS = st.one_of(ENDS, INTERVALS, OPEN)
LANGUAGES = st.sampled_from(("en", "fr"))


def first_and_last(text: str) -> tuple[str, str]:
    """The days that a date can mean, in ISO 8601."""
    parsed = parse(text)
    return date.fromordinal(parsed.earliest).isoformat(), date.fromordinal(parsed.latest).isoformat()


@pytest.mark.parametrize(("text", "days"), [*KEPT.items(), *DAYS.items()])
def test_a_date_means_the_days_from_its_earliest_to_its_latest(text: str, days: tuple[str, str]) -> None:
    """EDTF of level 1 is read as its specification says, and seasons as those of the north."""
    assert first_and_last(text) == days


@pytest.mark.parametrize(("text", "reason"), [*NOT_KEPT.items(), *WRONG.items()])
def test_any_other_text_is_refused_with_its_text_and_a_reason(text: str, reason: str) -> None:
    """A wrong date is answered with a sentence that names it and says what is wrong."""
    with pytest.raises(DateError) as caught:
        parse(text)
    assert of_error(caught.value, "en").startswith(f"cannot read the date '{text}': ")
    assert reason in of_error(caught.value, "en")


@pytest.mark.parametrize("text", LEVEL_2)
def test_level_2_is_refused(text: str) -> None:
    """Dates are EDTF of level 1, and nothing of level 2 is read as something else."""
    with pytest.raises(DateError):
        parse(text)


def test_an_error_of_a_date_is_one_of_the_program_and_stays_short() -> None:
    """A line of 100 MB in the place of a date makes no sentence of 100 MB, and sends no control character."""
    with pytest.raises(ExplorerError) as caught:
        parse("\x1b]52;" + "9" * 100_000)
    assert len(of_error(caught.value, "en")) < 200
    assert of_error(caught.value, "en").isprintable()


def test_an_open_end_reaches_to_the_end_of_the_calendar() -> None:
    """An end that is open or unknown is the first or the last day that there is."""
    assert parse("../2022").earliest == parse("/2022").earliest == FIRST_DAY == date.min.toordinal()
    assert parse("2022/..").latest == parse("2022/").latest == LAST_DAY == date.max.toordinal()


def test_a_date_keeps_its_text() -> None:
    """Dates are kept as text."""
    assert parse("2022-09-22%").text == "2022-09-22%"


def test_a_date_is_read_once() -> None:
    """The same text gives the same record, so that 100,000 records cost as much as their different dates."""
    assert parse("2022-09-23~") is parse("2022-09-23~")


@DELIBERATE
@given(st.text(max_size=25) | st.text("0123456789-/.X?~%YT:", max_size=25))
def test_any_text_is_a_date_or_a_date_error(text: str) -> None:
    """No text makes the reader of dates fail in any other way, and what it reads has its days in order."""
    try:
        parsed = parse(text)
    except DateError:
        return
    assert FIRST_DAY <= parsed.earliest <= parsed.latest <= LAST_DAY


@DELIBERATE
@given(st.dates())
def test_a_plain_day_is_that_day(day: date) -> None:
    """A day means itself."""
    assert first_and_last(day.isoformat()) == (day.isoformat(), day.isoformat())


@DELIBERATE
@given(st.integers(1, 9999), st.integers(1, 12))
def test_a_month_ends_where_the_calendar_ends_it(year: int, month: int) -> None:
    """The day after the last of a month is refused, and the last is that of the month."""
    last = monthrange(year, month)[1]
    assert first_and_last(f"{year:04}-{month:02}")[1] == f"{year:04}-{month:02}-{last}"
    with pytest.raises(DateError):
        parse(f"{year:04}-{month:02}-{last + 1}")


@DELIBERATE
@given(st.one_of(st.builds(str.__add__, st.one_of(ORDINARY, VAGUE), MARKS), INTERVALS))
def test_days_are_those_of_the_edtf_package(text: str) -> None:
    """Ordinary dates and intervals mean the days that the `edtf` package gives them."""
    edtf = pytest.importorskip("edtf")
    theirs = edtf.parse_edtf(text)
    expected = tuple(
        "{:04}-{:02}-{:02}".format(*side[:3]) for side in (theirs.lower_strict(), theirs.upper_strict())
    )
    assert first_and_last(text) == expected


@DELIBERATE
@given(st.permutations(IN_ORDER))
def test_dates_sort_by_their_earliest_day_the_vaguer_first(texts: list[str]) -> None:
    """Of dates with one earliest day the vaguer stands first; an unknown start counts as its end does."""
    assert sorted(texts, key=lambda text: parse(text).sort_key) == list(IN_ORDER)


@DELIBERATE
@given(ENDS, ENDS)
def test_sorting_by_key_never_contradicts_the_days(one: str, other: str) -> None:
    """A date that can be earlier than another stands before it."""
    if parse(one).earliest < parse(other).earliest:
        assert parse(one).sort_key < parse(other).sort_key


@pytest.mark.parametrize(("text", "words"), SAID.items())
def test_a_date_is_said_as_a_sentence_has_it(text: str, words: tuple[str, str]) -> None:
    """Dates are written out in English and in French, with what is uncertain, not given or open."""
    assert (date_in_full(text, "en"), date_in_full(text, "fr")) == words


@pytest.mark.parametrize(("number", "names"), list(enumerate(MONTHS, start=1)))
def test_months_have_their_names_in_order(number: int, names: tuple[str, str, str, str]) -> None:
    """Each month has its name and its short name in both languages."""
    text = f"2022-{number:02}"
    said = date_in_full(text), date_in_short(text), date_in_full(text, "fr"), date_in_short(text, "fr")
    assert said == (f"{names[0]} 2022", names[1], f"{names[2]} 2022", names[3])


def test_words_are_english_where_the_language_is_not_french() -> None:
    """Where the interface shows things as printed, dates are in English."""
    assert date_in_full("2022-09-22~", "as printed") == "c. 22 September 2022"
    assert date_in_short("2022-09-22~", "as printed") == "~Sep 22"


def test_what_is_no_date_has_no_words() -> None:
    """A text that is no date is refused, not said."""
    with pytest.raises(DateError):
        date_in_full("2023-02-29")


@DELIBERATE
@given(TEXTS, LANGUAGES)
def test_every_date_has_words_without_signs_of_edtf(text: str, language: str) -> None:
    """A reader who knows nothing of EDTF can read every date."""
    words = date_in_full(text, language)
    assert words == " ".join(words.split())
    assert not set(words) & set("X?~%/-")
    assert plain_year(text) in words


@pytest.mark.parametrize(("text", "short"), SHORT.items())
def test_the_narrow_column_has_the_date_without_its_year(text: str, short: tuple[str, str]) -> None:
    """The timeline shows month and day, what is uncertain, and whether it lasts."""
    assert (date_in_short(text, "en"), date_in_short(text, "fr")) == short


@DELIBERATE
@given(TEXTS, LANGUAGES)
def test_a_short_date_fits_seven_cells(text: str, language: str) -> None:
    """Nothing in the narrow column is wider than the column, and no month is cut."""
    short = date_in_short(text, language)
    assert len(short) <= 7
    assert len([sign for sign in short if sign.isalpha()]) in {0, 3, 5}


@pytest.mark.parametrize(("text", "year"), YEARS.items())
def test_a_divider_has_the_year_by_which_the_date_is_sorted(text: str, year: str) -> None:
    """A date stands under the year of its start, or of its end where no start is known."""
    assert plain_year(text) == year
