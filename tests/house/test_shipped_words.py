"""The words of the shipped dossier: whose they are, in which language, and how they are set."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from explorer.dossier.model import QuoteKind, Text, in_language
from tests.house.test_shipped_dossier import DOSSIER, quotes, statements

SCRIPTS: dict[str, tuple[str, ...]] = {
    "ko": ("HANGUL",),
    "ru": ("CYRILLIC",),
    "uk": ("CYRILLIC",),
    "ja": ("CJK", "HIRAGANA", "KATAKANA"),
}
LATIN = {"en", "fr", "de", "it", "sk"}


def test_every_quote_is_in_the_script_of_its_language() -> None:
    """Korean words are in Hangul, Russian ones in Cyrillic, English and French ones in Latin letters."""
    wrong = []
    for _, _, quote in quotes():
        letters = [unicodedata.name(letter, "") for letter in quote.text if letter.isalpha()]
        script = SCRIPTS.get(quote.language, ("LATIN",))
        of_it = [name for name in letters if name.startswith(script)]
        if letters and len(of_it) * 2 < len(letters):
            wrong.append(quote.id)
        assert quote.language in SCRIPTS or quote.language in LATIN, quote.id
    assert wrong == []


def texts() -> Iterator[tuple[str, Text | None]]:
    """Every text of ours that is to be in both languages, with the id of its record."""
    for event in DOSSIER.events:
        yield from ((event.id, text) for text in (event.title, event.summary, event.note, event.date_basis))
    for _, statement in statements():
        yield from ((statement.id, text) for text in (statement.gist, statement.medium, statement.note))
        yield from ((statement.id, position.scope) for position in statement.positions)
        yield from ((statement.id, position.basis) for position in statement.positions)
        yield from ((statement.id, reply.basis) for reply in statement.replies_to)
        yield from ((statement.id, text) for text in (statement.said_basis, statement.basis))
    for _, _, quote in quotes():
        yield from ((quote.id, text) for text in (quote.note, quote.gist, quote.warning))
        yield from ((quote.id, drift.note) for drift in quote.drift)
    for claim in DOSSIER.claims.values():
        yield from ((claim.id, text) for text in (claim.text, claim.note, claim.label))
    for source in DOSSIER.sources.values():
        bases = (source.custom.issued_basis, source.custom.derives_basis, source.custom.quality_basis)
        yield from ((source.id, text) for text in bases)
    for actor in DOSSIER.actors.values():
        yield from (
            (actor.id, text) for text in (actor.name, actor.note, *(office.role for office in actor.offices))
        )


def test_every_text_of_ours_is_in_both_languages() -> None:
    """English and French readers get the same dossier."""
    assert [
        id_
        for id_, text in texts()
        if text is not None and (isinstance(text, str) or not {"en", "fr"} <= text.keys())
    ] == []


def test_gists_never_stand_in_quotation_marks() -> None:
    """What we say in our words can not be taken for what was said."""
    assert [
        s.id
        for _, s in statements()
        if re.search(r"[«»“”\"]", in_language(s.gist, "en") + in_language(s.gist, "fr"))
    ] == []


def test_words_in_other_languages_are_glossed() -> None:
    """Each reader gets our translation of what is not in their language."""
    bare = []
    for _, _, quote in quotes():
        glossed = set(quote.gloss) if isinstance(quote.gloss, Mapping) else set()
        if quote.text and not quote.is_struck and not {"en", "fr"} <= glossed | {quote.language}:
            bare.append(quote.id)
    assert bare == []


def test_direct_quotes_do_not_keep_their_outer_marks() -> None:
    """The words are kept without the quotation marks around them, which are shown anew."""
    marked = [
        q.id
        for _, _, q in quotes()
        if q.kind is QuoteKind.DIRECT and re.fullmatch(r"«[^«»]*»|“[^“”]*”", q.text)
    ]
    assert marked == []
