"""The chips: labels of stance and actor to choose from, each with how many statements it would find."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.dossier.model import Stance
from explorer.query import FACETS, AnyFacet
from explorer.query.labels import label_names
from explorer.rows.header import answer_and_language
from explorer.rows.stretch import BarRows, Bars, Stretch
from explorer.session import Session
from explorer.wording.language import in_figures, say
from explorer.wording.signs import SIGN_AND_LOOK
from explorer.wording.vocabulary import STANCES
from explorer.wording.widths import cell_width

APART = 2  # cells between two chips
MORE = "…  "
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


def chip_rows(session: Session, width: int, _height: int) -> Bars:
    """One row: the stances by their signs, then the actors, each with its count; `…` opens the list of the others."""
    stances, actors = CHIP_FACETS
    row = [Stretch(" "), *row_of(session, stances, width * 5 // 8)]
    if len(row) > 1:  # where nothing is found, there is nothing to part
        row.append(Stretch("│  ", "rule"))
    left = width - sum([piece.width for piece in row])
    return ((*row, *row_of(session, actors, left)),)


def row_of(session: Session, facet: AnyFacet, width: int) -> list[Stretch]:
    """As many chips of a facet as fit, with a space of two cells after each."""
    pieces, left = [], width
    offered = chips(session, facet)
    for number, chip in enumerate(offered):
        words, count = chip.sign or chip.words, f" {in_figures(chip.count, session.language)}"
        length = cell_width(words + count) + APART
        reserve = 0 if number == len(offered) - 1 else cell_width(MORE)
        if length > left - reserve:
            pieces.append(Stretch(MORE, "dim", f"choose({facet.name!r})"))
            break
        action = f"label({facet.name!r}, {str(chip.label)!r})"
        pieces += (
            Stretch(words, "chosen" if chip.chosen else chip.look, action),
            Stretch(count, "chosen" if chip.chosen else chip.look or "strong", action),
            Stretch(" " * APART),
        )
        left -= length
    return pieces


CHIPS = BarRows(write=chip_rows, depends=answer_and_language)
