"""Spans are put together before they have a format."""

from __future__ import annotations

from explorer.citation.spans import Span, SpanKind, filled, joined_spans, our_words

TITLE = (Span("Le port", SpanKind.TITLE, "en"),)


def test_a_sentence_takes_spans_and_words() -> None:
    """What is set in stays what it is; the sentence around it is ours."""
    assert filled("as quoted in {title}, {date}", title=TITLE, date="3 May") == (
        Span("as quoted in "),
        *TITLE,
        Span(", "),
        Span("3 May"),
    )


def test_braces_in_what_is_set_in_are_only_signs() -> None:
    """A title can look like a place for a value."""
    assert filled("in {title}", title="{title}") == (Span("in "), Span("{title}"))


def test_what_is_absent_takes_its_separator_along() -> None:
    """No comma is left before, between or after."""
    assert joined_spans(((), TITLE, (), our_words("3 May"), ()), ", ") == (*TITLE, Span(", "), Span("3 May"))
    assert joined_spans(((), ()), ", ") == ()
    assert our_words("") == ()
