"""Dates in words: a reader who knows nothing of EDTF can read every one of them."""

from __future__ import annotations

import pytest
from hypothesis import given

from explorer.dossier.edtf import DateError
from explorer.wording.dates import date_in_full, date_in_short, plain_year
from tests.dossier.dates import (
    DELIBERATE,
    LANGUAGES,
    TEXTS,
)

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


def test_what_is_not_a_date_has_no_words() -> None:
    """A text that is not a date is refused, not said."""
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
    """A date is listed under the year of its start, or of its end where no start is known."""
    assert plain_year(text) == year
