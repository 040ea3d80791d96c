"""A citation as prose: plain, or marked up for Markdown, HTML, LaTeX or Org."""

from __future__ import annotations

from dataclasses import replace

from explorer.citation.attribution import Attribution
from explorer.citation.brevity import in_brief
from explorer.citation.escape import (
    HTML_MARKUP,
    MARKDOWN_MARKUP,
    ORG_MARKUP,
    PLAIN_MARKUP,
    Markup,
    in_comment,
    in_html,
    in_language_span,
    latex_markup,
    lines_in_html,
    rendered,
)
from explorer.citation.sentence import reference, what_was_said, words_said
from explorer.citation.source import SEPARATOR
from explorer.citation.spans import Span, SpanKind, Spans, joined_spans
from explorer.citation.verdict import alarms
from explorer.wording.language import say
from explorer.wording.markdown import PARAGRAPH
from explorer.wording.marks import in_quotation_marks


def written(cited: Attribution) -> Spans:
    """What was said, a dash, and the reference; what an outlet reports goes on without one."""
    separator = " — " if cited.direct or cited.quote is None else say(SEPARATOR, cited.language)
    return joined_spans((words_said(cited), reference(cited)), separator)


def prose(cited: Attribution, markup: Markup) -> str:
    """The citation as a sentence, as short as it can be."""
    cited_spans = written(in_brief(cited, written))
    first, *rest = cited_spans
    if first.kind is SpanKind.OURS:
        cited_spans = (replace(first, words=first.words[:1].upper() + first.words[1:]), *rest)
    return rendered(cited_spans, markup)


def plain_citation(cited: Attribution) -> str:
    """The citation as plain text."""
    return prose(cited, PLAIN_MARKUP)


def markdown_citation(cited: Attribution) -> str:
    """The citation as Markdown."""
    return prose(cited, MARKDOWN_MARKUP)


def latex_citation(cited: Attribution) -> str:
    """The citation as LaTeX, for a preamble that loads csquotes, babel and url or hyperref."""
    return prose(cited, latex_markup(cited.language))


def org_citation(cited: Attribution) -> str:
    """The citation as Org."""
    return prose(cited, ORG_MARKUP)


def html_citation(cited: Attribution) -> str:
    """The citation as HTML: a block quotation with its caption, or a paragraph for words that are not the speaker's.

    Only the printed words are in the quotation: what is wrong goes before it, our translation into the caption.
    """
    cited = in_brief(cited, written)
    if not cited.direct:
        return f"<p>{prose(cited, HTML_MARKUP)}</p>{marks_for_programs(cited)}"
    address = cited.source.url if cited.source else ""
    place = f' cite="{in_html(address)}"' if address else ""
    alarmed = "".join(f"<p><strong>{in_html(alarm)}</strong></p>" for alarm in alarms(cited))
    first, *gloss = what_was_said(cited)
    words = paragraphs_in_html(first)
    rest = rendered(joined_spans(((*gloss, Span(" — ")), reference(cited)), ""), HTML_MARKUP).lstrip()
    quoted = f"<blockquote{place}>{words}</blockquote>"
    caption = f"<figcaption>{rest}</figcaption>"
    return f"<figure>{alarmed}{quoted}{caption}</figure>{marks_for_programs(cited)}"


def paragraphs_in_html(quoted: Span) -> str:
    """Printed words as paragraphs; the quotation marks are around all of them."""
    first, last = in_quotation_marks("\0", quoted.draft).split("\0")
    spans = (
        in_language_span(lines_in_html(words), quoted.language)
        for words in PARAGRAPH.split(quoted.words.strip())
    )
    return f"<p>{first}{'</p><p>'.join(spans)}{last}</p>"


def marks_for_programs(cited: Attribution) -> str:
    """What nobody reads and a program can compare: the id, the check and the checksum of the copy."""
    checksum = f"sha256 {cited.copy}" if cited.copy else ""
    told = ((cited.quote or cited.statement).id, cited.check if cited.quote else "", checksum)
    return in_comment(f"explorer: {', '.join(filter(None, told))}")


def footnote_citation(cited: Attribution) -> str:
    """The words in Markdown, and the reference in a footnote."""
    key, cited = (cited.quote or cited.statement).id, in_brief(cited, written)
    words, rest = rendered(words_said(cited), MARKDOWN_MARKUP), rendered(reference(cited), MARKDOWN_MARKUP)
    return f"{words}[^{key}]\n\n[^{key}]: {rest}" if rest else words
