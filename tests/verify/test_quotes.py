"""What the lock and the curator are told of each quote."""

from __future__ import annotations

import pytest

from explorer.dossier.model import (
    Check,
    Quote,
    QuoteKind,
    SourceId,
)
from explorer.errors import because
from explorer.verify.lock import Locked, digest
from explorer.verify.quotes import Finding, checked_quotes, compared, summary
from explorer.wording.sentences import sentence
from tests.verify.makers import NO_LOCK, PORT, QUOTE, check, looked_up, passage, quote, source

LINES = "Titre\n\n \u00a0\nLe port.\r\n\r\nPuis :\rle port. Le port.\n"


@pytest.mark.parametrize(("line", "start"), [(2, LINES.index("Le port.")), (4, LINES.rindex("Le port."))])
def test_the_line_decides_between_two_places(line: int, start: int) -> None:
    """Lines are counted from 1 among those that are not blank, whatever ends them."""
    locked, said = looked_up(quote("Le port.", line=line), LINES)
    assert (locked.check, locked.start, said) == (Check.VERBATIM, start, "")


@pytest.mark.parametrize("line", [1, 3, 99])
def test_words_on_another_line_than_stated_are_missing(line: int) -> None:
    """The sentence names the stated line and those that have the words."""
    locked, said = looked_up(quote("Le port.", line=line), LINES)
    assert (locked.check, locked.start) == (Check.MISSING, -1)
    assert f"(lines 2, 4), but not on line {line}" in said


def test_words_twice_on_the_stated_line_are_ambiguous() -> None:
    """A line that holds the words twice does not say which."""
    assert check(quote("port.", line=4), LINES) is Check.AMBIGUOUS


def test_on_the_stated_line_folded_words_go_before_equal_ones_elsewhere() -> None:
    """The curator's line is believed before the marks are."""
    assert passage(quote("l'île", line=2), "l'île\nl’île") == "l’île"


def test_the_line_of_a_quote_is_where_it_starts() -> None:
    """A passage over two paragraphs belongs to its first line."""
    assert check(quote("Le port. Puis", line=2), LINES) is Check.TYPOGRAPHIC
    _, said = looked_up(quote("Le port. Puis", line=3), LINES)
    assert said == "the words are in the copy (line 2), but not on line 3"
    assert check(quote("Titre […] port", line=1), LINES) is Check.FRAGMENTS


def test_an_indirect_quote_without_words_is_reported() -> None:
    """There is nothing to look for, even when the copy is at hand."""
    line, said = looked_up("", PORT)
    assert (line.check, line.copy, line.start, said) == (Check.REPORTED, "", -1, "")


def test_an_indirect_quote_with_words_is_checked() -> None:
    """A printed clause of reported speech is in the copy or it is not."""
    indirect = Quote(
        id=QUOTE, source=SourceId("herald"), kind=QuoteKind.INDIRECT, language="fr", text="le port"
    )
    assert check(indirect, "Selon lui, le port serait fermé.") is Check.VERBATIM


def test_a_source_without_a_copy_makes_no_copy() -> None:
    """A curator knows of which sources no copy is kept."""
    (line,), findings = checked_quotes([(quote(PORT), source(None))], {}, NO_LOCK)
    assert (line.check, line.copy, findings) == (Check.NO_COPY, "", ())


def test_without_the_copy_the_line_stays() -> None:
    """What was found when the copy was at hand is not forgotten."""
    locked, _ = looked_up(PORT, f"« {PORT} »")
    assert checked_quotes([(quote(PORT), source(f"« {PORT} »"))], {}, {QUOTE: locked}) == ((locked,), ())


@pytest.mark.parametrize(
    ("asked", "copy"), [("Le port a fermé.", PORT), (PORT, f"{PORT} Et voilà.")], ids=["words", "copy"]
)
def test_a_changed_quote_whose_copy_is_not_at_hand_is_stale(asked: str, copy: str) -> None:
    """A stale line names the new words and copy, and no place; it stays stale until the copy is there."""
    locked, _ = looked_up(PORT, PORT)
    (line,), (finding,) = checked_quotes([(quote(asked), source(copy))], {}, {QUOTE: locked})
    assert (line.check, line.text, line.copy, line.start) == (Check.STALE, digest(asked), digest(copy), -1)
    assert "not here" in sentence(finding.reason, "en")
    assert checked_quotes([(quote(asked), source(copy))], {}, {QUOTE: line})[0] == (line,)


def test_a_quote_never_checked_is_stale() -> None:
    """Without a line of the lock and without the copy nothing is known."""
    assert checked_quotes([(quote(PORT), source(PORT))], {}, NO_LOCK)[0][0].check is Check.STALE


@pytest.mark.parametrize(("words", "told"), [("jamais ouvert", "were not in"), ("e", "more than once")])
def test_what_was_wrong_is_reported_again_without_the_copy(words: str, told: str) -> None:
    """A quote stays missing or ambiguous until somebody puts it right."""
    locked, _ = looked_up(words, PORT)
    _, (finding,) = checked_quotes([(quote(words), source(PORT))], {}, {QUOTE: locked})
    assert told in sentence(finding.reason, "en")


def test_a_superseded_quote_is_checked_in_silence() -> None:
    """The curator has dealt with it; the lock still says that its words are missing."""
    line, said = looked_up(quote("jamais ouvert", superseded=True), PORT)
    assert (line.check, said) == (Check.MISSING, "")


def test_a_lock_that_says_the_same_has_no_difference() -> None:
    """With or without copies, what was just verified agrees with its lock."""
    pairs = [(quote(PORT), source(PORT))]
    lines, _ = checked_quotes(pairs, {digest(PORT): PORT}, NO_LOCK)
    assert compared(pairs, {digest(PORT): PORT}, {QUOTE: lines[0]}) == ()
    assert compared(iter(pairs), {}, {QUOTE: lines[0]}) == ()


def test_a_quote_without_a_line_is_a_difference() -> None:
    """A quote added since the last lock is reported."""
    (finding,) = compared([(quote(PORT), source(PORT))], {digest(PORT): PORT}, NO_LOCK)
    assert (finding.quote, finding.check) == (QUOTE, Check.VERBATIM)
    assert "no line" in sentence(finding.reason, "en")


def test_a_line_without_its_quote_is_a_difference() -> None:
    """A quote that the dossier has lost is reported."""
    locked, _ = looked_up(PORT, PORT)
    gone = because("lock-without-quote")
    assert compared([], {}, {QUOTE: locked}) == (Finding(quote=QUOTE, check=Check.VERBATIM, reason=gone),)


def test_a_line_that_says_otherwise_is_a_difference() -> None:
    """A lock that somebody edited is found out by the copies: by its check, or else by its offsets."""
    locked, _ = looked_up(PORT, f"« {PORT} »")
    pairs, copies = [(quote(PORT), source(f"« {PORT} »"))], {locked.copy: f"« {PORT} »"}
    wrong = Locked(quote=QUOTE, text=locked.text, check=Check.MISSING, copy=locked.copy)
    assert "the lock says missing; a new one would say verbatim" in sentence(
        compared(pairs, copies, {QUOTE: wrong})[0].reason, "en"
    )
    moved = Locked(
        quote=QUOTE, text=locked.text, check=locked.check, copy=locked.copy, start=0, end=locked.end
    )
    assert "differ in: start" in sentence(compared(pairs, copies, {QUOTE: moved})[0].reason, "en")


def test_the_summary_counts_every_check_in_order() -> None:
    """A check that no quote has counts zero."""
    lines = [looked_up(words, PORT)[0] for words in ("Le port", "jamais", "ouvert", "")]
    counts = summary(lines)
    assert list(counts) == list(Check)
    assert {name: number for name, number in counts.items() if number} == {
        "verbatim": 2,
        "missing": 1,
        "reported": 1,
    }
