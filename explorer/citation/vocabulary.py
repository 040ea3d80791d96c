"""The words in which citations name languages and qualities, and those by which they know a name."""

from __future__ import annotations

QUALITIES: dict[str, dict[str, str]] = {
    "en": {
        "machine-translated": "machine translation",
        "translated": "translation",
        "mistranslated": "mistranslation",
        "no-outlet": "outlet not named",
        "no-date": "date not given",
        "no-title": "title not given",
        "may-misprint": "misprints possible",
    },
    "fr": {
        "machine-translated": "traduction automatique",
        "translated": "traduction",
        "mistranslated": "traduction fautive",
        "unofficial-copy": "copie non officielle",
        "excerpt": "extrait",
        "no-outlet": "média non nommé",
        "no-date": "date non indiquée",
        "no-title": "titre non indiqué",
        "may-misprint": "fautes d’impression possibles",
        "unstable-address": "adresse instable",
        "reworded-quotations": "citations reformulées",
        "mislabelled": "présentation erronée",
    },
}
ORIGINAL: dict[str, dict[str, str]] = {
    "en": {
        "ar": "Arabic",
        "de": "German",
        "en": "English",
        "es": "Spanish",
        "fr": "French",
        "ja": "Japanese",
        "ko": "Korean",
        "ru": "Russian",
        "uk": "Ukrainian",
        "zh": "Chinese",
    },
    "fr": {
        "ar": "de l’arabe",
        "de": "de l’allemand",
        "en": "de l’anglais",
        "es": "de l’espagnol",
        "fr": "du français",
        "ja": "du japonais",
        "ko": "du coréen",
        "ru": "du russe",
        "uk": "de l’ukrainien",
        "zh": "du chinois",
    },
}
# The first says that an actor is not named; any of them in a name says so already.
UNNAMED = {
    "en": ("unnamed", "anonymous", "unidentified", "not named"),
    "fr": ("anonyme", "non nommé", "non identifié", "sans nom"),
}
# Words that are never names: after "said that" they lose the capital that began our sentence.
NO_NAMES = frozenset(
    """a all almost an any as at both by despite during each every few five for four from he her his how if
    in it its many most neither no nobody none nothing of on one only our several she since six some
    such ten that the their there these they this those three to two under until we what when where
    whether while who with without aucun aucune au aux beaucoup c ce ceci cela celle celles celui ces
    cet cette ceux chaque chacun cinq comme d dans de depuis des deux dix du elle elles en entre envers
    et il ils j je l la le les leur leurs lors lorsque malgré mais même n ni nos notre nous par pas
    pendant personne plus plusieurs pour quand quant quatre que qui quoi rien s sa sans se selon ses si
    son sous sur tous tout toute toutes trois un une vers""".split()  # noqa: SIM905  # a list of a hundred short words reads better so
)
VOWELS = frozenset("aàâeéèêëiîïoôuùûœæ")
