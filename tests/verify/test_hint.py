"""The passage that is most like words which are missing."""

from __future__ import annotations

import pytest

from explorer.dossier.model import (
    Check,
)
from explorer.verify import hint as hints
from explorer.verify.hint import nearest_passage
from tests.verify.makers import PORT, looked_up


@pytest.mark.parametrize(
    ("words", "copy", "hint"),
    [
        ("vendu 10 000 obus", "Ils ont vendu 100\u00a0000 obus.", "[-10 000-] {+100 000+}"),
        ("le port a fermé hier", "Or le port n’a pas fermé hier", "{+n'+}a {+pas+} fermé"),
        ("They did not sell arms", "They did sell arms.", "did [-not-] sell"),
        ("They didn't sell arms", "They did sell arms.", "[-didn't-] did sell"),
        ("le port ferme toujours", "le port fermé toujours", "le port fermé toujours"),
    ],
)
def test_the_nearest_passage_marks_numbers_and_negations(words: str, copy: str, hint: str) -> None:
    """A curator sees what differs most dangerously; the check is missing all the same."""
    assert hint in nearest_passage(words, copy)
    line, said = looked_up(words, copy)
    assert (line.check, line.start) == (Check.MISSING, -1)
    assert hint in said


def test_the_hint_is_of_whole_words() -> None:
    """A passage that is nearest by its letters is shown to the ends of its words."""
    assert (
        nearest_passage("ort n'a jamais ferm", "Le port n’a jamais fermée hier") == "port n'a jamais fermée"
    )


@pytest.mark.parametrize(("limit", "words"), [("LONGEST_HINT", "zzzz jamais"), ("LARGEST_HINTED", "jamais")])
def test_a_hint_is_looked_for_within_limits(limit: str, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A huge quote or copy does not keep the curator waiting."""
    assert nearest_passage(words, "aaaa jamaix") != ""
    monkeypatch.setattr(hints, limit, 4)
    assert nearest_passage(words, "aaaa jamaix") == ""


def test_nothing_near_gives_no_hint() -> None:
    """Words that are nowhere like the copy, or an empty copy, are missing without a hint."""
    assert nearest_passage("12345", "zzzzz") == ""
    assert looked_up(PORT, "")[1] == "the words are not in the copy"
