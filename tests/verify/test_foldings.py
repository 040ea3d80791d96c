"""What typesetting alone makes different, and nothing else, is the same word."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from explorer.dossier.model import (
    Check,
)
from explorer.verify.foldings import folded
from tests.verify.makers import WHOLE_CHARACTERS, check, looked_up, passage


@pytest.mark.parametrize(
    ("words", "copy"),
    [
        ("L'été est là", "L'e\u0301te\u0301 est là"),
        ("l'aide d'armes", "l’aide dʼarmes"),
        ("l'aide d`armes", "l‘aide d'armes"),
        ("l'aide d'armes", "l´aide d‛armes"),
        ("10 Å", "10 \u212b"),
        ('le "port" est', "le « port » est"),
        ("le “port” est", "le «\u00a0port\u202f» est"),
        ("le « port » est", "le «\u00a0port\u00a0» est"),
        ("le „port‟ est", "le ”port“ est"),
        ("le ‹port› est", "le 'port' est"),
        ("100 000 obus !", "100\u00a0000\u202fobus\u00a0!"),
        ("le port fermé", "le  port\n\n\tfermé"),
        ("le port fermé", "le port\r\nfermé"),
        ("désarmement", "dés\u00adarme\u00adment"),
        ("le port", "le \u00ad port"),
        ("jamais… fermé...", "jamais... fermé…"),
        ("  le port\n", "le port"),
        ("각하", "\u1100\u1161\u11a8하"),
    ],
)
def test_named_foldings_are_typographic(words: str, copy: str) -> None:
    """NFC, marks, spaces, soft hyphens and the dots of an ellipsis may differ; offsets are the copy's."""
    assert check(words, f"Il dit : {copy} (agence).") is Check.TYPOGRAPHIC
    assert passage(words, f"Il dit : {copy} (agence).") == copy


@pytest.mark.parametrize(
    ("words", "copy"),
    [
        ("100 000 obus", "10 000 obus"),
        ("le port a fermé", "le port n'a pas fermé"),
        ("le port ferme", "le port fermé"),
        ("Le port", "le port"),
        ("le port, fermé", "le port fermé"),
        ("port - quai", "port – quai"),
        ("le port.", "le port…"),
        ("le 'port'", 'le "port"'),
        ("l'œuvre", "l'oeuvre"),
        ("mot!", "mot !"),
        (". Fin", "… Fin"),
        ("l'ete", "l’ete\u00ad\u0301"),
        ("½ port", "1/2 port"),
    ],
)
def test_nothing_else_is_folded(words: str, copy: str) -> None:
    """Digits, negations, accents, case, punctuation, single for double marks: another one is missing."""
    assert check(words, copy) is Check.MISSING


WORDS = [
    ("l'île", "l’île", "l'i\u0302le", "l‘î\u00adle"),
    ('"oui"', "« oui »", "«\u00a0oui\u202f»", "“oui”", "„oui‟"),
    ("fin...", "fin…"),
    ("100 000", "100\u00a0000", "100\n000"),
    ("ne", "n\u00ade"),
    ("각", "\u1100\u1161\u11a8"),
]
SPACES = (" ", "\u00a0", "  ", "\n", "\r\n\r\n", "\u202f")


@settings(deadline=None, database=None)
@given(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(SPACES)), min_size=1), st.data())
def test_words_spelt_with_other_marks_are_found(
    pieces: list[tuple[tuple[str, ...], str]], data: st.DataObject
) -> None:
    """Whatever marks, spaces and compositions each side uses, the passage is all of the words."""
    printed, asked = (
        "Debut"
        + "".join(data.draw(st.sampled_from(SPACES)) + data.draw(st.sampled_from(word)) for word, _ in pieces)
        for _ in ("copy", "quote")
    )
    line, _ = looked_up(asked, f"avant {printed} après")
    assert line.check in {Check.VERBATIM, Check.TYPOGRAPHIC}
    assert (line.start, line.end) == (6, 6 + len(printed))
    assert folded(printed).text == folded(asked).text


@settings(deadline=None, database=None)
@given(st.text(st.sampled_from("".join(WHOLE_CHARACTERS)) | st.characters(codec="utf-8")), st.data())
def test_every_folded_span_leads_back_to_what_folds_to_it(text: str, data: st.DataObject) -> None:
    """The map of offsets loses nothing and adds nothing, wherever no character is cut."""
    copy = folded(text)
    start = data.draw(st.integers(0, len(copy.text)))
    end = data.draw(st.integers(start, len(copy.text)))
    assume(start < end and not copy.cuts(start, end))
    first, last = copy.back(start, end)
    assert folded(text[first:last]).text == copy.text[start:end]


@settings(deadline=None, database=None)
@given(st.text())
def test_composed_and_decomposed_texts_fold_alike(text: str) -> None:
    """The folding does not depend on the form in which a text was typed (NFC, NFD)."""
    assert folded(unicodedata.normalize("NFD", text)).text == folded(unicodedata.normalize("NFC", text)).text
