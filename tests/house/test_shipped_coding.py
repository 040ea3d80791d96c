"""How the shipped dossier is coded: what docs/coding.md promises, and a program can see."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import chain

from explorer.dossier.model import ActorKind, ClaimKind, Side, Stance, in_all_languages
from explorer.wording.signs import side
from tests.house.test_shipped_dossier import DOSSIER, is_counted, quotes, statements
from tests.house.test_shipped_words import texts

LONGEST_TITLE = 44
COUNTED = re.compile(
    r"\d[\d,.\u202f\u00a0 ]*(?:events?|statements?|quotes?|claims?|actors?|sources?|records?"
    r"|événements?|déclarations?|citations?|thèses?|acteurs?|fiches?)\b"
)
QUOTED = re.compile(r"“[^”]*”|«[^»]*»")
DENYING = {Stance.DENIES, Stance.DOUBTS}


def stances_by_claim() -> dict[str, Counter[Side]]:
    """How many statements that count are on each side of a claim."""
    sides: dict[str, Counter[Side]] = defaultdict(Counter)
    counted = (statement for event, statement in statements() if is_counted(event, statement))
    for position in chain.from_iterable(statement.positions for statement in counted):
        sides[position.claim][side(position.stance)] += 1
    return sides


def test_a_claim_that_nobody_disputes_is_context() -> None:
    """And one that somebody disputes is not."""
    sides = stances_by_claim()
    undisputed = {id_ for id_ in DOSSIER.claims if not sides[id_][Side.AGAINST]}
    assert undisputed == {claim.id for claim in DOSSIER.claims.values() if claim.kind is ClaimKind.CONTEXT}


def test_every_claim_has_a_heading_and_a_label() -> None:
    """Rows and chips have no room for a proposition."""
    assert [claim.id for claim in DOSSIER.claims.values() if not (claim.label and claim.heading)] == []
    used = {claim.heading for claim in DOSSIER.claims.values()}
    assert used == set(DOSSIER.headings)


def test_titles_of_events_fit_a_row() -> None:
    """In both languages."""
    long = [e.id for e in DOSSIER.events if max(map(len, in_all_languages(e.title))) > LONGEST_TITLE]
    assert long == []


def test_a_denial_denies() -> None:
    """The kind of an event is what its statements do."""
    wrong = []
    for event in DOSSIER.events:
        stances = {position.stance for one in event.statements for position in one.positions}
        if event.kind == "denial" and not stances & DENYING:
            wrong.append(event.id)
    assert wrong == []


def test_the_curation_types_no_figure_that_can_be_counted() -> None:
    """`explorer about` counts; a figure that is typed goes stale."""
    curation = DOSSIER.curation
    prose = [curation.selection, curation.method, curation.vouching, *curation.gaps, *curation.not_claimed]
    assert [
        found for text in prose for words in in_all_languages(text) for found in COUNTED.findall(words)
    ] == []


def test_a_person_has_one_spelling_in_each_language() -> None:
    """The others are aliases, by which one searches; only what is quoted keeps them."""
    written = "\n".join(QUOTED.sub("", words) for _, text in texts() for words in in_all_languages(text))
    wrong = []
    for actor in DOSSIER.actors.values():
        if actor.kind is ActorKind.PERSON:
            names = in_all_languages(actor.name)
            others = [name for name in actor.aliases if " " in name and not any(name in own for own in names)]
            wrong += [name for name in others if is_written(name, written)]
    assert wrong == []


def is_written(name: str, text: str) -> bool:
    """Whether a text has a name, as words of its own; it is looked for without regard to words first, which is quick."""
    return name in text and re.search(rf"\b{re.escape(name)}\b", text) is not None


def test_a_denial_of_arms_or_troops_answers_a_charge_or_says_why_not() -> None:
    """A denial without what it denies is half a record."""
    headings = ("arms", "troops")
    unlinked = []
    for event, statement in statements():
        denied = [
            position
            for position in statement.positions
            if position.stance in DENYING and DOSSIER.claims[position.claim].heading in headings
        ]
        is_told = statement.basis or any(position.basis for position in denied)
        if is_counted(event, statement) and denied and not statement.replies_to and not is_told:
            unlinked.append(statement.id)
    assert unlinked == []


def test_words_are_second_read_or_not() -> None:
    """Every quote without a copy says whether anybody saw its words again."""
    unread = {
        quote.id
        for _, _, quote in quotes()
        if quote.text and not quote.second_reading and not DOSSIER.sources[quote.source].custom.copy
    }
    assert unread <= {"kirby-potential-deals-tva-2"}
