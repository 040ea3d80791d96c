"""The words for stances, checks, relations and qualities, and the marks around quoted words."""

from __future__ import annotations

from explorer.dossier.model import Answers, Check, Quote, QuoteKind, Relation, Stance


def _(words: str) -> str:
    """Mark words for translation where they stand."""
    return words


STANCES = {
    Stance.ASSERTS: _("asserts"),
    Stance.ADMITS: _("admits"),
    Stance.SUGGESTS: _("suggests"),
    Stance.DENIES: _("denies"),
    Stance.DOUBTS: _("doubts"),
    Stance.NEITHER: _("neither confirms nor denies"),
    Stance.DECLINES: _("declines to say"),
    Stance.WARNS: _("warns"),
    Stance.DEMANDS: _("demands"),
    Stance.COMMENTS: _("comments"),
}
CHECKS = {
    Check.VERBATIM: _("verbatim"),
    Check.TYPOGRAPHIC: _("typographic"),
    Check.FRAGMENTS: _("fragments"),
    Check.AMBIGUOUS: _("ambiguous"),
    Check.MISSING: _("missing"),
    Check.STALE: _("stale"),
    Check.NO_COPY: _("no copy"),
    Check.REPORTED: _("reported"),
}
RELATIONS = {
    Relation.TRANSLATION: _("translation of {origin}"),
    Relation.REWRITE: _("rewrite of {origin}"),
    Relation.COPY: _("copy of {origin}"),
    Relation.EXCERPT: _("excerpt from {origin}"),
    None: _("derives from {origin}"),
}
FACET_NAMES = {"stance": _("Stance"), "actor": _("Actor")}
QUALITIES = {
    "excerpt": _("excerpt"),
    "machine-translated": _("machine translation"),
    "may-misprint": _("may misprint"),
    "mislabelled": _("wrongly labelled"),
    "mistranslated": _("mistranslated"),
    "no-date": _("without date"),
    "no-outlet": _("without outlet"),
    "no-title": _("without title"),
    "reworded-quotations": _("reworded quotations"),
    "translated": _("translated"),
    "unofficial-copy": _("unofficial copy"),
    "unstable-address": _("unstable address"),
}
EXTENTS = {Answers.YES: _("fully"), Answers.PARTLY: _("partly"), Answers.NO: _("not on the point")}
MARKS = {"fr": ("« ", " »"), "de": ("„", "“"), "ru": ("«", "»"), "uk": ("«", "»"), "ja": ("「", "」")}


def cut_short(text: str, length: int = 40) -> str:
    """A text cut after a word, with an ellipsis where something is missing."""
    return text if len(text) <= length else text[:length].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"


def quoted_words(quote: Quote) -> str:
    """The printed words: in the marks of their language when direct, bare when reported, empty when none were kept."""
    if not quote.text or quote.kind is QuoteKind.INDIRECT:
        return quote.text
    first, last = MARKS.get(quote.language, ("“", "”"))
    return f"{first}{quote.text}{last}"
