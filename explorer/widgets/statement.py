"""The statement pane: who says what of which claim, every wording of it, and what answers what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from textual import events, on
from textual.message import Message
from textual.reactive import reactive

from explorer.dossier.model import Event, Position, Quote, Statement
from explorer.index.place import Place, QuoteNumber, StatementNumber
from explorer.query.places import neighbour, visible_quotes
from explorer.widgets.lines import Line, line, shortened, wrapped
from explorer.widgets.pane import Pane
from explorer.wording.language import say
from explorer.wording.marks import quoted_words
from explorer.wording.reader import Reader
from explorer.wording.signs import side, sign


@dataclass(frozen=True, slots=True)
class AtQuote:
    """A quote of the statement, by its place among them."""

    quote: QuoteNumber


@dataclass(frozen=True, slots=True)
class AtStatement:
    """Another statement: one that is answered, or that answers."""

    statement: StatementNumber


Target = AtQuote | AtStatement


class StatementPane(Pane):
    """One statement, whole."""

    @dataclass
    class Followed(Message):
        """Another statement was chosen."""

        statement: StatementNumber

    glossed: reactive[bool] = reactive(default=True, layout=False, repaint=False)

    def __init__(self) -> None:
        super().__init__(id="statement")
        self._rows: list[Line] = []
        self._reply: AtStatement | None = None

    @property
    def count(self) -> int:
        """Rows of the statement as wrapped to this width."""
        return len(self._rows)

    def row(self, number: int) -> Line:
        """A row; those of the quote of the place bear its mark."""
        shown = self._rows[number]
        marked = isinstance(shown.target, AtQuote) and shown.target.quote == self.place.quote
        return shown.marked(here=marked)

    def is_under_cursor(self, number: int) -> bool:
        """The rows of the reply, else of the quote of the place."""
        return self._rows[number].target is not None and self._rows[number].target == self.current

    @property
    def current(self) -> Target | None:
        """What the cursor is on."""
        return self._reply or (AtQuote(self.place.quote) if self.place.quote >= 0 else None)

    @property
    def targets(self) -> list[Target]:
        """What the cursor can be on, from top to bottom."""
        found = dict.fromkeys(
            row.target for row in self._rows if isinstance(row.target, AtQuote | AtStatement)
        )
        return list(found)

    def watch_glossed(self) -> None:
        """With glosses or without."""
        self.draw()

    def watch_place(self, before: Place, place: Place) -> None:
        """Another statement is drawn anew; another quote of it only moves the mark."""
        self._reply = None
        if before.statement != place.statement or before.event != place.event:
            self.draw()
            self.scroll_to(y=0, animate=False, immediate=True)
            self.reveal()
        elif before.quote != place.quote:
            self.reveal()
            self.refresh()

    def draw(self) -> None:
        """Write the rows of the statement, or of an event without any."""
        self._rows = []
        if self.results is not None and self.place.event >= 0 and self.is_mounted and self.size.width:
            reader = Reader(self.results.index, self.language)
            width = self.scrollable_content_region.width - 1
            event = self.results.index.event(self.place.event)
            statement = (
                self.results.index.statement(self.place.statement) if self.place.statement >= 0 else None
            )
            self._rows = list(self.rows_of(reader, event, statement, width))
            self.border_title = self.heading(event)
            self.border_subtitle = (
                shortened(self.stand(reader, statement), max(width - 6, 0)) if statement else ""
            )
        elif self.results is not None:
            self.border_title = say("Statement", self.language)
        self.fit()

    def heading(self, event: Event) -> str:
        """Which of the event's statements is shown."""
        if not event.statements or self.results is None:
            return say("Event", self.language)
        at = self.place.statement - self.results.index.statements_of(self.place.event)[0] + 1
        return say("Statement {at} of {all}", self.language, at=at, all=len(event.statements))

    def stand(self, reader: Reader, statement: Statement) -> str:
        """The stance that stands for the statement and its claim, in one line."""
        position = self.results.query.leading(statement) if self.results else None
        if position is None:
            return ""
        claim = reader.index.claim(position.claim).text.in_language(self.language)
        return f"{sign(position.stance)} {reader.stance(position.stance)} · {claim}"

    def rows_of(
        self, reader: Reader, event: Event, statement: Statement | None, width: int
    ) -> Iterator[Line]:
        """Everything that is to be read, from the event to the notes."""
        when = reader.when(statement.said if statement and statement.said else event.date)
        title = event.title.in_language(self.language)
        yield from wrapped((title, "strong"), (f" · {when}", "dim"), width=width)
        if statement is None:
            yield from self.rows_of_event(reader, event, width)
            return
        struck = "struck" if statement.superseded_by else ""
        who = reader.who(statement, event)
        medium = f" · {statement.medium.in_language(self.language)}" if statement.medium else ""
        yield from wrapped((who, "accent"), (medium, "dim"), width=width)
        for position in statement.positions:
            yield from self.rows_of_position(reader, position, width)
        label = say("In our words: ", self.language)
        yield from wrapped((label, "dim"), (statement.gist.in_language(self.language), struck), width=width)
        if statement.correction:
            reason = statement.correction.reason.in_language(self.language)
            yield from wrapped((say("Corrected: ", self.language), "bad"), reason, width=width)
        assert self.results is not None  # noqa: S101  # rows are drawn only of results
        for part in visible_quotes(self.results, self.place.statement):
            yield line()
            yield from self.rows_of_quote(reader, statement.quotes[part], part, width)
        yield from self.rows_of_replies(reader, statement, width)
        if statement.note:
            yield line()
            yield from self.note(statement.note.in_language(self.language), width)

    def rows_of_event(self, reader: Reader, event: Event, width: int) -> Iterator[Line]:
        """An event without statements: its summary, those who took part, its basis."""
        if event.participants:
            names = ", ".join(reader.name(id_) for id_ in event.participants)
            yield from wrapped((names, "accent"), width=width)
        if event.summary:
            yield line()
            yield from wrapped(event.summary.in_language(self.language), width=width)
        if event.date_basis:
            yield line()
            yield from wrapped((say("Date: ", self.language) + event.date_basis, "dim"), width=width)
        if event.note:
            yield line()
            yield from self.note(event.note.in_language(self.language), width)

    def rows_of_position(self, reader: Reader, position: Position, width: int) -> Iterator[Line]:
        """Sign and word of the stance, the claim, the scope."""
        stance = position.stance
        head = f"{sign(stance)} {reader.stance(stance).upper()}"
        claim = reader.index.claim(position.claim).text.in_language(self.language)
        yield from wrapped((head, side(stance)), "  ", claim, width=width, indent="  ", first="")
        if position.scope:
            yield from wrapped((position.scope.in_language(self.language), "dim"), width=width, indent="    ")

    def rows_of_quote(self, reader: Reader, quote: Quote, part: QuoteNumber, width: int) -> Iterator[Line]:
        """The words as printed, how they are attributed, our gloss and note."""
        target = AtQuote(part)
        words = quoted_words(quote)
        style = "struck" if quote.superseded_by else ""
        if words:
            yield from wrapped((words, style), width=width, target=target)
        else:
            gist = (
                quote.gist.in_language(self.language)
                if quote.gist
                else say("as in our words above", self.language)
            )
            yield from wrapped((f"({gist})", "dim"), width=width, target=target)
        yield from wrapped((reader.attributed(quote), "dim"), width=width, indent="  ", target=target)
        if quote.gloss and self.glossed:
            gloss = f"[{quote.gloss.in_language(self.language)}]"
            yield from wrapped((gloss, "neither"), width=width, indent="  ", target=target)
        if quote.correction:
            reason = quote.correction.reason.in_language(self.language)
            yield from wrapped(
                (say("Corrected: ", self.language), "bad"), reason, width=width, indent="  ", target=target
            )
        if quote.note:
            note = quote.note.in_language(self.language)
            yield from wrapped((note, "dim"), width=width, indent="    ", first="  * ", target=target)

    def rows_of_replies(self, reader: Reader, statement: Statement, width: int) -> Iterator[Line]:
        """What this statement answers, and what answers it."""
        rows = [
            *((say("answers", self.language), "↩", reply) for reply in reader.answered(statement)),
            *((say("answered", self.language), "↪", reply) for reply in reader.answers(statement)),
        ]
        if rows:
            yield line()
        for verb, arrow, reply in rows:
            parts = (
                f"{arrow} {verb} ({reply.extent}) ",
                (reply.sign, reply.side),
                f" {reply.who}, ",
                (reply.when, "dim"),
            )
            yield from wrapped(
                *parts, width=width, indent="  ", first="", target=AtStatement(reply.statement)
            )

    def note(self, text: str, width: int) -> Iterator[Line]:
        """A note of the curator."""
        yield from wrapped((text, "dim"), width=width, indent="  ", first="* ")

    def reveal(self) -> None:
        """Scroll to what the cursor is on."""
        rows = [
            number
            for number, row in enumerate(self._rows)
            if row.target is not None and row.target == self.current
        ]
        if rows:
            self.show_rows(rows[0], rows[-1])

    def moved(self, step: int) -> Place | None:
        """The next quote or reply, then the next statement of the event that was found."""
        targets = self.targets
        at = targets.index(self.current) if self.current in targets else -1 if step > 0 else len(targets)
        if 0 <= at + step < len(targets):
            return self.turned_to(targets[at + step])
        return neighbour(self.results, self.place, step) if self.results else None

    def turned_to(self, target: Target) -> Place | None:
        """The place of a quote; a reply only takes the cursor."""
        self._reply = target if isinstance(target, AtStatement) else None
        self.reveal()
        self.refresh()
        return (
            Place(self.place.event, self.place.statement, target.quote)
            if isinstance(target, AtQuote)
            else None
        )

    def at_end(self, step: int) -> Place | None:
        """The first (-1) or last (1) quote or reply."""
        return self.turned_to(self.targets[0 if step < 0 else -1]) if self.targets else None

    def open(self) -> None:
        """Follow the reply that the cursor is on, else the first one."""
        chosen = self._reply or next(
            (target for target in self.targets if isinstance(target, AtStatement)), None
        )
        if chosen:
            self.post_message(self.Followed(chosen.statement))

    @on(events.Focus)
    def arrive(self) -> None:
        """Who turns to the pane sees what its cursor is on."""
        self.reveal()

    @on(events.Click)
    def point(self, event: events.Click) -> None:
        """Turn to the quote under the mouse, or follow the reply."""
        number = self.number_at(event)
        target = self._rows[number].target if number >= 0 else None
        if isinstance(target, AtStatement):
            self.post_message(self.Followed(target.statement))
        elif isinstance(target, AtQuote) and (place := self.turned_to(target)):
            self.post_message(self.Moved(place))
