"""Signs of a format in printed words are only signs."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from explorer.citation.styles import STYLES
from tests.citation.makers import cite, pandoc
from tests.citation.records import (
    HERALD,
    HOSTILE,
    HOSTILE_TO_TEX,
    QUOTE,
)


@pytest.mark.parametrize(
    ("style", "source_format", "words"),
    [
        ("markdown", "markdown-smart", HOSTILE),
        ("markdown", "commonmark", HOSTILE),
        ("html", "html", HOSTILE),
        ("latex", "latex", HOSTILE_TO_TEX),
    ],
)
def test_signs_of_a_format_are_only_signs(style: str, source_format: str, words: str) -> None:
    """What Pandoc reads is what the source prints, inner marks turned, whatever signs of the format are in it."""
    cited = cite(replace(QUOTE, text=words, language="en"))
    turned = words.replace('"p"', "‘p'")
    assert turned in pandoc(STYLES[style](cited), "plain", source_format).replace("’", "'")


def test_org_names_the_signs_that_it_would_take_for_its_own() -> None:
    """Emphasis, links, notes, dates, scripts and entities are written by name, and the rest is left alone."""
    words = "*a* /b/ c/d _e_ x^2 [[f]] [fn:1] [2031] <g> $h$ {i} \\j |k| =l= ~m~ +n+ 1+1"
    assert STYLES["org"](cite(replace(QUOTE, text=words, language="en"))).startswith(
        "“\\ast{}a* \\slash{}b/ c/d \\under{}e\\under{} x\\asciicirc{}2 [\u200b[f]] [\u200bfn:1] [\u200b2031]"
        " \\lt{}g> \\dollar{}h\\dollar{} \\lbrace{}i\\rbrace{} \\backslash{}j \\vert{}k\\vert{} \\equal{}l="
        " \\tilde{}m~ \\plus{}n+ 1+1”"
    )


@pytest.mark.parametrize("style", ["markdown", "footnote", "latex", "org", "wikipedia", "biblatex", "ris"])
def test_a_break_of_line_in_a_source_breaks_no_format(style: str) -> None:
    """Paragraphs of a quote go on one line where a line or a blank one would end it."""
    broken = replace(QUOTE, text="Jamais.\n\nTY  - BOOK\u2028Non.")
    assert "Jamais. TY  - BOOK Non." in STYLES[style](cite(broken))


def test_addresses_are_safe_in_every_format() -> None:
    """Signs that would end an address are encoded in it, and those that TeX reads are escaped."""
    cited = cite(source=replace(HERALD, url="https://herald.example/a_{b}?c=%20&d#e]"))
    assert r"\url{https://herald.example/a_\%7Bb\%7D?c=\%20&d\#e\%5D}" in STYLES["latex"](cited)
    assert "  url = {https://herald.example/a_%7Bb%7D?c=%20&d#e%5D}," in STYLES["biblatex"](cited)
    assert "[[https://herald.example/a_%7Bb%7D?c=%20&d#e%5D]]" in STYLES["org"](cited)
    assert 'href="https://herald.example/a_{b}?c=%20&amp;d#e]"' in STYLES["html"](cited)


def test_latex_joins_nothing_and_keeps_fast_spaces() -> None:
    """Hyphens, commas and apostrophes in a row stay apart, and French spaces are TeX's own."""
    cited = cite(replace(QUOTE, text="a--b ,, ''c'' «\u00a0d\u202f;"))
    assert STYLES["latex"](cited).startswith(r"\foreignquote{french}{a-{}-b ,{}, '{}'c'{}' «~d\,;} ")
