"""What Pandoc is given to cite in a CSL style: a text of quotes, and the items of their sources.

A reader who asks for a quote in APA wants its words with "as cited in", not only an entry of a bibliography. The items
are ours and not `sources.yaml` itself, because a style prints "n.d." for a date that is only not recorded, a range for
one day between two, and nothing at all for a work of which only the address is known.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from explorer.citation.attribution import Attribution, Citable
from explorer.citation.escape import MARKDOWN_MARKUP, rendered
from explorer.citation.managers import ListedSource, csl_item, entries
from explorer.citation.sentence import enumerated, words_said
from explorer.citation.source import issued_in_words, title_or_untitled
from explorer.citation.verdict import remarks_at_end
from explorer.dossier.model import in_language
from explorer.wording.date_parts import APPROXIMATE
from explorer.wording.dates import date_in_full
from explorer.wording.language import say
from explorer.wording.markdown import in_markdown

# Styles that have a word for "circa" in English; others print such a date as if it were certain.
SAY_CIRCA = ("apa", "mla", "chicago", "chicago-notes")
# Our words in place of a title, which no style may write in the capitals of one.
UNCHANGING = '<span class="nocase">{}</span>'


def text_for_pandoc(cited: Sequence[Citable]) -> str:
    """Markdown with the words of each quote, who said them and where they are cited from; sources alone are listed."""
    ids = dict.fromkeys(entry.source.id for entry in entries(cited))
    listed = ", ".join(f"@{{{id_}}}" for id_ in ids)
    quotes = (one for one in cited if isinstance(one, Attribution) and one.source)
    text = "\n\n".join(map(quote_for_pandoc, quotes))
    return f"---\nnocite: |\n  {listed}\n...\n\n{text}\n"


def quote_for_pandoc(cited: Attribution) -> str:
    """The words with their citation in the style, before it who said them when, behind it how they are known."""
    assert cited.source is not None  # noqa: S101  # only quotes are cited from a source
    language = cited.language
    names = enumerated([in_language(speaker.name, language) for speaker in cited.speakers], language)
    who = ", ".join(filter(None, (names, date_in_full(cited.said, language))))
    # A semicolon would begin another citation.
    before = in_markdown(say("{who}, as cited in", language, who=who)).replace(";", ",")
    told = in_markdown(remarks_at_end(cited))
    words = rendered(words_said(cited), MARKDOWN_MARKUP)
    return f"{words} [{before} @{{{cited.source.id}}}]{told and ' '}{told}."


def items_for_pandoc(cited: Sequence[Citable], style: str) -> str:
    """The sources as CSL-JSON to be printed: what is not recorded says so, and no date looks surer than it is."""
    return msgspec.json.encode([printed_item(entry, style) for entry in entries(cited)]).decode()


def printed_item(entry: ListedSource, style: str) -> dict[str, object]:
    """A source as an item to be printed, without our notes on its quotes."""
    source, item = entry.source, csl_item(entry)
    item.pop("annote", None)
    is_vague = source.issued.endswith(APPROXIMATE) and (entry.language != "en" or style not in SAY_CIRCA)
    if not source.issued or is_vague:
        item["issued"] = {"literal": issued_in_words(source, entry.language)}
    title = title_or_untitled(source, entry.language)
    return item | {"title": title if source.title else UNCHANGING.format(title)}
