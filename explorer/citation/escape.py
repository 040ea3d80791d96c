"""How each format marks printed words, titles, outlets and addresses, and escapes everything else."""

from __future__ import annotations

import re
from collections.abc import Callable

from explorer.citation.spans import Kind, Span, Spans
from explorer.wording.vocabulary import MARKS

Escape = Callable[[str], str]
Markup = dict[Kind, Callable[[Span], str]]

BREAKS = re.compile(r"[ \t]*[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+[ \t]*")
HTML_SIGNS = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
MARKDOWN_SIGNS = re.compile(r"[\\`*_\[\]<>&|~^$@]")
# Braces are counted in a bibliography even where a backslash stands before them.
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
# A bracket opens a link, a note, a citation or a date; the manual of Org parts it by a zero-width space.
ORG_BRACKET = re.compile(r"\[(?=\[|fn:|cite|\d)")
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


def one_line(words: str) -> str:
    """Words without breaks of line."""
    return BREAKS.sub(" ", words)


def in_marks(words: str, language: str) -> str:
    """Words in the quotation marks of a language, whose spaces hold fast to them."""
    marks = MARKS.get(language.partition("-")[0].lower(), ("“", "”"))
    first, last = (mark.replace(" ", "\u00a0") for mark in marks)
    return f"{first}{words}{last}"


def in_html(words: str) -> str:
    """Words as HTML."""
    return words.translate(HTML_SIGNS)


def in_span(html: str, language: str) -> str:
    """HTML that tells its language."""
    return f'<span lang="{language}">{html}</span>'


def in_markdown(words: str) -> str:
    """Words as Markdown, for Pandoc and for CommonMark."""
    return MARKDOWN_SIGNS.sub(r"\\\g<0>", one_line(words))


def in_latex(words: str) -> str:
    """Words as LaTeX; what its fonts would join stays apart."""
    return LIGATURES.sub(r"\1{}", one_line(words).translate(LATEX_SIGNS))


def in_org(words: str) -> str:
    """Words as Org; signs that would start a markup are named."""
    words = ORG_BRACKET.sub("[\u200b", one_line(words).translate(ORG_SIGNS))
    return ORG_EMPHASIS.sub(lambda sign: ORG_NAMES[sign.group()], words)


def in_address(words: str) -> str:
    """An address without the signs that end an argument in LaTeX, Org or a wiki."""
    return words.translate(ADDRESS_SIGNS)


def marked(escape: Escape) -> Markup:
    """Quotation marks and escapes only."""
    return {
        Kind.TEXT: lambda span: escape(span.words),
        Kind.QUOTED: lambda span: in_marks(escape(span.words), span.language),
        Kind.PRINTED: lambda span: escape(span.words),
        Kind.TITLE: lambda span: in_marks(escape(span.words), span.language),
        Kind.OUTLET: lambda span: escape(span.words),
        Kind.ADDRESS: lambda span: span.words,
    }


def latex_markup(language: str) -> Markup:
    """LaTeX with csquotes, which sets the marks, in a text of this language."""

    def quoted(span: Span) -> str:
        babel = BABEL.get(span.language.partition("-")[0].lower())
        is_foreign = babel and babel != BABEL[language]
        return (f"\\foreignquote{{{babel}}}" if is_foreign else "\\enquote") + f"{{{in_latex(span.words)}}}"

    def address(span: Span) -> str:
        escaped = in_address(span.words).replace("%", "\\%").replace("#", "\\#")
        return f"\\url{{{escaped}}}"

    return {
        **marked(in_latex),
        Kind.QUOTED: quoted,
        Kind.TITLE: lambda span: f"\\enquote{{{in_latex(span.words)}}}",
        Kind.OUTLET: lambda span: f"\\emph{{{in_latex(span.words)}}}",
        Kind.ADDRESS: address,
    }


PLAIN = marked(str)
MARKDOWN: Markup = {
    **marked(in_markdown),
    Kind.OUTLET: lambda span: f"*{in_markdown(span.words)}*",
    Kind.ADDRESS: lambda span: f"<{span.words}>",
}
HTML: Markup = {
    **marked(in_html),
    Kind.QUOTED: lambda span: in_span(in_marks(in_html(span.words), span.language), span.language),
    Kind.PRINTED: lambda span: in_span(in_html(span.words), span.language),
    Kind.OUTLET: lambda span: f"<cite>{in_html(span.words)}</cite>",
    Kind.ADDRESS: lambda span: f'<a href="{in_html(span.words)}">{in_html(span.words)}</a>',
}
ORG: Markup = {
    **marked(in_org),
    Kind.OUTLET: lambda span: f"/{in_org(span.words)}/",
    Kind.ADDRESS: lambda span: f"[[{in_address(span.words)}]]",
}


def rendered(spans: Spans, markup: Markup) -> str:
    """The parts of a text in a format."""
    return "".join(markup[span.kind](span) for span in spans)
