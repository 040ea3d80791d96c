"""Which words of a copy count as those of a quote: the same ones, or fragments in their order."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.dossier.model import Check
from explorer.verify.lock import digest
from tests.verify.makers import PORT, QUOTE, WHOLE_CHARACTERS, check, looked_up, passage, quote


def test_equal_characters_are_verbatim_at_their_offsets_with_their_context() -> None:
    """The lock tells offsets in code points and up to 32 characters before and after."""
    copy = f"{'a' * 40} dit 🚢 : « {PORT} » {'b' * 40}"
    line, said = looked_up(PORT, copy)
    assert (line.check, copy[line.start : line.end], said) == (Check.VERBATIM, PORT, "")
    assert (line.prefix, line.suffix) == (copy[: line.start][-32:], copy[line.end :][:32])
    assert (line.quote, line.text, line.copy) == (QUOTE, digest(PORT), digest(copy))


def test_the_words_may_be_at_either_end_of_the_copy() -> None:
    """The context is cut off where the text ends."""
    line, _ = looked_up(PORT, f"Oui. {PORT}{' Et voilà.' * 9}")
    assert (line.check, line.start, line.prefix) == (Check.VERBATIM, 5, "Oui. ")
    line, _ = looked_up(PORT, PORT)
    assert (line.check, line.start, line.end, line.prefix, line.suffix) == (
        Check.VERBATIM,
        0,
        len(PORT),
        "",
        "",
    )


def test_words_that_occur_twice_are_ambiguous() -> None:
    """Where nothing says which of two places is meant, no offsets are given, and the lines are reported."""
    line, said = looked_up("fermé", "Le port fermé.\n\nLe port est fermé.")
    assert (line.check, line.start, line.end) == (Check.AMBIGUOUS, -1, -1)
    assert "lines 1, 2" in said


def test_words_that_overlap_themselves_are_ambiguous() -> None:
    """Two places are two even where they share characters."""
    assert check("non, non", "Il dit : non, non, non.") is Check.AMBIGUOUS
    assert check("non, non", "Il dit : non,\u00a0non,\u00a0non.") is Check.AMBIGUOUS


def test_very_characters_go_before_folded_ones() -> None:
    """Words that occur once as they are and once with other marks are verbatim, not ambiguous."""
    assert passage("l'île", "l’île, l'île") == "l'île"
    assert check("l'île", "l’île, l'île") is Check.VERBATIM


@pytest.mark.parametrize(
    ("words", "copy"),
    [
        ("cafe", "un cafe\u0301 noir"),
        ("\u0301 noir", "un cafe\u0301 noir"),
        ("\u1100\u1161", "\u1100\u1161\u11a8"),
    ],
    ids=["accent lost at the end", "accent alone", "final consonant lost"],
)
def test_half_a_character_is_missing(words: str, copy: str) -> None:
    """An accent or a part of a syllable that is its own code point is never cut off."""
    assert check(words, copy) is Check.MISSING


@pytest.mark.parametrize(
    ("words", "copy"),
    [("possible", "C'est impossible."), ("00 000 obus", "100 000 obus"), ("non", "Ils nonobstant")],
)
def test_words_within_a_longer_word_or_number_are_reported(words: str, copy: str) -> None:
    """The characters are there, but a curator must see that the source prints another word."""
    line, said = looked_up(words, copy)
    assert line.check is Check.VERBATIM
    assert "part of a longer word or number" in said


def test_a_korean_noun_before_its_particle_is_not_a_cut_word() -> None:
    """Scripts that join particles to nouns are quoted without them."""
    assert looked_up("무기", "우리는 무기를 수출하지 않았다.")[1] == ""


@pytest.mark.parametrize("mark", ["[…]", "[...]"])
def test_parts_in_their_order_are_fragments(mark: str) -> None:
    """What we omit is not looked for; the passage goes from the first part to the last."""
    copy = "Il dit : le port de l’île n'a, dit-il, jamais fermé ses quais."
    assert check(f"le port de l'île {mark} jamais {mark} quais", copy) is Check.FRAGMENTS
    assert passage(f"le port de l'île {mark} jamais {mark} quais", copy) == copy[9:-1]


@pytest.mark.parametrize(
    ("words", "copy"),
    [
        ("fermé […] le port", "le port a fermé"),
        ("le port […] le port", "le port a fermé"),
        ("le port […] pas fermé", "le port a fermé"),
        ("il est […] possible", "il est bien impossible"),
        ("le port […] 000 obus", "le port et 1000 obus"),
        ("un […] deux […] trois", "un, trois, deux"),
        ("un […] deux […] trois", "deux, un, trois"),
        ("un […] deux […] trois", "un, trois"),
        ("un […] deux", "un\n\nou bien\n\ndeux"),
        ("[…]", "le port a fermé"),
    ],
)
def test_parts_in_any_other_order_are_missing(words: str, copy: str) -> None:
    """Another order, one place used twice, half a word, a third paragraph: none of these counts."""
    assert check(words, copy) is Check.MISSING


def test_fragments_may_run_into_the_next_paragraph() -> None:
    """Blank lines between two paragraphs do not part them."""
    assert check("un […] deux", "zéro\n\nun\n \n\n\ndeux\n") is Check.FRAGMENTS


def test_an_omission_at_an_end_leaves_one_part() -> None:
    """`[…]` before or after the words is an omission as well."""
    assert check("[…] le port […]", "Or le port a fermé") is Check.FRAGMENTS


def test_fragments_with_two_possible_ends_are_ambiguous() -> None:
    """A passage has one start and one end."""
    assert check("le port […] fermé", "le port a fermé, puis fermé encore") is Check.AMBIGUOUS
    assert check("le port […] fermé […] encore", "le port a fermé, puis fermé encore") is Check.FRAGMENTS


def test_a_printed_ellipsis_is_checked_as_it_is() -> None:
    """With `printed-ellipsis` the source itself prints the mark, brackets included."""
    words = "le port […] fermé"
    assert check(quote(words, printed_ellipsis=True), f"Il dit : {words}.") is Check.VERBATIM
    assert check(quote(words, printed_ellipsis=True), "le port a fermé") is Check.MISSING
    assert check(quote("le port... fermé", printed_ellipsis=True), "le port… fermé") is Check.TYPOGRAPHIC


@settings(deadline=None, database=None)
@given(st.lists(st.sampled_from(WHOLE_CHARACTERS), min_size=1), st.data())
def test_any_part_of_a_text_is_found_in_its_place(characters: list[str], data: st.DataObject) -> None:
    """Whole characters taken from a copy are verbatim at their offsets, or ambiguous."""
    first = data.draw(st.integers(0, len(characters) - 1))
    last = data.draw(st.integers(first + 1, len(characters)))
    words, start = "".join(characters[first:last]), len("".join(characters[:first]))
    line, _ = looked_up(words, "".join(characters))
    if line.check is Check.VERBATIM:
        assert (line.start, line.end) == (start, start + len(words))
    else:
        assert line.check is Check.AMBIGUOUS
        assert "".join(characters).find(words) != "".join(characters).rfind(words)


PLAIN = ["port", "a", "é", "fermé", "déjà", "ne", "pas", "jamais", "100 000", "7", "l'île", "dit,", "(oui)"]
NEGATIONS = {"ne", "pas", "jamais"}


def without_accents(word: str) -> str:
    """A word that has lost its accents."""
    return "".join(one for one in unicodedata.normalize("NFD", word) if not unicodedata.combining(one))


def other_digits(word: str) -> str:
    """A number with every digit one higher."""
    return word.translate(str.maketrans("0123456789", "1234567890"))


CHANGES: dict[str, Callable[[str], str]] = {
    "negation": lambda word: "" if word in NEGATIONS else word,
    "accent": without_accents,
    "digit": other_digits,
    "case": str.swapcase,
    "punctuation": lambda word: word.replace(",", ";").replace("(", "["),
}


# Each word with what it becomes, where a change changes it.
CHANGED = [(word, change(word)) for word in PLAIN for change in CHANGES.values() if change(word) != word]


@settings(deadline=None, database=None)
@given(
    st.lists(st.sampled_from(PLAIN)),
    st.lists(st.sampled_from(PLAIN)),
    st.sampled_from(CHANGED),
    st.lists(st.sampled_from(PLAIN)),
)
def test_one_word_otherwise_is_missing(
    around: list[str], before: list[str], word: tuple[str, str], after: list[str]
) -> None:
    """A digit, a negation, an accent, a case or a comma that differs, and nothing is locked."""
    words, changed = ([*before, one, *after] for one in word)
    copy = " ".join([*around, "Début", *words, "Fin", *around])
    assert check(" ".join(["Début", *words, "Fin"]), copy) is Check.VERBATIM
    assert check(" ".join(filter(None, ["Début", *changed, "Fin"])), copy) is Check.MISSING
