"""The sentences of citations in English and French, with their typography."""

from __future__ import annotations

from explorer.dossier.model import Check

Wording = dict[str, str]

WORDING: dict[str, Wording] = {
    "en": {
        "and": " and ",
        "; and": "; and ",
        ";": "; ",
        "the": "the ",
        "that": "",
        "elided": "",
        "person said": "{who}{comma} said that {gist}",
        "persons said": "{who}{comma} said that {gist}",
        "others said": "{who}{comma} said that {gist}",
        "person spoke": "{who}{comma} made a statement",
        "persons spoke": "{who}{comma} made a statement",
        "others spoke": "{who}{comma} made a statement",
        "reported": "According to {outlet}, {clause} (reported speech, in our words).",
        "reported in its words": (
            "According to {outlet}, {clause} (reported speech, the outlet’s words: {printed})."
        ),
        "own words": "{clause} (in our words).",
        "no outlet": "a source without a name",
        "quoted in": "as quoted in {printed}",
        "reported in": "as reported in {printed}",
        "attested by": "attested by {printed}",
        "untitled": "[untitled]",
        "translated": "translated",
        "translated from": "translated from {language}",
        "via": "via {names}",
        "published": "published {date}",
        "undated": "undated",
        "not before": "not before {date}",
        "not after": "not after {date}",
        "about": "{date}",
        "from its content": "undated; {bounds} (from its content)",
        "kept": "text kept by the curator, copy sha256 {copy}",
        "archived": "archived at {archive}",
        "superseded quote": "This quote is superseded by {id}{correction}.",
        "superseded statement": "This statement is superseded by {id}{correction}.",
        "correction": " (correction, {date}: {reason})",
        "event": "{title} (event, in our words).",
        "sources": "Sources: {sources}.",
        "no source": "No source is named.",
    },
    "fr": {
        "and": " et ",
        "; and": "\u202f; et ",
        ";": "\u202f; ",
        "the": "",
        "that": "que ",
        "elided": "qu’",
        "person said": "{who}{comma} a déclaré {that}{gist}",
        "persons said": "{who}{comma} ont déclaré {that}{gist}",
        # Names that are no persons' lack the article and the number that a French verb would need.
        "others said": "{who}\u00a0: {gist}",
        "person spoke": "{who}{comma} a fait une déclaration",
        "persons spoke": "{who}{comma} ont fait une déclaration",
        "others spoke": "{who}",
        "reported": "Selon {outlet}, {clause} (discours rapporté, dans nos mots).",
        "reported in its words": (
            "Selon {outlet}, {clause} (discours rapporté, dans les mots du média\u00a0: {printed})."
        ),
        "own words": "{clause} (dans nos mots).",
        "no outlet": "une source sans nom",
        "quoted in": "cité d’après {printed}",
        "reported in": "rapporté d’après {printed}",
        "attested by": "attesté par {printed}",
        "untitled": "[sans titre]",
        "translated": "traduit",
        "translated from": "traduit {language}",
        "via": "via {names}",
        "published": "publié {date}",
        "undated": "sans date",
        "not before": "pas avant {date}",
        "not after": "pas après {date}",
        "about": "{date}",
        "from its content": "sans date\u202f; {bounds} (d’après son contenu)",
        "kept": "texte conservé par le curateur, copie sha256 {copy}",
        "archived": "archivé\u00a0: {archive}",
        "superseded quote": "Cette citation est remplacée par {id}{correction}.",
        "superseded statement": "Cette déclaration est remplacée par {id}{correction}.",
        "correction": " (correction, {date}\u00a0: {reason})",
        "event": "{title} (événement, dans nos mots).",
        "sources": "Sources\u00a0: {sources}.",
        "no source": "Aucune source n’est indiquée.",
    },
}
CHECKED: dict[str, dict[Check, str]] = {
    "en": {
        Check.VERBATIM: "Wording checked: verbatim, copy sha256 {copy}.",
        Check.TYPOGRAPHIC: (
            "Wording checked: typographic (equal but for the kinds of marks and spaces), copy sha256 {copy}."
        ),
        Check.FRAGMENTS: (
            "Wording checked: fragments (the parts around […] stand there in this order), copy sha256 {copy}."
        ),
        Check.AMBIGUOUS: "Wording checked: ambiguous (it stands there more than once), copy sha256 {copy}.",
        Check.MISSING: "Wording checked: missing (these words do not stand in the copy), copy sha256 {copy}.",
        Check.STALE: (
            "Wording to be checked again: stale"
            " (the quote or the copy is not the one that was checked), copy sha256 {copy}."
        ),
        Check.NO_COPY: "Wording not checked: no copy of the source is kept.",
        Check.REPORTED: "No wording to check: none is quoted.",
    },
    "fr": {
        Check.VERBATIM: "Texte vérifié\u00a0: mot à mot, copie sha256 {copy}.",
        Check.TYPOGRAPHIC: (
            "Texte vérifié\u00a0: typographie"
            " (identique aux sortes de signes et d’espaces près), copie sha256 {copy}."
        ),
        Check.FRAGMENTS: (
            "Texte vérifié\u00a0: fragments"
            " (les parties autour de […] y figurent dans cet ordre), copie sha256 {copy}."
        ),
        Check.AMBIGUOUS: "Texte vérifié\u00a0: ambigu (il y figure plusieurs fois), copie sha256 {copy}.",
        Check.MISSING: (
            "Texte vérifié\u00a0: introuvable (ces mots ne figurent pas dans la copie), copie sha256 {copy}."
        ),
        Check.STALE: (
            "Texte à vérifier de nouveau\u00a0: périmé"
            " (la citation ou la copie n’est plus celle qui a été vérifiée), copie sha256 {copy}."
        ),
        Check.NO_COPY: "Texte non vérifié\u00a0: aucune copie de la source n’est conservée.",
        Check.REPORTED: "Pas de texte à vérifier\u00a0: aucun n’est cité.",
    },
}
