"""The main screen: timeline, statement and sources, linked by one place, and the filter bar above them."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Horizontal
from textual.widgets import Static

from explorer.commands import COMMANDS
from explorer.query.advice import term_to_drop
from explorer.query.months import month_at
from explorer.screens.asking import CHIP_FACETS, Asking
from explorer.screens.moving import Moving
from explorer.screens.state import State
from explorer.screens.taking import Taking
from explorer.widgets.bar import Bar, Stretch
from explorer.widgets.chips import Chips
from explorer.widgets.density import Density
from explorer.widgets.footer import Footer
from explorer.widgets.lines import shortened
from explorer.widgets.query_bar import QueryBar
from explorer.widgets.sources import SourcesPane
from explorer.widgets.statement import StatementPane
from explorer.widgets.timeline import Timeline
from explorer.wording.language import say, say_number

SMALLEST = (46, 14)


class BrowseScreen(Moving, Asking, Taking):
    """Hands the query, the results and the place down to its panes, which answer with facts."""

    AUTO_FOCUS = "#timeline"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (SMALLEST[0], "-stacked"), (100, "-wide")]  # noqa: RUF012  # Textual's form
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (SMALLEST[1], "-low"), (34, "-tall")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            ",".join(command.keys),
            command.action,
            command.label,
            tooltip=command.tip,
            show=False,
            id=command.action,
        )
        for command in COMMANDS
    ]

    def compose(self) -> ComposeResult:
        """The filter bar above, the panes below it, the lists over them."""
        yield Bar(id="head")
        yield QueryBar(id="query").data_bind(State.language)
        yield Chips(id="chips").data_bind(State.language)
        yield Density(id="density")
        with Horizontal(id="panes"):
            yield Timeline().data_bind(State.results, State.place, State.language)
            with Container(id="reading"):
                yield StatementPane().data_bind(State.results, State.place, State.language, State.glossed)
                yield SourcesPane().data_bind(State.results, State.place, State.language)
        yield Footer(id="foot").data_bind(State.language)
        yield Static(id="too-small", markup=False)

    def on_mount(self) -> None:
        """Show what was asked at the start."""
        self.tell()
        self.query_one(Density).month = month_at(self.found, self.place)

    def on_resize(self) -> None:
        """Write the header to the new width; say what is needed where it is too small."""
        width, height = SMALLEST
        words = say(
            "explorer needs a window of {width} × {height}", self.language, width=width, height=height
        )
        self.query_one("#too-small", Static).update(words, layout=False)
        self.tell_head()

    def watch_language(self) -> None:
        """Other words above the panes."""
        if self.is_mounted:
            self.tell()

    def tell(self) -> None:
        """Show what the query found, above the panes."""
        self.tell_head()
        bar = self.query_one(QueryBar)
        bar.text = str(self.found.query)
        bar.advice = "" if self.found.events else self.advice()
        self.query_one(Chips).chips = [chip for facet in CHIP_FACETS for chip in self.chips(facet)]
        self.query_one(Density).months = self.found.months

    def tell_head(self) -> None:
        """Title at the left, counts at the right, cut to the width."""
        found, index, language = self.found, self.index, self.language
        counted = " · ".join(
            (
                say(
                    "{found} of {all} statements",
                    language,
                    found=f"{found.statement_count:,}",
                    all=f"{index.statement_count:,}",
                ),
                say(
                    "{found} of {all} events",
                    language,
                    found=f"{len(found.events):,}",
                    all=f"{index.event_count:,}",
                ),
                say_number("{number} source", "{number} sources", index.source_count, language),
            )
        )
        width = self.size.width - 2
        counted = shortened(counted, width)
        title = f"explorer · {index.title.in_language(language)}"
        room = width - len(counted) - 2
        title = shortened(title, room) if room > len("explorer") else ""
        gap = " " * max(width - len(title) - len(counted), 0)
        self.query_one("#head", Bar).rows = (
            [Stretch(f" {title}", "strong"), Stretch(f"{gap}{counted} ", "dim")],
        )

    def advice(self) -> str:
        """Which term to drop so that something is found, and how much that would be."""
        advice = term_to_drop(self.found)
        if advice is None:
            return say("nothing is found; 0 drops all filters", self.language)
        number, term = f"{advice.statement_count:,}", str(advice.term)
        return say("nothing is found; {number} without {term}", self.language, number=number, term=term)

    @on(Bar.Pressed, "#foot")
    async def press_hint(self, message: Bar.Pressed) -> None:
        """A hint at the foot does what it says."""
        await self.run_action(str(message.target))
