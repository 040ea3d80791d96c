"""The values that the main screen owns: the query with its results, and the place; and how they change."""

from __future__ import annotations

from textual.reactive import reactive
from textual.screen import Screen

from explorer.index.index import Index
from explorer.index.place import NO_QUOTE, NOWHERE, Place
from explorer.query.months import month_at
from explorer.query.notation import EVERYTHING, Query, QueryError
from explorer.query.places import kept
from explorer.query.results import Results, run
from explorer.session import History
from explorer.widgets.chooser import Chooser
from explorer.widgets.density import Density
from explorer.wording.language import say


class State(Screen[None]):
    """A screen that asks an index and stands at a place in what was found."""

    results: reactive[Results | None] = reactive(None, layout=False, repaint=False)
    place: reactive[Place] = reactive(NOWHERE, layout=False, repaint=False)
    language: reactive[str] = reactive("en", layout=False, repaint=False)
    glossed: reactive[bool] = reactive(default=True, layout=False, repaint=False)

    def __init__(self, index: Index, query: Query, language: str) -> None:
        super().__init__()
        self.index = index
        self.history = History()
        self.set_reactive(State.language, language)
        self.set_reactive(State.results, run(index, query))
        self.set_reactive(State.place, kept(self.found, NOWHERE))
        self.history = History().visited(query, self.place)

    @property
    def found(self) -> Results:
        """The present results."""
        assert self.results is not None  # noqa: S101  # set before anything is drawn
        return self.results

    def ask(self, query: Query, place: Place | None = None) -> None:
        """Put a query; the place is kept as far as it is found. Raises QueryError and changes nothing."""
        results = run(self.index, query)
        self.results = results
        self.place = kept(results, place or self.place)
        self.tell()

    def tell(self) -> None:
        """Show what the query found, above the panes."""
        raise NotImplementedError

    def watch_place(self, place: Place) -> None:
        """Remember the place, and mark its month."""
        self.history = self.history.moved(place)
        if self.is_mounted:
            self.query_one(Density).month = month_at(self.found, place)

    def step(self, query: Query, place: Place | None = None) -> None:
        """Ask, as a step of the history. Raises QueryError and changes nothing."""
        before = self.history
        self.ask(query, place)
        self.history = before.visited(query, self.place)

    def go(self, place: Place) -> None:
        """Go to a place as a step of the history; where the query hides it, everything is shown."""
        query = self.found.query
        if place.statement >= 0 and not self.found.has(place.statement):
            query = EVERYTHING
            self.say_it("All filters were dropped to show it; , goes back")
        self.step(query, kept(run(self.index, query), place))

    def restore(self, history: History) -> None:
        """Be where the history says."""
        self.history = history
        self.ask(history.now.query, history.now.place)

    def say_it(self, words: str, **values: object) -> None:
        """Tell the reader something in passing."""
        self.notify(say(words, self.language, **values), markup=False, timeout=6)

    def renew(self, index: Index) -> None:
        """Go on in a dossier that was edited: same query, same record."""
        before, place = self.index, self.place
        record = self.record_at(before, place)
        self.index = index
        query = self.found.query
        try:
            run(index, query)
        except QueryError:
            query = EVERYTHING
        found = index.find(record) if record else None
        part = found.place.quote if found and found.kind == "quote" else NO_QUOTE
        self.history = History()
        self.step(query, Place(found.place.event, found.place.statement, part) if found else NOWHERE)
        before.close()

    def record_at(self, index: Index, place: Place) -> str:
        """The id of the quote, statement or event of a place; empty where there is none."""
        if quote := index.quote(place.statement, place.quote) if place.quote >= 0 else None:
            return quote.id
        if statement := index.statement(place.statement) if place.statement >= 0 else None:
            return statement.id
        return index.event(place.event).id if place.event >= 0 else ""

    def list_over(self, name: str) -> Chooser:
        """One of the lists that open over the panes; it is made when it is first wanted."""
        chooser = next(iter(self.query(f"#{name}").results(Chooser)), None)
        if chooser is None:
            chooser = Chooser(name)
            self.mount(chooser)
        chooser.language = self.language
        return chooser
