"""How the reader asks: the query line with its suggestions, the chips, the lists to choose from."""

from __future__ import annotations

from textual import on
from textual.widgets import Input

from explorer.dossier.model import Stance
from explorer.query.labels import known_labels
from explorer.query.months import from_month
from explorer.query.notation import EVERYTHING, KEYS, Query, QueryError
from explorer.query.places import arrive
from explorer.query.suggestions import Suggestion, suggestions
from explorer.screens.state import State
from explorer.widgets.bar import Bar
from explorer.widgets.chips import Chip
from explorer.widgets.chooser import Choice, Chooser
from explorer.widgets.query_bar import QueryBar, QueryInput
from explorer.widgets.timeline import Timeline
from explorer.wording.language import say
from explorer.wording.sentences import of_error
from explorer.wording.signs import side, sign
from explorer.wording.vocabulary import FACET_NAMES

CHIP_FACETS = ("stance", "actor")


class Asking(State):
    """What the keys that narrow do, and what the filter bar says."""

    facet = ""
    before = EVERYTHING
    suggested: tuple[Suggestion, ...] = ()

    def chips(self, facet: str) -> list[Chip]:
        """The labels of a facet with what they would find: stances in their order, others by number."""
        chosen = self.found.query.labels(facet)
        found = self.found.counts(facet)
        names = {known.label: known.name for known in known_labels(self.index, facet, self.language)}
        if facet == "stance":
            labels = [stance for stance in Stance if found.get(stance) or stance in chosen]
            return [
                Chip(facet=facet, label=stance, words=names.get(stance, stance), count=found.get(stance, 0),
                     sign=sign(stance), look=side(stance), chosen=stance in chosen)
                for stance in labels
            ]  # fmt: skip
        ranked = sorted(
            found, key=lambda label: (label not in chosen, -found[label], names.get(label, label))
        )
        return [
            Chip(
                facet=facet,
                label=label,
                words=names.get(label) or label,
                count=found[label],
                chosen=label in chosen,
            )
            for label in ranked
            if found[label] or label in chosen
        ]

    def choices(self, facet: str) -> list[Choice]:
        """The same as a list to choose from; its order stays while it is open."""
        chips = self.chips(facet)
        if facet != "stance":
            chips.sort(key=lambda chip: chip.words.casefold())
            chips.sort(key=lambda chip: self.order.get(chip.label, len(self.order)))
        return [
            Choice(
                value=chip.label,
                words=chip.words,
                about=f"{chip.count:,}",
                sign=chip.sign,
                look=chip.look,
                chosen=chip.chosen,
            )
            for chip in chips
        ]

    order: dict[str, int] = {}  # noqa: RUF012  # replaced whole, never changed in place

    @on(Bar.Pressed, "#chips")
    def press_chip(self, message: Bar.Pressed) -> None:
        """A chip toggles its label; the name of a facet opens its list."""
        if isinstance(message.target, tuple):
            facet, label = message.target
            if label:
                self.step(self.found.query.toggled(facet, label))
            else:
                self.choose(facet)

    @on(Bar.Pressed, "#density")
    def press_month(self, message: Bar.Pressed) -> None:
        """To the first event of the month that was pressed, or after it."""
        self.place = arrive(self.found, from_month(self.found, str(message.target)))

    def action_choose_actor(self) -> None:
        """Open the list of actors."""
        self.choose("actor")

    def action_choose_stance(self) -> None:
        """Open the list of stances."""
        self.choose("stance")

    def choose(self, facet: str) -> None:
        """Open the list of a facet's labels."""
        chooser = self.list_over("labels")
        self.facet, self.before = facet, self.found.query
        self.order = {chip.label: number for number, chip in enumerate(self.chips(facet))}
        chooser.heading = say(FACET_NAMES[facet], self.language)
        chooser.set_class(facet == "actor", "-right")
        chooser.choices = self.choices(facet)
        chooser.display = True
        chooser.start()

    @on(Chooser.Toggled)
    def toggle(self, message: Chooser.Toggled) -> None:
        """The results follow at once."""
        self.ask(self.found.query.toggled(self.facet, message.value))
        self.list_over("labels").choices = self.choices(self.facet)

    @on(Chooser.Kept, "#labels")
    def keep(self) -> None:
        """What is chosen stands, as a step of the history."""
        if self.list_over("labels").display:
            self.close_chooser("labels")
            self.settle()

    @on(Chooser.Left, "#labels")
    def put_back(self) -> None:
        """What was chosen before stands again."""
        self.close_chooser("labels")
        self.ask(self.before)

    def settle(self) -> None:
        """Make a step of the history of a query that followed the keys."""
        query = self.found.query
        if query != self.before:
            self.history = self.history.asked(self.before).visited(query, self.place)

    def close_chooser(self, name: str) -> None:
        """Hide a list and go back to the timeline."""
        self.list_over(name).display = False
        self.query_one(Timeline).focus()

    def action_drop_filters(self) -> None:
        """Everything is found again."""
        self.step(EVERYTHING)

    async def action_search(self) -> None:
        """Edit the query."""
        await self.edit(str(self.found.query))

    async def action_as_of(self) -> None:
        """Edit the query with a day up to which sources are taken into account."""
        await self.edit(f"{self.found.query} published-by:".lstrip())

    async def edit(self, text: str) -> None:
        """Put the query into an input, with suggestions below."""
        self.before = self.found.query
        await self.query_one(QueryBar).edit(f"{text} " if text and not text.endswith(":") else text)
        self.suggest()

    @on(Bar.Pressed, "#asked")
    async def press_query(self) -> None:
        """A press on the query edits it."""
        await self.action_search()

    @property
    def field(self) -> QueryInput | None:
        """The input, while the query is edited."""
        return next(iter(self.query(QueryInput)), None)

    @on(Input.Changed)
    def typed(self, message: Input.Changed) -> None:
        """The results follow what is typed, as far as it can be read."""
        if self.field is None:
            return
        message.stop()
        self.suggest()
        self.try_query(settled(message.value, self.field.cursor_position), strict=not self.suggested)

    def try_query(self, text: str, *, strict: bool = True) -> bool:
        """Ask what is typed; where it cannot be read, leave the results, and say why unless there are suggestions."""
        chooser = self.list_over("suggestions")
        try:
            query = Query.parse(text)
            if query != self.found.query:
                self.ask(query)
        except QueryError as error:
            chooser.heading = of_error(error, self.language) if strict else self.found_in_words()
            chooser.set_class(strict, "-wrong")
            chooser.display = strict or bool(self.suggested)
            return False
        chooser.remove_class("-wrong")
        chooser.display = bool(self.suggested)
        chooser.heading = self.found_in_words()
        return True

    def found_in_words(self) -> str:
        """How much is found."""
        return say("{number} found", self.language, number=f"{self.found.statement_count:,}")

    def suggest(self) -> None:
        """Offer what could be typed next."""
        field, chooser = self.field, self.list_over("suggestions")
        if field is None:
            chooser.display = False
            return
        self.suggested = tuple(suggestions(self.index, field.value, field.cursor_position, self.language))
        chooser.many = chooser.can_focus = False
        chooser.hint = say("tab takes · enter keeps · esc restores", self.language)
        chooser.choices = [
            Choice(value=str(number), words=suggestion.text.strip(), about=suggestion.about[:60])
            for number, suggestion in enumerate(self.suggested)
        ]
        chooser.display = bool(self.suggested)

    @on(QueryInput.Stepped)
    def step_suggestion(self, message: QueryInput.Stepped) -> None:
        """To another suggestion."""
        self.list_over("suggestions").move_cursor(message.step)

    @on(QueryInput.Taken)
    def take_suggestion(self) -> None:
        """Put the suggestion under the cursor into the text."""
        self.put_in(self.list_over("suggestions").value)

    @on(Chooser.Kept, "#suggestions")
    def press_suggestion(self, message: Chooser.Kept) -> None:
        """A suggestion was pressed with the mouse."""
        self.put_in(message.value)
        if self.field:
            self.field.focus()

    def put_in(self, number: str) -> None:
        """Put a suggestion into the text."""
        field = self.field
        if field is None or not number:
            return
        chosen = self.suggested[int(number)]
        field.value = field.value[: chosen.start] + chosen.text + field.value[chosen.end :].lstrip()
        field.cursor_position = chosen.start + len(chosen.text)

    @on(Input.Submitted)
    async def keep_query(self, message: Input.Submitted) -> None:
        """The query stands, if it can be read."""
        if self.try_query(message.value.strip()):
            await self.close_field()
            self.settle()

    @on(QueryInput.Left)
    async def leave_query(self) -> None:
        """The query before stands again."""
        await self.close_field()
        self.ask(self.before)

    async def close_field(self) -> None:
        """Draw the query again and go back to the timeline."""
        await self.query_one(QueryBar).close()
        self.list_over("suggestions").display = False
        self.query_one(Timeline).focus()


def settled(text: str, cursor: int) -> str:
    """The query without the piece at the cursor while that is one letter or may become the name of a facet."""
    start = text.rfind(" ", 0, cursor) + 1
    piece = text[start:cursor].removeprefix("-")
    begun = len(piece) == 1 or any(f"{key}:".startswith(piece) for key in KEYS)
    return text[:start] + text[cursor:] if piece and begun else text
