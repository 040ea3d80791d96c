"""How words reached the page that prints them: the carriers that it credits, and the name under which it gives them.

A carrier that the citation names already, as outlet, author, origin of the page or bearer of the statement, is not
named twice: "press statement carried by KCNA … via KCNA" tells nothing more at its end.
"""

from __future__ import annotations

import re

from explorer.citation.attribution import Attribution
from explorer.citation.source import lineage
from explorer.dossier.model import in_all_languages, in_language
from explorer.wording.articles import without_article
from explorer.wording.language import say
from explorer.wording.marks import in_quotation_marks, with_inner_marks

LONGEST_ACRONYM = 6
IN_BRACKETS = re.compile(r"(?P<name>.+) \((?P<other>.+)\)")


def route_of(cited: Attribution) -> str:
    """The carriers that the page credits for these words, and the name under which it gives them."""
    language = cited.language
    via = ", ".join(carriers_to_name(cited))
    credited = cited.quote.credited_to if cited.quote else ""
    name = in_marks(credited, language) if credited and not is_our_name(credited, cited) else ""
    if via and name:
        return say("via {carriers}, credited there to {name}", language, carriers=via, name=name)
    if name:
        return say("credited there to {name}", language, name=name)
    return say("via {carriers}", language, carriers=via) if via else ""


def is_our_name(credited: str, cited: Attribution) -> bool:
    """Whether the page names the one speaker as we do, but for an article and what we put in brackets."""
    ours = {without_article(name) for speaker in cited.speakers for name in in_all_languages(speaker.name)}
    return len(cited.speakers) == 1 and without_article(credited) in ours


def in_marks(words: str, language: str) -> str:
    """Words of the page in the marks of the draft."""
    return in_quotation_marks(with_inner_marks(words, language), language)


def carriers_to_name(cited: Attribution) -> dict[str, None]:
    """The carriers that the citation does not name elsewhere, each once."""
    told = names_told(cited)
    medium = in_language(cited.statement.medium, cited.language)
    named: dict[str, None] = {}
    for carrier, names in zip(cited.carriers, cited.carrier_names, strict=True):
        if not any(is_word_of(text, name) for text in (medium, told) for name in names):
            named[acronym_or_name(in_language(carrier, cited.language))] = None
    return named


def names_told(cited: Attribution) -> str:
    """The outlets and authors that the citation names, and the origin of the page, on lines of their own."""
    told = [str(author) for source in cited.sources for author in source.author]
    told += [source.container_title or source.publisher for source in cited.sources]
    if cited.source and cited.origin and lineage(cited.source, cited.origin, cited.language):
        told.append(cited.origin.container_title or cited.origin.publisher)
    return "\n".join(told)


def is_word_of(text: str, name: str) -> bool:
    """Whether a name is in a text as a word."""
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) is not None


def acronym_or_name(name: str) -> str:
    """An agency by its letters, where its name has both: "AFP (Agence France-Presse)"."""
    if both := IN_BRACKETS.fullmatch(name):
        letters = (part for part in both.groups() if part.isupper() and len(part) <= LONGEST_ACRONYM)
        return next(letters, name)
    return name
