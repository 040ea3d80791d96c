"""Quotes against copies: what counts as the same words, and what the lock says of them."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from explorer.dossier.load import load
from explorer.dossier.model import (
    Check,
    Copy,
    CopyContent,
    Custom,
    Quote,
    QuoteId,
    QuoteKind,
    Source,
    SourceId,
)
from explorer.verify import foldings as folding
from explorer.verify import quotes as verify
from explorer.verify.foldings import folded, nearest_passage
from explorer.verify.lock import Locked, digest, read_lock
from explorer.verify.quotes import CopyError, Finding, compared, copies_in, summary, verified

DATA = Path(__file__).parents[2] / "data"
FOUND = {Check.VERBATIM, Check.TYPOGRAPHIC, Check.FRAGMENTS}
PORT = "Le port n'a jamais fermé."
NO_LOCK: dict[QuoteId, Locked] = {}
QUOTE = QuoteId("port-never-closed-herald")


def quote(
    text: str, *, line: int | None = None, printed_ellipsis: bool = False, superseded: bool = False
) -> Quote:
    """A quote with this text."""
    return Quote(
        id=QUOTE,
        source=SourceId("herald"),
        kind=QuoteKind.DIRECT if text else QuoteKind.INDIRECT,
        language="fr",
        text=text,
        line=line,
        printed_ellipsis=printed_ellipsis,
        superseded_by=QuoteId("port-never-closed-herald-2") if superseded else None,
    )


def source(copy: str | None) -> Source:
    """A source with this text as its copy, or without one."""
    kept = Copy(content=CopyContent.FULL, sha256=digest(copy)) if copy is not None else None
    return Source(id=SourceId("herald"), type="article-newspaper", custom=Custom(copy=kept))


def looked_up(asked: Quote | str, copy: str) -> tuple[Locked, str]:
    """The lock's line for a quote by its copy, and the sentence for the curator (empty: none)."""
    asked = quote(asked) if isinstance(asked, str) else asked
    (line,), findings = verified([(asked, source(copy))], {digest(copy): copy}, NO_LOCK)
    return line, "".join(finding.sentence for finding in findings)


def check(asked: Quote | str, copy: str) -> Check:
    """The check of a quote by its copy."""
    return looked_up(asked, copy)[0].check


def passage(asked: Quote | str, copy: str) -> str:
    """The part of the copy that the lock names for a quote."""
    line, _ = looked_up(asked, copy)
    return copy[line.start : line.end]


# The same characters


def test_equal_characters_are_verbatim_at_their_offsets_with_what_stands_around() -> None:
    """The lock tells offsets in code points and up to 32 characters before and after."""
    copy = f"{'a' * 40} dit 🚢 : « {PORT} » {'b' * 40}"
    line, sentence = looked_up(PORT, copy)
    assert (line.check, copy[line.start : line.end], sentence) == (Check.VERBATIM, PORT, "")
    assert (line.prefix, line.suffix) == (copy[: line.start][-32:], copy[line.end :][:32])
    assert (line.quote, line.text, line.copy) == (QUOTE, digest(PORT), digest(copy))


def test_the_words_may_stand_at_either_end_of_the_copy() -> None:
    """What stands around is as long as there is text."""
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


def test_words_that_stand_twice_are_ambiguous() -> None:
    """Where nothing says which of two places is meant, no offsets are given, and the lines are told."""
    line, sentence = looked_up("fermé", "Le port fermé.\n\nLe port est fermé.")
    assert (line.check, line.start, line.end) == (Check.AMBIGUOUS, -1, -1)
    assert "lines 1, 2" in sentence


def test_words_that_overlap_themselves_are_ambiguous() -> None:
    """Two places are two even where they share characters."""
    assert check("non, non", "Il dit : non, non, non.") is Check.AMBIGUOUS
    assert check("non, non", "Il dit : non,\u00a0non,\u00a0non.") is Check.AMBIGUOUS


def test_very_characters_go_before_folded_ones() -> None:
    """Words that stand once as they are and once with other marks are verbatim, not ambiguous."""
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
def test_words_within_a_longer_word_or_number_are_told(words: str, copy: str) -> None:
    """The characters are there, but a curator must see that the source prints another word."""
    line, sentence = looked_up(words, copy)
    assert line.check is Check.VERBATIM
    assert "within a longer word or number" in sentence


def test_a_korean_noun_before_its_particle_is_no_cut_word() -> None:
    """Scripts that join particles to nouns are quoted without them."""
    assert looked_up("무기", "우리는 무기를 수출하지 않았다.")[1] == ""


# The named foldings


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


# Fragments


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
def test_parts_that_do_not_stand_so_are_missing(words: str, copy: str) -> None:
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


def test_a_printed_ellipsis_is_checked_as_it_stands() -> None:
    """With `printed-ellipsis` the source itself prints the mark, brackets included."""
    words = "le port […] fermé"
    assert check(quote(words, printed_ellipsis=True), f"Il dit : {words}.") is Check.VERBATIM
    assert check(quote(words, printed_ellipsis=True), "le port a fermé") is Check.MISSING
    assert check(quote("le port... fermé", printed_ellipsis=True), "le port… fermé") is Check.TYPOGRAPHIC


# Lines


LINES = "Titre\n\n \u00a0\nLe port.\r\n\r\nPuis :\rle port. Le port.\n"


@pytest.mark.parametrize(("line", "start"), [(2, LINES.index("Le port.")), (4, LINES.rindex("Le port."))])
def test_the_line_decides_between_two_places(line: int, start: int) -> None:
    """Lines are counted from 1 among those that are not blank, whatever ends them."""
    found, sentence = looked_up(quote("Le port.", line=line), LINES)
    assert (found.check, found.start, sentence) == (Check.VERBATIM, start, "")


@pytest.mark.parametrize("line", [1, 3, 99])
def test_words_on_another_line_than_stated_are_missing(line: int) -> None:
    """The sentence names the line stated and the lines where the words do stand."""
    found, sentence = looked_up(quote("Le port.", line=line), LINES)
    assert (found.check, found.start) == (Check.MISSING, -1)
    assert f"lines 2, 4 of the copy, not on line {line}" in sentence


def test_words_twice_on_the_stated_line_are_ambiguous() -> None:
    """A line that holds the words twice does not say which."""
    assert check(quote("port.", line=4), LINES) is Check.AMBIGUOUS


def test_on_the_stated_line_folded_words_go_before_equal_ones_elsewhere() -> None:
    """The curator's line is believed before the marks are."""
    assert passage(quote("l'île", line=2), "l'île\nl’île") == "l’île"


def test_the_line_of_a_quote_is_where_it_starts() -> None:
    """A passage over two paragraphs belongs to its first line."""
    assert check(quote("Le port. Puis", line=2), LINES) is Check.TYPOGRAPHIC
    assert looked_up(quote("Le port. Puis", line=3), LINES)[1].startswith(
        "the words stand on line 2 of the copy"
    )
    assert check(quote("Titre […] port", line=1), LINES) is Check.FRAGMENTS


# What the lock says without a copy


def test_an_indirect_quote_without_words_is_reported() -> None:
    """There is nothing to look for, even when the copy is at hand."""
    line, sentence = looked_up("", PORT)
    assert (line.check, line.copy, line.start, sentence) == (Check.REPORTED, "", -1, "")


def test_an_indirect_quote_with_words_is_checked() -> None:
    """A printed clause of reported speech stands in the copy or it does not."""
    indirect = Quote(
        id=QUOTE, source=SourceId("herald"), kind=QuoteKind.INDIRECT, language="fr", text="le port"
    )
    assert check(indirect, "Selon lui, le port serait fermé.") is Check.VERBATIM


def test_a_source_without_a_copy_makes_no_copy() -> None:
    """That no copy is kept is no finding."""
    (line,), findings = verified([(quote(PORT), source(None))], {}, NO_LOCK)
    assert (line.check, line.copy, findings) == (Check.NO_COPY, "", ())


def test_without_the_copy_the_line_stays() -> None:
    """What was found when the copy was at hand is not forgotten."""
    found, _ = looked_up(PORT, f"« {PORT} »")
    assert verified([(quote(PORT), source(f"« {PORT} »"))], {}, {QUOTE: found}) == ((found,), ())


@pytest.mark.parametrize(
    ("asked", "copy"), [("Le port a fermé.", PORT), (PORT, f"{PORT} Et voilà.")], ids=["words", "copy"]
)
def test_a_changed_quote_whose_copy_is_not_at_hand_is_stale(asked: str, copy: str) -> None:
    """A stale line names the new words and copy, and no place; it stays stale until the copy is there."""
    found, _ = looked_up(PORT, PORT)
    (line,), (finding,) = verified([(quote(asked), source(copy))], {}, {QUOTE: found})
    assert (line.check, line.text, line.copy, line.start) == (Check.STALE, digest(asked), digest(copy), -1)
    assert "not at hand" in finding.sentence
    assert verified([(quote(asked), source(copy))], {}, {QUOTE: line})[0] == (line,)


def test_a_quote_never_checked_is_stale() -> None:
    """Without a line of the lock and without the copy nothing is known."""
    assert verified([(quote(PORT), source(PORT))], {}, NO_LOCK)[0][0].check is Check.STALE


@pytest.mark.parametrize(("words", "told"), [("jamais ouvert", "did not stand"), ("e", "more than once")])
def test_what_was_wrong_is_told_again_without_the_copy(words: str, told: str) -> None:
    """A quote stays missing or ambiguous until somebody puts it right."""
    found, _ = looked_up(words, PORT)
    _, (finding,) = verified([(quote(words), source(PORT))], {}, {QUOTE: found})
    assert told in finding.sentence


def test_a_superseded_quote_is_checked_in_silence() -> None:
    """The curator has dealt with it; the lock still says that its words are missing."""
    line, sentence = looked_up(quote("jamais ouvert", superseded=True), PORT)
    assert (line.check, sentence) == (Check.MISSING, "")


# The present lock and a new one


def test_a_lock_that_says_the_same_has_no_difference() -> None:
    """With or without copies, what was just verified agrees with its lock."""
    pairs = [(quote(PORT), source(PORT))]
    lines, _ = verified(pairs, {digest(PORT): PORT}, NO_LOCK)
    assert compared(pairs, {digest(PORT): PORT}, {QUOTE: lines[0]}) == ()
    assert compared(iter(pairs), {}, {QUOTE: lines[0]}) == ()


def test_a_quote_without_a_line_is_a_difference() -> None:
    """A quote added since the last lock is told."""
    (finding,) = compared([(quote(PORT), source(PORT))], {digest(PORT): PORT}, NO_LOCK)
    assert (finding.quote, finding.check) == (QUOTE, Check.VERBATIM)
    assert "no line" in finding.sentence


def test_a_line_without_its_quote_is_a_difference() -> None:
    """A quote that the dossier has no more is told."""
    found, _ = looked_up(PORT, PORT)
    sentence = "the lock has a line for this quote, which the dossier has not"
    assert compared([], {}, {QUOTE: found}) == (
        Finding(quote=QUOTE, check=Check.VERBATIM, sentence=sentence),
    )


def test_a_line_that_says_otherwise_is_a_difference() -> None:
    """A lock that somebody edited is found out by the copies: by its check, else by its offsets."""
    found, _ = looked_up(PORT, f"« {PORT} »")
    pairs, copies = [(quote(PORT), source(f"« {PORT} »"))], {found.copy: f"« {PORT} »"}
    wrong = Locked(quote=QUOTE, text=found.text, check=Check.MISSING, copy=found.copy)
    assert (
        "the lock says missing; a new one says verbatim"
        in compared(pairs, copies, {QUOTE: wrong})[0].sentence
    )
    moved = Locked(quote=QUOTE, text=found.text, check=found.check, copy=found.copy, start=0, end=found.end)
    assert "another start" in compared(pairs, copies, {QUOTE: moved})[0].sentence


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


# The folder of copies


def written(path: Path, raw: bytes) -> str:
    """Write a file with the folders above it; its SHA-256."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(raw)
    return sha256(raw).hexdigest()


def test_copies_are_found_by_their_content(tmp_path: Path) -> None:
    """Names and folders do not matter, other files are left alone, and line ends stay as they are."""
    wanted = written(tmp_path / "a" / "b" / "c.html.bak", "Un\r\nfermé\n".encode())
    written(tmp_path / "other.txt", b"\xff\xfe")
    assert copies_in(tmp_path, {wanted, "0" * 64}) == {wanted: "Un\r\nfermé\n"}


@pytest.mark.parametrize("link", ["copy.txt", "folder"])
def test_links_out_of_the_folder_are_not_followed(tmp_path: Path, link: str) -> None:
    """Neither a linked file nor a linked folder is read."""
    wanted = written(tmp_path / "outside" / "copy.txt", b"secret")
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / link).symlink_to(tmp_path / "outside" / ("copy.txt" if link == "copy.txt" else ""))
    (inside / "loop").symlink_to(inside)
    assert copies_in(inside, {wanted}) == {}
    assert copies_in(tmp_path, {wanted}) == {wanted: "secret"}


def test_what_is_no_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipe would block whoever reads it."""
    os.mkfifo(tmp_path / "pipe")
    monkeypatch.setattr(Path, "read_bytes", lambda path: pytest.fail(f"{path} was read"))
    assert copies_in(tmp_path, {"0" * 64}) == {}


def test_files_too_large_for_a_text_are_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The limit itself is allowed."""
    monkeypatch.setattr(verify, "LARGEST", 4)
    small, large = written(tmp_path / "small", b"1234"), written(tmp_path / "large", b"12345")
    assert copies_in(tmp_path, {small, large}) == {small: "1234"}


def test_a_copy_that_is_not_utf_8_is_told(tmp_path: Path) -> None:
    """The sentence names the file and the place."""
    wanted = written(tmp_path / "copy\x1b.txt", b"ferm\xe9")
    with pytest.raises(CopyError, match=r"copy␛\.txt: the byte 0xe9 at 4 is not UTF-8"):
        copies_in(tmp_path, {wanted})


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS refuses such names")
def test_a_file_whose_name_is_no_text_can_be_named(tmp_path: Path) -> None:
    """The sentence about it can be printed."""
    wanted = written(tmp_path / os.fsdecode(b"copy\xff"), b"ferm\xe9")
    with pytest.raises(CopyError, match="copy\ufffd: the byte 0xe9"):
        copies_in(tmp_path, {wanted})


@pytest.mark.parametrize("name", ["absent", "file"])
def test_a_folder_that_is_none_is_told(tmp_path: Path, name: str) -> None:
    """A mistyped folder is not taken for one without copies."""
    written(tmp_path / "file", b"")
    with pytest.raises(CopyError, match=f"{name}: this cannot be read"):
        copies_in(tmp_path / name, set())


def test_marks_that_could_command_a_terminal_are_visible_in_copies_as_in_quotes(tmp_path: Path) -> None:
    """One character becomes one, so that offsets stay; white space stays what it is."""
    wanted = written(tmp_path / "copy", "a\x1b[31m\u202eb\tc\x0cd\n".encode())
    assert copies_in(tmp_path, {wanted}) == {wanted: "a␛[31m\ufffdb\tc\x0cd\n"}


# The hint


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
    line, sentence = looked_up(words, copy)
    assert (line.check, line.start) == (Check.MISSING, -1)
    assert hint in sentence


def test_the_hint_is_of_whole_words() -> None:
    """A passage that is nearest by its letters is shown to the ends of its words."""
    assert (
        nearest_passage("ort n'a jamais ferm", "Le port n’a jamais fermée hier") == "port n'a jamais fermée"
    )


@pytest.mark.parametrize(("limit", "words"), [("LONGEST_HINT", "zzzz jamais"), ("LARGEST_HINTED", "jamais")])
def test_a_hint_is_looked_for_within_limits(limit: str, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A huge quote or copy does not keep the curator waiting."""
    assert nearest_passage(words, "aaaa jamaix") != ""
    monkeypatch.setattr(folding, limit, 4)
    assert nearest_passage(words, "aaaa jamaix") == ""


def test_nothing_near_gives_no_hint() -> None:
    """Words that are nowhere like the copy, or an empty copy, are missing without a hint."""
    assert nearest_passage("12345", "zzzzz") == ""
    assert looked_up(PORT, "")[1] == "the words do not stand in the copy"


# Properties

WHOLE_CHARACTERS = [
    *"aA1 .,'’\"«»“…\n\u00a0\u00adé",
    "e\u0301",
    "\r\n",
    "\u1100\u1161\u11a8",
    "각",
    "q\u0323\u0307",
    "🚢",
]
WORDS = [
    ("l'île", "l’île", "l'i\u0302le", "l‘î\u00adle"),
    ('"oui"', "« oui »", "«\u00a0oui\u202f»", "“oui”", "„oui‟"),
    ("fin...", "fin…"),
    ("100 000", "100\u00a0000", "100\n000"),
    ("ne", "n\u00ade"),
    ("각", "\u1100\u1161\u11a8"),
]
SPACES = (" ", "\u00a0", "  ", "\n", "\r\n\r\n", "\u202f")
PLAIN = ["port", "a", "é", "fermé", "déjà", "ne", "pas", "jamais", "100 000", "7", "l'île", "dit,", "(oui)"]
NEGATIONS = {"ne", "pas", "jamais"}


@settings(deadline=None, database=None)
@given(st.lists(st.sampled_from(WHOLE_CHARACTERS), min_size=1), st.data())
def test_any_part_of_a_text_is_found_where_it_stands(characters: list[str], data: st.DataObject) -> None:
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


@settings(deadline=None, database=None)
@given(
    st.lists(st.sampled_from(PLAIN)),
    st.lists(st.sampled_from(PLAIN), min_size=1),
    st.sampled_from(sorted(CHANGES)),
    st.data(),
)
def test_one_word_otherwise_is_missing(
    around: list[str], words: list[str], change: str, data: st.DataObject
) -> None:
    """A digit, a negation, an accent, a case or a comma that differs, and nothing is found."""
    number = data.draw(st.integers(0, len(words) - 1))
    changed = [*words[:number], CHANGES[change](words[number]), *words[number + 1 :]]
    assume(changed != words)
    copy = " ".join([*around, "Début", *words, "Fin", *around])
    assert check(" ".join(["Début", *words, "Fin"]), copy) is Check.VERBATIM
    assert check(" ".join(filter(None, ["Début", *changed, "Fin"])), copy) is Check.MISSING


# The dossier that ships


def test_the_shipped_quotes_stand_in_their_copies() -> None:
    """Every quote whose copy is at hand stands in it, and the shipped lock says so."""
    folder = os.environ.get("EXPLORER_COPIES")
    if not folder:
        pytest.skip("EXPLORER_COPIES does not name the folder with the copies of the sources")
    if not (DATA / "events.yaml").exists():
        pytest.skip("there is no data/events.yaml to verify")
    dossier = load(DATA)
    statements = [statement for event in dossier.events for statement in event.statements]
    pairs = [(one, dossier.sources[one.source]) for statement in statements for one in statement.quotes]
    copies = copies_in(
        Path(folder), {kept.custom.copy.sha256 for _, kept in pairs if kept.custom.copy} - {""}
    )
    lock = read_lock(DATA / "quotes.lock")
    lines, findings = verified(pairs, copies, lock)
    assert copies
    assert findings == ()
    assert {line.check for line in lines if line.copy in copies} <= FOUND
    assert compared(pairs, copies, lock) == ()
