"""A citation as prose: plain, or marked up for Markdown, HTML, LaTeX or Org."""

from __future__ import annotations

from explorer.citation.attribution import Attribution
from explorer.citation.escape import HTML, MARKDOWN, ORG, PLAIN, Markup, in_html, latex_markup, rendered
from explorer.citation.sentence import about, what
from explorer.citation.spans import joined


def prose(cited: Attribution, markup: Markup) -> str:
    """What was said, a dash, and all about it."""
    return rendered(joined((what(cited), about(cited)), " — "), markup)


def plain(cited: Attribution) -> str:
    """The citation as plain text."""
    return prose(cited, PLAIN)


def markdown(cited: Attribution) -> str:
    """The citation as Markdown."""
    return prose(cited, MARKDOWN)


def latex(cited: Attribution) -> str:
    """The citation as LaTeX, for which the preamble loads csquotes, babel and url or hyperref."""
    return prose(cited, latex_markup(cited.language))


def org(cited: Attribution) -> str:
    """The citation as Org."""
    return prose(cited, ORG)


def html(cited: Attribution) -> str:
    """The citation as HTML: a block quotation, or for words that are not the speaker's a paragraph."""
    if not cited.direct:
        return f"<p>{prose(cited, HTML)}</p>"
    address = cited.source.url if cited.source else ""
    place = f' cite="{in_html(address)}"' if address else ""
    words, rest = rendered(what(cited), HTML), rendered(about(cited), HTML)
    return f"<blockquote{place}><p>{words}</p><footer>— {rest}</footer></blockquote>"


def footnote(cited: Attribution) -> str:
    """The words in Markdown, and all about them in a footnote."""
    key = (cited.quote or cited.statement).id
    words, rest = rendered(what(cited), MARKDOWN), rendered(about(cited), MARKDOWN)
    return f"{words}[^{key}]\n\n[^{key}]: {rest}" if rest else words
