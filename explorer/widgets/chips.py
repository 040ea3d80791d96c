"""The chips: stances and actors, each with how many statements there would be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from textual.reactive import reactive

from explorer.widgets.bar import Bar, Stretch
from explorer.wording.language import say
from explorer.wording.vocabulary import FACET_NAMES


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """A label of a facet as it can be chosen: its sign and look, its words, its count."""

    facet: str
    label: str
    words: str
    count: int
    sign: str = ""
    look: str = ""
    chosen: bool = False


class Chips(Bar):
    """One row of chips for each facet given; what does not fit is in the list behind `more`."""

    chips: reactive[Sequence[Chip]] = reactive((), layout=False)
    language: reactive[str] = reactive("en", layout=False)

    def watch_chips(self) -> None:
        """Other counts or choices."""
        self.draw()

    def watch_language(self) -> None:
        """Other words."""
        self.draw()

    def on_resize(self) -> None:
        """Another width holds other chips."""
        self.draw()

    def draw(self) -> None:
        """Share the row among the facets."""
        facets = list(dict.fromkeys(chip.facet for chip in self.chips))
        if not facets or not self.size.width:
            return
        if self.size.height >= len(facets):
            self.rows = tuple(list(self.row_of(facet, self.size.width - 1)) for facet in facets)
            return
        widths = [self.size.width * 11 // 20, self.size.width * 9 // 20 - 1]
        rows = [list(self.row_of(facet, width)) for facet, width in zip(facets, widths, strict=False)]
        self.rows = ([stretch for row in rows for stretch in row],)

    def row_of(self, facet: str, width: int) -> Iterator[Stretch]:
        """The name of a facet and as many of its chips as fit."""
        name = say(FACET_NAMES[facet], self.language)
        yield Stretch(f" {name} ", "strong", (facet, ""))
        left = width - cell_len(name) - 2
        chips = [chip for chip in self.chips if chip.facet == facet]
        more = " " + say("… more", self.language)
        for number, chip in enumerate(chips):
            words = f"{chip.sign} {chip.words}" if chip.sign else chip.words
            length = cell_len(words) + len(str(chip.count)) + 3
            last = number == len(chips) - 1
            if length > left - (0 if last else cell_len(more)):
                yield Stretch(more, "dim", (facet, ""))
                left -= cell_len(more)
                break
            target = (facet, chip.label)
            yield Stretch("▐" if chip.chosen else "▏", "place" if chip.chosen else "dim", target)
            yield Stretch(f"{words} ", "chosen" if chip.chosen else chip.look, target)
            yield Stretch(f"{chip.count} ", "dim" if not chip.chosen else "chosen", target)
            left -= length
        yield Stretch(" " * max(left, 0))
