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


LINES = "Jamais.\n\nTY  - BOOK\u2028- Non."


@pytest.mark.parametrize(
    ("style", "told"),
    [
        ("plain", "“Jamais.\n\nTY  - BOOK\u2028- Non.”"),
        ("markdown", "“Jamais.\\\n\\\nTY  - BOOK\\\n\\- Non.”"),
        ("footnote", "“Jamais.\\\n\\\nTY  - BOOK\\\n\\- Non.”"),
        ("latex", "{Jamais.\\\\{}\n\\\\{}\nTY  - BOOK\\\\{}\n- Non.}"),
        ("org", "“Jamais.\\\\\n\\\\\nTY  - BOOK\\\\\n\u200b- Non.”"),
        (
            "html",
            '<p>“<span lang="fr">Jamais.</span></p><p><span lang="fr">TY  - BOOK<br>\n- Non.</span>”</p>',
        ),
        ("wikipedia", "|quote=Jamais.<br><br>TY  - BOOK<br>- Non. "),
        ("wikipedia-fr", "|extrait=Jamais.<br><br>TY  - BOOK<br>- Non.}"),
        ("biblatex", "{“Jamais.\\\\{}\n\\\\{}\nTY  - BOOK\\\\{}\n- Non.”"),
        ("ris", "N1  - “Jamais. // TY  - BOOK / - Non.”"),
    ],
)
def test_lines_and_paragraphs_of_a_quote_are_kept_and_break_no_format(style: str, told: str) -> None:
    """Words that ran together would not be verbatim, and a line of theirs is neither a list nor a field."""
    assert told in STYLES[style](cite(replace(QUOTE, text=LINES)))


@pytest.mark.parametrize(("style", "read"), [("markdown", "commonmark"), ("latex", "latex"), ("org", "org")])
def test_pandoc_reads_the_lines_of_a_quote(style: str, read: str) -> None:
    """Its reader sees the breaks that the source prints."""
    assert pandoc(STYLES[style](cite(replace(QUOTE, text=LINES))), "html", read).count("<br />") == 3


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
