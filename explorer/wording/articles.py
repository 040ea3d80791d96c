"""The article of a name within a sentence: "of the Pentagon", « de la Corée du Nord ».

A dossier gives names as a list has them, without articles, and both languages want one after "of": French before
countries and bodies, English before bodies and plural countries. The head word of a name nearly always tells. Where
it does not (a firm, a name in another language) no article is written, which is never wrong, only stiff.
"""

from __future__ import annotations

import re

from explorer.dossier.model import ActorKind
from explorer.wording.grammar import FRENCH_VOWELS, de
from explorer.wording.marks import primary_language

NAMED = (ActorKind.PERSON, ActorKind.CARRIER)
DESCRIBED = (ActorKind.UNNAMED, ActorKind.GROUP)
ENGLISH_HEAD = re.compile(
    r"\b(agency|assembly|association|authority|bank|bureau|cent(er|re)|chiefs|commission|committee|council|court"
    r"|department|directorate|embassy|federation|forces|foundation|government|group|house|institute|kingdom|kremlin"
    r"|army|islands|ministry|mission|netherlands|emirates|office|organi[sz]ation|panel|parliament|party|pentagon"
    r"|philippines|presidency|republic|secretariat|senate|service|staff|states|syndicate|treasury|union|west)\b",
    re.IGNORECASE,
)
FEMININE = re.compile(
    r"(agence|ambassade|armée|banque|chambre|commission|cour|direction|junte|ligue|maison-blanche|mission|otan|onu"
    r"|police|source|ue|\w+(tion|sion|té|ence|ance|ade|ie|ure|trice|euse))$",
    re.IGNORECASE,
)
MASCULINE = re.compile(
    r"(bureau|capitaine|centre|comité|conseil|délégué|député|département|état-major|expert|fonctionnaire|groupe|haut"
    r"|institut|kremlin|militaire|ministère|occident|ouest|parlement|parquet|parti|pentagone|porte-parole|président"
    r"|représentant|responsable|secrétariat|sénat|service|syndicat|trésor|vice-\w+|\w+(eur|ment|age|isme|eau|ien))$",
    re.IGNORECASE,
)
# Countries that French treats as a town, and those in -e that are masculine.
WITHOUT_ARTICLE = re.compile(
    r"(andorre|bahreïn|chypre|cuba|djibouti|haïti|israël|madagascar|malte|maurice|monaco|oman|saint-\w+|singapour|taïwan)$",
    re.IGNORECASE,
)
MASCULINE_IN_E = re.compile(
    r"(belize|cambodge|mexique|mozambique|royaume-uni|suriname|zimbabwe)$", re.IGNORECASE
)
PLURAL_COUNTRY = re.compile(
    r"(états-unis|pays-bas|philippines|seychelles|maldives|comores|fidji|émirats)$", re.IGNORECASE
)
# Institutes with an English name are masculine.
ENGLISH_IN_FRENCH = re.compile(r"\b(cent(er|re)|council|group|institute)$", re.IGNORECASE)
NUMERAL = re.compile(r"(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+)$", re.IGNORECASE)
ARTICLE = re.compile(r"(the|le|la|les)\s|l’|l'", re.IGNORECASE)
ANY_ARTICLE = re.compile(r"(the|an?|l[ae]|les|une?|des)\s|l’|l'", re.IGNORECASE)
BRACKETED = re.compile(r" ?\([^)]*\)")
# What these name is a kind of office, so that French writes them small within a sentence.
SMALL_IN_FRENCH = re.compile(r"(Ministère|Département|Ambassade|Secrétariat d’État|Renseignement)\b")


def in_sentence(name: str, language: str) -> str:
    """A name within a sentence: French writes ministries small there."""
    if primary_language(language) != "fr" or not SMALL_IN_FRENCH.match(name):
        return name
    return name[0].lower() + name[1:]


def without_article(name: str) -> str:
    """A name without its article and what is in brackets, in any case, to compare it with another."""
    article = ANY_ARTICLE.match(name)
    return BRACKETED.sub("", name[article.end() if article else 0 :]).strip().casefold()


def with_article(name: str, kind: ActorKind, language: str) -> str:
    """A name with its article: "the Pentagon", « la Corée du Nord »."""
    named = in_sentence(name, language)
    if kind in NAMED or ARTICLE.match(named):
        return named
    if primary_language(language) == "fr":
        return elided(french_article(named, kind), named)
    described = kind is ActorKind.UNNAMED or (kind in DESCRIBED and named[:1].islower())
    return f"the {named}" if described or ENGLISH_HEAD.search(named) else named


def after_of(name: str, kind: ActorKind, language: str) -> str:
    """A name after "of", with its article; in French with the `de` itself, which contracts."""
    named = with_article(name, kind, language)
    return contracted(named) if primary_language(language) == "fr" else named


def elided(article: str, name: str) -> str:
    """An article before a name, elided before a vowel."""
    is_elided = article in ("le ", "la ") and name[:1].casefold() in FRENCH_VOWELS
    return f"l’{name}" if is_elided else article + name


def contracted(name: str) -> str:
    """`de` before a name with or without article: `du Japon`, `de la Russie`, `des États-Unis`, `d’Israël`."""
    for article, told in (("le ", "du "), ("les ", "des ")):
        if name.casefold().startswith(article):
            return told + name[len(article) :]
    return f"de {name}" if ARTICLE.match(name) else de(name) + name


def french_article(name: str, kind: ActorKind) -> str:
    """The article that the head word of a name takes; empty where nothing tells."""
    head = re.split(r"[\s(,]", name, maxsplit=1)[0]
    if kind is ActorKind.STATE:
        return article_of_country(head)
    is_plural = kind in DESCRIBED and (NUMERAL.match(head) or head[-1:] in "sx")
    if is_plural or head.casefold() in ("forces", "services"):
        return "les "
    if MASCULINE.match(head) or ENGLISH_IN_FRENCH.search(name):
        return "le "
    return "la " if FEMININE.match(head) else ""


def article_of_country(head: str) -> str:
    """The article of a country: those in -e are feminine, but for a few."""
    if WITHOUT_ARTICLE.match(head):
        return ""
    if PLURAL_COUNTRY.match(head):
        return "les "
    return "la " if head.endswith("e") and not MASCULINE_IN_E.match(head) else "le "
