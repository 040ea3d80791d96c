"""The chips: labels of stance and actor to choose from, each with how many statements it would find."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.dossier.model import Stance
from explorer.query import FACETS, AnyFacet
from explorer.query.labels import label_names
from explorer.rows.header import answer_and_language
from explorer.rows.stretch import BarRows, Bars, Stretch
from explorer.session import Session
from explorer.wording.language import say
from explorer.wording.signs import SIGN_AND_LOOK
from explorer.wording.vocabulary import STANCES, facet_in_words
from explorer.wording.widths import cell_width

CHIP_FACETS: tuple[AnyFacet, ...] = (FACETS["stance"], FACETS["actor"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """A label of a facet as it can be chosen: its sign and look, its words, its count."""

    label: str
    words: str
    count: int
    sign: str = ""
    look: str = ""
    chosen: bool = False


def chips(session: Session, facet: AnyFacet) -> list[Chip]:
    """The labels of a facet that would find something or are chosen: stances in their order, others by number."""
    counts, chosen = session.results.counts(facet.name), session.query.labels(facet.name)
    # A label that nothing has is counted nowhere, but was chosen all the same, and must be there to be taken away.
    labels = list(dict.fromkeys([label for label, count in counts.items() if count] + sorted(chosen)))
    if facet.values is Stance:
        stances = [stance for stance in Stance if stance in labels]
        return [
            Chip(
                label=stance,
                words=say(STANCES[stance], session.language),
                count=counts.get(stance, 0),
                sign=SIGN_AND_LOOK[stance][0],
                look=SIGN_AND_LOOK[stance][1],
                chosen=stance in chosen,
            )
            for stance in stances
        ]
    names = label_names(session.index, facet.name, session.language)
    ranked = sorted(
        [(label not in chosen, -counts.get(label, 0), names.get(label) or label, label) for label in labels]
    )
    return [
        Chip(label=label, words=words, count=-count, chosen=not unchosen)
        for unchosen, count, words, label in ranked
    ]


def chip_rows(session: Session, width: int, height: int) -> Bars:
    """One row per facet, or one that they share. `more` opens the list of what does not fit."""
    if height >= len(CHIP_FACETS):
        return tuple(tuple(row_of(session, facet, width - 1)) for facet in CHIP_FACETS)
    shares = (width * 11 // 20, width * 9 // 20 - 1)
    rows = (row_of(session, facet, share) for facet, share in zip(CHIP_FACETS, shares, strict=True))
    return (tuple(piece for row in rows for piece in row),)


def row_of(session: Session, facet: AnyFacet, width: int) -> list[Stretch]:
    """The name of a facet and as many of its chips as fit."""
    name = facet_in_words(facet.name, session.language)
    more = " " + say("… more", session.language)
    opening = f"choose({facet.name!r})"
    pieces, left = [Stretch(f" {name} ", "strong", opening)], width - cell_width(name) - 2
    offered = chips(session, facet)
    for number, chip in enumerate(offered):
        words = f"{chip.sign} {chip.words}" if chip.sign else chip.words
        length = cell_width(words) + len(str(chip.count)) + 3
        reserve = 0 if number == len(offered) - 1 else cell_width(more)
        if length > left - reserve:
            pieces.append(Stretch(more, "dim", opening))
            left -= cell_width(more)
            break
        action = f"label({facet.name!r}, {str(chip.label)!r})"
        pieces += (
            Stretch("▐" if chip.chosen else "▏", "place" if chip.chosen else "dim", action),
            Stretch(f"{words} ", "chosen" if chip.chosen else chip.look, action),
            Stretch(f"{chip.count} ", "chosen" if chip.chosen else "dim", action),
        )
        left -= length
    return [*pieces, Stretch(" " * max(left, 0))]


CHIPS = BarRows(write=chip_rows, depends=answer_and_language)
