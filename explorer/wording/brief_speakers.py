"""Names a speaker in a citation: without what the name, the role or the date beside it already tells.

The pane has room for "foreign minister, North Korean Ministry of Foreign Affairs". A citation, which is pasted into
somebody's sentence, has not: there the ministry is in the title of its minister, and what is left to tell is the
state. What is left out is always told by a word that stays.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from itertools import dropwhile

from explorer.dossier.model import ActorKind, Text, in_language
from explorer.wording.articles import after_of, in_sentence
from explorer.wording.speakers import Speaker, speaker_in_words

BODIES = (ActorKind.ORGANISATION, ActorKind.GROUP, ActorKind.UNNAMED)
# Words that name neither a country nor a field, so that a title may lack them and mean the same body.
GENERAL = frozenset(
    {"affairs", "affaires", "department", "département", "national", "nationale", "bureau", "office"}
)
# Words in the names of many states, which tell none of them.
COMMON = frozenset(
    {
        "united",
        "states",
        "états",
        "unis",
        "republic",
        "république",
        "democratic",
        "démocratique",
        "people",
        "populaire",
    }
)
NAME_PART = re.compile(r"\w{2,}")
STEM = 4
# The day on which an unnamed official spoke tells those officials apart in a list; a citation has the day itself.
SPOKEN_ON = r"(?:\d{1,2}(?:er)? )?(?:\w+ )?\d{4}"
DAY_IN_BRACKETS = re.compile(rf"(?: \({SPOKEN_ON}\)$)|(?:, {SPOKEN_ON}(?=\)$))")


def speaker_in_brief(
    speaker: Speaker, language: str, *, has_day: bool = True, after_of_: bool = False
) -> str:
    """Name, role and body in few words; after "of", with the article that the language wants there."""
    name = in_language(speaker.name, language)
    shown = DAY_IN_BRACKETS.sub("", name) if has_day else name
    if speaker.kind is ActorKind.UNNAMED:
        shown = without_country(shown, speaker, language)
    named = after_of(shown, speaker.kind, language) if after_of_ else in_sentence(shown, language)
    told = replace(
        speaker,
        name={language: named},
        role=speaker.role and {language: in_sentence(in_language(speaker.role, language), language)},
        body=body_in_brief(speaker, language),
    )
    return speaker_in_words(told, language)


def without_country(name: str, speaker: Speaker, language: str) -> str:
    """An unnamed official by the office alone, where the body has the same country in its name.

    English puts it first ("North Korean spokesman"), French as an adjective, which alone is written small.
    """
    known = state_stems(speaker)
    if not known & words_in(in_language(body_in_brief(speaker, language), language)):
        return name
    office, bracket, rest = name.partition(" (")
    words = office.split(" ")
    if language == "fr":
        kept = [word for word in words if not (word[0].islower() and words_in(word) & known)]
    else:
        kept = [*dropwhile(lambda word: words_in(word) & known, words)]
    is_office = kept and kept[0][0].islower()
    return " ".join(kept) + bracket + rest if is_office else name


def body_in_brief(speaker: Speaker, language: str) -> Text | None:
    """The body spoken for, or its state where the role names the body; nothing where the name tells it."""
    body, role = in_language(speaker.body, language), in_language(speaker.role, language)
    if not body or names_state(speaker, in_language(speaker.name, language), body, language):
        return None
    if role and speaker.state and is_told_by(body, role, speaker):
        return {language: in_language(speaker.state, language)}
    return {language: in_sentence(body, language)}


def without_office(speaker: Speaker, language: str, longest: int) -> Speaker:
    """A speaker without an office over so many words, where the body tells enough: a state never does."""
    body, role = in_language(speaker.body, language), in_language(speaker.role, language)
    if len(role.split()) <= longest or body in ("", in_language(speaker.state, language)):
        return speaker
    is_whole = in_language(body_in_brief(speaker, language), language) == in_sentence(body, language)
    return replace(speaker, role=None) if is_whole else speaker


def names_state(speaker: Speaker, name: str, body: str, language: str) -> bool:
    """Whether a name tells for whom it speaks: a body of a state has the state in its name, or speaks for it alone."""
    if speaker.kind not in BODIES or not speaker.state:
        return False
    is_enough = speaker.kind is ActorKind.ORGANISATION or body == in_language(speaker.state, language)
    return is_enough and bool(words_in(name) & state_stems(speaker))


def is_told_by(body: str, role: str, speaker: Speaker) -> bool:
    """Whether a role has all the words of a body but for general ones and its country: "defence minister"."""
    told = words_in(role)
    own = words_in(body) - state_stems(speaker) - stems(GENERAL) - (stems(COMMON) - told)
    return bool(own) and own <= told


def words_in(text: str) -> frozenset[str]:
    """The beginnings of the words of a text, without what a name has in small print: articles, prepositions."""
    return stems(word for word in NAME_PART.findall(text) if len(word) >= STEM or word.isupper())


def stems(words: Iterable[str]) -> frozenset[str]:
    """The beginnings of words, by which "Korean" and "Korea" are one."""
    return frozenset(unaccented(word.casefold())[:STEM] for word in words)


def unaccented(word: str) -> str:
    """A word without accents, which an adjective may have and its country not: "américain"."""
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))


def state_stems(speaker: Speaker) -> frozenset[str]:
    """The beginnings of the names of the state that is spoken for."""
    return frozenset[str]().union(*map(words_in, speaker.state_names)) - stems(COMMON)
