"""A citation is as short as a draft has room for, and no shorter than the truth."""

from __future__ import annotations

from dataclasses import replace as with_changes

import pytest
from msgspec.structs import replace

from explorer.citation.brevity import MOST_WORDS, cut_title, in_brief, words_beside
from explorer.citation.prose import written
from explorer.citation.styles import STYLES
from explorer.dossier.model import ActorId, Correction, QuoteId
from tests.citation.makers import cite, plain, without
from tests.citation.records import HERALD, MINISTER, QUOTE, STATEMENT

LONG = "Le port nie tout retard et dit que « rien de tel ne s’est jamais vu » dans la ville ni dans la région"
LONG_TITLED = replace(HERALD, title=LONG)


@pytest.mark.parametrize(
    ("title", "kept", "told"),
    [
        ("One two three", 3, "One two three"),
        ("One two, three", 2, "One two…"),
        ("He said “not now, not ever” again", 4, "He said “not now…”"),
        ("Il dit « pas du tout » encore", 3, "Il dit « pas…\u00a0»"),
        ("[Exclusive] One two", 2, "[Exclusive] One…"),
        ('He said "not now, not ever" again', 4, 'He said "not now…"'),
        ("The port's end, and more", 2, "The port's…"),
        ("About 15,000 men on a front", 2, "About 15,000…"),
        ("", 3, ""),
    ],
)
def test_a_title_is_cut_after_words_and_its_marks_are_closed(title: str, kept: int, told: str) -> None:
    """An ellipsis says so; a title that is short enough stays whole."""
    assert cut_title(title, kept) == told


def test_a_title_is_cut_only_as_far_as_needed() -> None:
    """What has room stays whole."""
    assert "“Le port nie tout retard”" in plain(cite())
    cited = in_brief(cite(source=LONG_TITLED), written)
    assert words_beside(written(cited)) == MOST_WORDS
    assert cited.source
    assert cited.source.title == "Le port nie tout retard et dit que « rien de tel…\u00a0»"


def test_a_title_that_alone_names_a_page_keeps_more_words() -> None:
    """Four words of it would name a dozen pages."""
    page = without(LONG_TITLED, "container_title", "url", "author")
    quote = replace(
        QUOTE, credited_to="one two three four", warning={"en": "one two three four five six seven"}
    )
    assert "“Le port nie tout retard et dit que…”" in plain(cite(quote, source=page))


def test_formats_for_programs_keep_the_title_whole() -> None:
    """Only prose is pasted into a sentence."""
    for style in ("biblatex", "ris", "csl-json", "json", "wikipedia"):
        assert "dans la ville ni dans la région" in STYLES[style](cite(source=LONG_TITLED))


def test_the_occasion_gives_up_its_place_but_not_how_the_words_came() -> None:
    """An interpreter and a carrier are told to the end."""
    for medium, told in (
        ("remarks to reporters, Rome", "remarks, 3 May"),
        ("images with captions, released with the briefing", "images, released with the briefing, 3 May"),
        (
            "captioned images, released with the briefing",
            "captioned images, released with the briefing, 3 May",
        ),
        (
            "opening remarks at the talks, through an interpreter",
            "opening remarks, through an interpreter, 3 May",
        ),
        (
            "written statement to a paper and virtual briefing",
            "written statement to a paper and virtual briefing, 3",
        ),
    ):
        statement = replace(STATEMENT, medium={"en": medium})
        quote = replace(
            QUOTE, credited_to="somebody of the port", warning={"en": "one two three four five six seven"}
        )
        assert told in plain(cite(quote, source=LONG_TITLED, statement=statement))


def test_who_carried_a_statement_is_told_in_a_word_where_room_is_scarce() -> None:
    """Only an outlet that is named: "via a radio" would say less than it seems to."""
    for language, medium, told in (
        ("en", "statement carried by Wire", "statement via Wire, 3 May"),
        ("en", "speech, carried by Wire and Radio", "speech via Wire and Radio, 3 May"),
        ("en", "statement carried by a radio", "statement carried by a radio, 3 May"),
        ("fr", "communiqué diffusé par Wire", "communiqué via Wire, 3 mai"),
    ):
        statement = replace(STATEMENT, medium={language: medium})
        quote = replace(
            QUOTE, credited_to="somebody of the port", warning={language: "one two three four five six seven"}
        )
        cited = cite(quote, source=LONG_TITLED, statement=statement, language=language)
        assert told in plain(cited)


def test_an_office_gives_way_under_need_only() -> None:
    """The body of that day stays."""
    offices = with_changes(cite(statement=replace(STATEMENT, speakers=(MINISTER.id,))))
    assert "Ana Lopes, minister, Government" in plain(offices)


def test_a_long_reason_of_a_correction_is_left_out() -> None:
    """That it is corrected, and when, is not."""
    reason = "A word had been lost that turns the sentence round for every reader of it"
    quote = replace(
        QUOTE,
        superseded_by=QuoteId("b"),
        correction=Correction(on="2031-06-02", reason={"en": reason, "fr": reason}),
    )
    assert plain(cite(quote, source=LONG_TITLED)).startswith("CORRECTED 2 June 2031; now b: “Le port n")
    assert reason in STYLES["json"](cite(quote, source=LONG_TITLED))


def test_what_must_stay_stays() -> None:
    """Speaker, day, outlet, day of the page, who is credited, carrier, whose translation and warning."""
    quote = replace(
        QUOTE,
        credited_to="le “chef” du port et de toute la ville",
        via=(ActorId("wire"),),
        warning={"en": "he did not say it"},
    )
    statement = replace(
        STATEMENT, original_language="ko", medium={"en": "interview with a local radio in the port"}
    )
    told = plain(cite(quote, source=LONG_TITLED, statement=statement))
    for kept in (
        "harbour master (unnamed), Port Authority, interview, 3 May 2031; Claude Martin, “Le port nie…”, ",
        "Example Herald, c. 4 May 2031, machine translation from Korean, https://",
        ", via Wire, credited there to “le ‘chef’ du port…” [he did not say it; this translation is in our copy].",
    ):
        assert kept in told


def test_a_day_that_is_told_is_not_told_again() -> None:
    """The page of that very day, or of that day or later."""
    for issued, en, fr in (
        ("2031-05-03", "Example Herald, same day, ", "Example Herald, même jour, "),
        ("2031-05-03/..", "Example Herald, same day or later, ", "Example Herald, même jour ou plus tard, "),
    ):
        source = replace(HERALD, issued=issued, custom=replace(HERALD.custom, issued_basis="text"))
        assert en in plain(cite(source=source))
        assert fr in plain(cite(source=source, language="fr"))
