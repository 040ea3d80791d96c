"""Makes a citation short enough to be pasted: at most 35 words beside quote, translation and address.

Nobody pastes ninety words of apparatus into an article. So where a citation is longer, what its address leads to
anyway is shortened first: the title is cut, with an ellipsis; then an office gives way to the body that it belongs to,
and the occasion loses its place and circumstances. Speaker, day, outlet, who credits whom, whose translation and the
warning always stay. Formats that programs read keep everything.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar

from msgspec import structs

from explorer.citation.attribution import Attribution
from explorer.citation.spans import SpanKind, Spans
from explorer.dossier.model import Quote, Statement, in_language
from explorer.wording.brief_speakers import without_office

MOST_WORDS = 35
WHOLE_TITLE, USUAL_TITLE, FEWEST_OF_TITLE, SHORT_OFFICE = 8, 5, 3, 2
LONGEST_REASON, LONGEST_CREDIT = 8, 4
COUNTED = re.compile(r"\w+(?:[-'’.]\w+)*")
GLOSS = re.compile(r"\[[^\[\]]*\0\]")
# What opens within a title that is cut must be closed in it.
INNER = {"“": "”", "«": "\u00a0»", "„": "“", "‘": "’", "「": "」", "(": ")", "[": "]"}
# An apostrophe is one only after a space.
STRAIGHT_MARKS = "\"'"
PART = re.compile(r"\S+")
PLACE = re.compile(r"(?<=\w), (?:[A-ZÀ-Ý])[^,]*$")
# Up to a comma: what follows it tells how the words came to us ("through an interpreter", "reported by KCNA").
CIRCUMSTANCE = {
    "en": re.compile(r"^([^,;]+?) (?:after|at|before|during|from|in|on|to|with)\b[^,;]*"),
    "fr": re.compile(r"^([^,;]+?) (?:après|avant|avec|à|au|aux|dans|devant|en|lors|pendant|sur)\b[^,;]*"),
}
CARRIED_BY = {
    "en": re.compile(r",? carried by (?=\S+(?: and \S+)*$)"),
    "fr": re.compile(r",? diffusée?s? par (?=\S+(?: et (?:l[ae]s? )?\S+)*$)"),
}
Changed = TypeVar("Changed", Quote, Statement)
Step = Callable[[Attribution, int], Attribution]
Cited = Callable[[Attribution], Spans]


def words_beside(spans: Spans) -> int:
    """How many words a citation has beside the quote, our translation in its brackets, and the address."""
    ours = (SpanKind.OURS, SpanKind.TITLE, SpanKind.OUTLET)
    told = "".join(span.words if span.kind in ours else "\0" for span in spans)
    return len(COUNTED.findall(GLOSS.sub("", told)))


def in_brief(cited: Attribution, write: Cited) -> Attribution:
    """The attribution as far shortened as its citation, once written, needs to be."""
    for shorten in SHORTENINGS:
        excess = words_beside(write(cited)) - MOST_WORDS
        if excess <= 0:
            break
        cited = shorten(cited, excess)
    return cited


def with_short_title(fewest: int) -> Step:
    """A step that cuts the title, though not under so many words."""

    def shorten(cited: Attribution, excess: int) -> Attribution:
        if cited.source is None:
            return cited
        # A page without outlet and address is known by its title alone.
        is_placed = cited.source.container_title or cited.source.publisher or cited.source.url
        least = fewest if is_placed else WHOLE_TITLE
        kept = max(least, len(COUNTED.findall(cited.source.title)) - excess)
        return replace(cited, source=structs.replace(cited.source, title=cut_title(cited.source.title, kept)))

    return shorten


def cut_title(title: str, kept: int) -> str:
    """The first words of a title and an ellipsis; a mark that was opened in them is closed.

    It is cut at a space only: of "15,000" the first three signs are another figure.
    """
    if len(COUNTED.findall(title)) <= kept:
        return title
    told = 0
    for part in PART.finditer(title):
        told += len(COUNTED.findall(part[0]))
        if told >= kept:
            return closed(title[: part.end()].rstrip(" ,;:.–—-")) if part.end() < len(title) else title
    return title


def closed(start: str) -> str:
    """The beginning of a title with an ellipsis, and after it the marks for those that are open."""
    opened: list[str] = []
    for before, sign in pairwise(f" {start}"):
        if opened and sign == opened[-1].strip():
            opened.pop()
        elif sign in INNER or (sign in STRAIGHT_MARKS and before.isspace()):
            opened.append(INNER.get(sign, sign))
    return f"{start}…{''.join(reversed(opened))}"


def without_offices(longest: int) -> Step:
    """A step that names speakers by their bodies, where the office has more words than this."""

    def shorten(cited: Attribution, _excess: int) -> Attribution:
        shorter = (without_office(one, cited.language, longest) for one in cited.speakers)
        return replace(cited, speakers=tuple(shorter))

    return shorten


def with_short_occasion(cited: Attribution, _excess: int) -> Attribution:
    """The occasion without its place, or to whom it was said: "letter, reported by KCNA", "press briefing"."""
    told = PLACE.sub("", in_language(cited.statement.medium, cited.language))
    shorter = CIRCUMSTANCE[cited.language].sub(r"\1", told)
    # With "and" there were two occasions, of which one would be lost.
    medium = told if re.search(r"\b(and|et)\b", told) else shorter
    return replace(cited, statement=structs.replace(cited.statement, medium={cited.language: medium}))


def with_short_carrier(cited: Attribution, _excess: int) -> Attribution:
    """Who carried a statement, in a word: "press statement via KCNA"."""
    told = in_language(cited.statement.medium, cited.language)
    medium = CARRIED_BY[cited.language].sub(" via ", told)
    return replace(cited, statement=structs.replace(cited.statement, medium={cited.language: medium}))


def with_short_credit(cited: Attribution, _excess: int) -> Attribution:
    """The first words of the name under which the page gives the words, where it is a whole description."""
    if cited.quote is None:
        return cited
    credited = cut_title(cited.quote.credited_to, LONGEST_CREDIT)
    return replace(cited, quote=structs.replace(cited.quote, credited_to=credited))


def without_long_reason(cited: Attribution, _excess: int) -> Attribution:
    """That a record was corrected or withdrawn, and when: the reason only if it is a short one."""
    quote = cited.quote and unexplained(cited.quote, cited.language)
    return replace(cited, quote=quote, statement=unexplained(cited.statement, cited.language))


def unexplained(record: Changed, language: str) -> Changed:
    """A record without the long reason of its correction or withdrawal."""
    changes = {
        name: structs.replace(change, reason="")
        for name in ("correction", "withdrawn")
        if (change := getattr(record, name)) and is_long(in_language(change.reason, language))
    }
    return structs.replace(record, **changes)


def is_long(reason: str) -> bool:
    """Whether a reason has more words than a draft has room for."""
    return len(COUNTED.findall(reason)) > LONGEST_REASON


SHORTENINGS = (
    without_long_reason,
    with_short_title(WHOLE_TITLE),
    without_offices(SHORT_OFFICE),
    with_short_title(USUAL_TITLE),
    with_short_occasion,
    with_short_carrier,
    without_offices(0),
    with_short_title(FEWEST_OF_TITLE),
    with_short_credit,
)
