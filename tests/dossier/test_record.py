"""Texts in more than one language, and what any record can be."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.dossier.load import load
from explorer.dossier.model import Text, in_all_languages, in_language, language_shown
from explorer.errors import DossierError
from explorer.index.cache import open_dossier
from explorer.index.search_text import Sought
from tests.makers import EVENTS, write_dossier


@pytest.mark.parametrize(
    ("text", "language", "words", "tag"),
    [
        ({"en": "port", "fr": "le port"}, "fr", "le port", "fr"),
        ({"en": "port", "fr-CA": "le port"}, "fr", "le port", "fr-CA"),
        ({"fr": "le port"}, "fr-CA", "le port", "fr"),
        ({"es": "puerto", "ko": "항구"}, "en", "puerto", "es"),
        ({"en": "", "fr": "le port"}, "en", "le port", "fr"),
        ("port", "fr", "port", "und"),
        ({}, "en", "", "und"),
    ],
)
def test_a_reader_is_shown_the_nearest_language(text: Text, language: str, words: str, tag: str) -> None:
    """Their own, a kindred one, or else the first."""
    assert (in_language(text, language), language_shown(text, language)) == (words, tag)


def test_no_text_has_no_words() -> None:
    """What is absent is left out."""
    assert (in_language(None, "en"), in_all_languages(None), in_all_languages("")) == ("", (), ())


def test_a_dossier_can_be_in_any_language(tmp_path: Path) -> None:
    """Spanish and Korean for all, and a text bare: it loads, and is found by its words."""
    events = EVENTS.replace("{en: Did the port close?, fr: Le port a-t-il fermé ?}", "¿Cerró el puerto?")
    events = events.replace(
        "title: {en: A storm hits the coast, fr: Une tempête frappe la côte}",
        "title: {es: Tormenta, ko: 폭풍}",
    )
    index = open_dossier(write_dossier(tmp_path / "dossier", events), cache=tmp_path / "cache")
    assert in_language(index.title, "fr") == "¿Cerró el puerto?"
    assert len(index.hits(Sought("폭풍")).anywhere()) == len(index.hits(Sought("tormenta")).anywhere()) == 1


@pytest.mark.parametrize(("key", "problem"), [("english", "english"), ("e n", "e n")])
def test_what_is_no_language_tag_is_told(tmp_path: Path, key: str, problem: str) -> None:
    """Else the words would be shown to nobody."""
    folder = write_dossier(tmp_path, EVENTS.replace("gist: {en: No fine", f"gist: {{{key}: No fine"))
    with pytest.raises(DossierError) as refused:
        load(folder)
    assert [dict(one.reason.values)["tag"] for one in refused.value.problems] == [problem]
