"""The words for what records say in codes: stances, checks, relations, qualities, extents, languages, facets."""

from __future__ import annotations

from explorer.dossier.model import Answers, Check, DriftKind, Relation, SecondReading, Side, Stance
from explorer.wording.language import _, say, translated

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
# What was found when a quote was looked for in the copy of its source.
CHECK_MEANINGS = {
    Check.VERBATIM: _("in our copy, to the letter"),
    Check.TYPOGRAPHIC: _("in our copy but for marks, apostrophes and spaces"),
    Check.FRAGMENTS: _("its parts are in our copy, in this order"),
    Check.AMBIGUOUS: _("in our copy more than once"),
    Check.MISSING: _("not in our copy"),
    Check.STALE: _("changed since it was checked"),
    Check.NO_COPY: _("no copy is kept to check it against"),
    Check.REPORTED: _("reported without printed words, so nothing to check"),
}
SIDES = {
    Side.FOR: _("for the claim"),
    Side.AGAINST: _("against the claim"),
    Side.NEITHER: _("neither for nor against"),
}
DRIFTS = {
    DriftKind.HARDENED: _("hardened"),
    DriftKind.SOFTENED: _("softened"),
    DriftKind.NARROWED: _("narrowed"),
    DriftKind.WIDENED: _("widened"),
    DriftKind.ADDED: _("added"),
    DriftKind.DROPPED: _("dropped"),
    DriftKind.SPEAKER: _("another speaker"),
    DriftKind.DATE: _("another date"),
    DriftKind.NUMBER: _("another number"),
    DriftKind.MEANING: _("another meaning"),
}
SECOND_READINGS: dict[SecondReading | None, str] = {
    SecondReading.CONFIRMED: _("read twice"),
    SecondReading.NOT_SEEN_AGAIN: _("read once, not seen again"),
    None: _("read once"),
}
RELATIONS = {
    Relation.TRANSLATION: _("translation of {origin}"),
    Relation.REWRITE: _("rewrite of {origin}"),
    Relation.COPY: _("copy of {origin}"),
    Relation.EXCERPT: _("excerpt from {origin}"),
    None: _("derives from {origin}"),
}
FACET_NAMES = {
    "stance": _("Stance"),
    "claim": _("Claim"),
    "actor": _("Actor"),
    "speaker": _("Speaker"),
    "source": _("Source"),
    "lang": _("Language"),
    "check": _("Check"),
    "quoted": _("Direct or reported"),
    "drift": _("Drift"),
    "via": _("Carrier"),
    "origin": _("Origin"),
    "kind": _("Kind of event"),
    "event": _("Event"),
}
QUALITIES = {
    "excerpt": _("excerpt"),
    "machine-translated": _("machine translation"),
    "may-misprint": _("misprints possible"),
    "mislabelled": _("mislabelled"),
    "mistranslated": _("mistranslation"),
    "no-date": _("date not given"),
    "no-outlet": _("outlet not named"),
    "no-title": _("title not given"),
    "reworded-quotations": _("reworded quotations"),
    "translated": _("translation"),
    "unofficial-copy": _("unofficial copy"),
    "unstable-address": _("unstable address"),
}
EXTENTS = {Answers.YES: _("fully"), Answers.PARTLY: _("partly"), Answers.NO: _("beside the point")}
ANSWERING = {
    Answers.YES: _("answers in full"),
    Answers.PARTLY: _("answers in part"),
    Answers.NO: _("answers beside the point"),
}
ANSWERED = {
    Answers.YES: _("answered in full"),
    Answers.PARTLY: _("answered in part"),
    Answers.NO: _("answered beside the point"),
}
LANGUAGE_NAMES = {
    "ar": _("Arabic"),
    "de": _("German"),
    "en": _("English"),
    "es": _("Spanish"),
    "fr": _("French"),
    "ja": _("Japanese"),
    "ko": _("Korean"),
    "ru": _("Russian"),
    "uk": _("Ukrainian"),
    "zh": _("Chinese"),
}


def quality_in_words(quality: str, language: str) -> str:
    """What a reader must know of a source; an unknown one is shown as it is written."""
    return translated(QUALITIES[quality], language) if quality in QUALITIES else quality.replace("-", " ")


def facet_in_words(facet: str, language: str) -> str:
    """The name of a facet; one without a name here is called as in queries."""
    return say(FACET_NAMES[facet], language) if facet in FACET_NAMES else facet
