"""How each format marks up the spans of a citation, and escapes the words in them.

Each escape was tested against Pandoc's reader of that format: what that reads back is what the source prints. The one
for Markdown is in `explorer.wording.markdown`, because tables need it too; the one for wikitext is in wikipedia.py.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from explorer.citation.spans import Span, SpanKind, Spans
from explorer.wording.markdown import in_markdown, on_one_line, with_breaks
from explorer.wording.marks import in_quotation_marks, primary_language

Escape = Callable[[str], str]
Markup = dict[SpanKind, Callable[[Span], str]]

HTML_SIGNS = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
# A bibliography counts braces even when they are escaped with a backslash.
LATEX_SIGNS = str.maketrans(
    {
        "\\": "\\textbackslash{}",
        "{": "\\textbraceleft{}",
        "}": "\\textbraceright{}",
        "<": "\\textless{}",
        ">": "\\textgreater{}",
        "^": "\\textasciicircum{}",
        "~": "\\textasciitilde{}",
        "`": "\\textasciigrave{}",
        "#": "\\#",
        "$": "\\$",
        "%": "\\%",
        "&": "\\&",
        "_": "\\_",
        "\u00a0": "~",
        "\u202f": "\\,",
    }
)
LIGATURES = re.compile(r"([-',])(?=\1)")
ORG_SIGNS = str.maketrans(
    {
        "\\": "\\backslash{}",
        "{": "\\lbrace{}",
        "}": "\\rbrace{}",
        "<": "\\lt{}",
        "^": "\\asciicirc{}",
        "_": "\\under{}",
        "$": "\\dollar{}",
        "|": "\\vert{}",
    }
)
ORG_EMPHASIS = re.compile(r"(?<![^\s\-–—('\"])[*/=~+](?=\S)")
ORG_NAMES = {"*": "\\ast{}", "/": "\\slash{}", "=": "\\equal{}", "~": "\\tilde{}", "+": "\\plus{}"}
# A bracket opens a link, a note, a citation or a date; Org's manual says to break it up with a zero-width space.
ORG_BRACKET = re.compile(r"\[(?=\[|fn:|cite|\d)")
ORG_LINE_SIGN = re.compile(r"^(?=[*#|:+-]|\d+[.)])")
LIST_SIGN = re.compile(r"^(\d*)([-+.)=])")
ADDRESS_SIGNS = str.maketrans({sign: f"%{ord(sign):02X}" for sign in "[]{}|\\^`'"})
BABEL = {
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "it": "italian",
    "pl": "polish",
    "ru": "russian",
    "uk": "ukrainian",
}


def in_html(words: str) -> str:
    """Words as HTML."""
    return words.translate(HTML_SIGNS)


def in_comment(words: str) -> str:
    """A comment of HTML or wikitext, which two hyphens would end."""
    return f"<!-- {words.replace('--', '–')} -->"


def in_language_span(html: str, language: str) -> str:
    """HTML marked with its language."""
    return f'<span lang="{language}">{html}</span>'


def in_latex(words: str) -> str:
    """Words as LaTeX; signs that its fonts would join are separated."""
    return LIGATURES.sub(r"\1{}", on_one_line(words).translate(LATEX_SIGNS))


def in_org(words: str) -> str:
    """Words as Org; signs that would start markup are written as entities."""
    words = ORG_BRACKET.sub("[\u200b", on_one_line(words).translate(ORG_SIGNS))
    return ORG_EMPHASIS.sub(lambda sign: ORG_NAMES[sign.group()], words)


def line_in_markdown(words: str) -> str:
    """A line of a quotation as Markdown, whose first signs would start a list."""
    return LIST_SIGN.sub(r"\g<1>\\\g<2>", in_markdown(words))


def line_in_org(words: str) -> str:
    """A line of a quotation as Org, whose first sign would start a heading, a list, a table or a keyword."""
    return ORG_LINE_SIGN.sub("\u200b", in_org(words))


lines_in_html = with_breaks(in_html, "<br>\n")
# Braces, because a bracket after the sign would be read as its argument.
lines_in_latex = with_breaks(in_latex, "\\\\{}\n")


def in_address(words: str) -> str:
    """An address without the signs that end an argument in LaTeX, Org or a wiki."""
    return words.translate(ADDRESS_SIGNS)


def plain_markup(escape: Escape, quote: Escape | None = None) -> Markup:
    """Quotation marks and escapes only; `quote` is the escape of printed words, which keep their lines."""
    quoted = quote or escape
    return {
        SpanKind.OURS: lambda span: escape(span.words),
        SpanKind.QUOTED: lambda span: in_quotation_marks(quoted(span.words), span.draft),
        SpanKind.TITLE: lambda span: in_quotation_marks(escape(span.words), span.draft),
        SpanKind.OUTLET: lambda span: escape(span.words),
        SpanKind.ADDRESS: lambda span: span.words,
    }


def latex_markup(language: str) -> Markup:
    """LaTeX for a text in this language; csquotes sets the quotation marks."""

    def quoted(span: Span) -> str:
        babel = BABEL.get(primary_language(span.language))
        is_foreign = babel and babel != BABEL[language]
        return (
            f"\\foreignquote{{{babel}}}" if is_foreign else "\\enquote"
        ) + f"{{{lines_in_latex(span.words)}}}"

    def address(span: Span) -> str:
        escaped = in_address(span.words).replace("%", "\\%").replace("#", "\\#")
        return f"\\url{{{escaped}}}"

    return {
        **plain_markup(in_latex),
        SpanKind.QUOTED: quoted,
        SpanKind.TITLE: lambda span: f"\\enquote{{{in_latex(span.words)}}}",
        SpanKind.OUTLET: lambda span: f"\\emph{{{in_latex(span.words)}}}",
        SpanKind.ADDRESS: address,
    }


PLAIN_MARKUP = plain_markup(str)
MARKDOWN_MARKUP: Markup = {
    **plain_markup(in_markdown, with_breaks(line_in_markdown, "\\\n")),
    SpanKind.OUTLET: lambda span: f"*{in_markdown(span.words)}*",
    SpanKind.ADDRESS: lambda span: f"<{span.words}>",
}
HTML_MARKUP: Markup = {
    **plain_markup(in_html),
    SpanKind.QUOTED: lambda span: in_quotation_marks(
        in_language_span(lines_in_html(span.words), span.language), span.draft
    ),
    SpanKind.OUTLET: lambda span: f"<cite>{in_html(span.words)}</cite>",
    SpanKind.ADDRESS: lambda span: f'<a href="{in_html(span.words)}">{in_html(span.words)}</a>',
}
ORG_MARKUP: Markup = {
    **plain_markup(in_org, with_breaks(line_in_org, "\\\\\n")),
    SpanKind.OUTLET: lambda span: f"/{in_org(span.words)}/",
    SpanKind.ADDRESS: lambda span: f"[[{in_address(span.words)}]]",
}


def rendered(spans: Spans, markup: Markup) -> str:
    """Spans in a format."""
    return "".join(markup[span.kind](span) for span in spans)
