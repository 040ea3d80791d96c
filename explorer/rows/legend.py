"""What the signs on the screen mean, each from the table that it is drawn from: a new stance is here at once."""

from __future__ import annotations

from collections.abc import Mapping

from explorer.dossier.model import Side, Stance
from explorer.query import Index
from explorer.rows.choices import Choice, heading
from explorer.rows.columns import in_columns
from explorer.rows.strip_names import ARROW
from explorer.rows.timeline import MORE_SIGNS
from explorer.wording.dates import date_in_short
from explorer.wording.language import _, say
from explorer.wording.signs import CHECK_SIGNS, SIGN_AND_LOOK, SIGNS
from explorer.wording.vocabulary import CHECK_MEANINGS, CHECKS, SIDES, STANCES

SIGN_WIDTH = 16
# Dates of the timeline, with what their forms say.
DATE_FORMS = {
    "2022-09-21/2022-09-22": _("lasted from one day to the other"),
    "[2022-09-22..2022-09-30]": _("one day among these; which one is not known"),
    "2022-09-07?": _("uncertain"),
    "2022-09~": _("approximate"),
    "2022-02-25/..": _("began then, and has no known end"),
    "": _("no date is known"),
}
OTHER_SIGNS = {
    "▌": _("the place: what is marked so in every pane belongs together, and y copies it"),
    SIGN_AND_LOOK[None][0]: _("takes no position on a claim"),
    MORE_SIGNS[0]: _("more statements, or words that were cut off"),
    "↩": _("answers an earlier statement"),
    "↪": _("is answered by a later one"),
    "⚠": _("a warning that goes with every copy of the quote"),
    "≠": _("how the wording departs from the one that it goes back to"),
    "*": _("a note of the curators"),
    "[ ]": _("our translation, which nobody printed"),
    "←": _("where a source has its text from"),
    "×": _("how many quotes of the source have that check"),
    "≈": _("in a list: only nearly what was typed"),
}
BAR = "▇"
STRIP_SIGNS = {ARROW: _("the month of the place"), "M": _("the initial of a month")}


def asking(facet: str, label: str, index: Index) -> str:
    """The action that puts a label into the query; empty if the dossier does not have it."""
    return f"ask({f'{facet}:{label}'!r})" if label in index.labels(facet) else ""


def legend(index: Index, language: str) -> list[Choice]:
    """All signs, under their headings."""
    return [
        *heading(say("Stances", language), stance_signs(index, language)),
        *heading(say("Checks of a quote against the copy of its source", language), check_signs(index, language)),
        *heading(say("Dates", language), date_signs(language)),
        *heading(say("Other signs", language), rows_of_signs(OTHER_SIGNS, language)),
        *heading(say("The strip of months", language), strip_signs(language)),
    ]  # fmt: skip


def stance_signs(index: Index, language: str) -> list[Choice]:
    """Each stance with its side."""
    rows = []
    for stance, (sign, _ascii, side) in SIGNS.items():
        words, of_side = say(STANCES[stance], language), say(SIDES[side], language)
        value = asking("stance", stance, index)
        like = Choice(value=value, words="", look=side.value, about=of_side)
        rows += in_columns(sign, words, SIGN_WIDTH, like)
    return rows


def check_signs(index: Index, language: str) -> list[Choice]:
    """Each check with what was found."""
    rows = []
    for check, words in CHECKS.items():
        meaning = say(CHECK_MEANINGS[check], language)
        said = say("{head}: {rest}", language, head=say(words, language), rest=meaning)
        like = Choice(value=asking("check", check, index), words="")
        rows += in_columns(CHECK_SIGNS[check][0], said, SIGN_WIDTH, like)
    return rows


def date_signs(language: str) -> list[Choice]:
    """Each form of a date, as the timeline would show it."""
    return rows_of_signs({date_in_short(date, language): says for date, says in DATE_FORMS.items()}, language)


def strip_signs(language: str) -> list[Choice]:
    """The colours of the bars, and what is under them."""
    rows = []
    for side in Side:
        said = say("statements {side}", language, side=say(SIDES[side], language))
        rows += in_columns(BAR, said, SIGN_WIDTH, Choice(value="", words="", look=side.value))
    here = say("the month of the place", language)
    return [
        *rows,
        *in_columns(BAR, here, SIGN_WIDTH, Choice(value="", words="", look="here")),
        *rows_of_signs(STRIP_SIGNS, language),
    ]


def rows_of_signs(signs: Mapping[str, str], language: str) -> list[Choice]:
    """Signs with what they mean."""
    return [
        row for sign, meaning in signs.items() for row in in_columns(sign, say(meaning, language), SIGN_WIDTH)
    ]


def signs_in_legend() -> frozenset[str]:
    """Every sign that the legend explains."""
    of_stances = {SIGN_AND_LOOK[stance][0] for stance in Stance}
    return frozenset(
        {*of_stances, *(signs[0] for signs in CHECK_SIGNS.values()), *OTHER_SIGNS, *STRIP_SIGNS, BAR}
    )
