"""Lists over the screen: all are one kind of thing. Typing narrows, the arrows move, enter takes, esc cancels.

A list takes every key itself, from the moment at which it is pushed, so that nothing typed while it opens is lost;
keys that reach it after it was closed go on to the screen below, as if the reader had waited.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual import events, on
from textual.app import ComposeResult
from textual.screen import ModalScreen, ScreenResultType

from explorer.index.facets import AnyFacet
from explorer.rows.choices import Choice, Choosing, label_choices
from explorer.session import Session
from explorer.widgets.choices import Choices
from explorer.wording.language import say
from explorer.wording.vocabulary import FACET_NAMES

PAGE = 8
EVERY = 1_000_000_000
STEPS = {"down": 1, "up": -1, "pagedown": PAGE, "pageup": -PAGE, "home": -EVERY, "end": EVERY}


class Over(ModalScreen[ScreenResultType]):
    """A screen over the main one that takes every key."""

    def take(self, event: events.Key) -> None:
        """Do what a key means here."""
        raise NotImplementedError

    async def on_key(self, event: events.Key) -> None:
        """Take a key; one that comes after closing belongs to the screen below."""
        event.stop()
        event.prevent_default()
        if self.is_current:
            self.take(event)
        else:
            below = self.app.screen
            (below.focused or below).post_message(events.Key(event.key, event.character))

    def close(self, result: ScreenResultType | None) -> None:
        """Close with a result; closing twice is closing once."""
        if self.is_current:
            self.dismiss(result)


class ListScreen(Over[str]):
    """Closes with the value of what was chosen, or with None."""

    many = False

    def __init__(self, name: str, heading: str, choices: Sequence[Choice], language: str) -> None:
        super().__init__()
        self._list = Choices(name, many=self.many, language=language)
        self._heading, self._language = heading, language
        self.choosing = Choosing.among(choices)

    def compose(self) -> ComposeResult:
        """The list alone."""
        yield self._list

    def on_mount(self) -> None:
        """Show the choices."""
        self.show(self.choosing)

    @property
    def keys(self) -> str:
        """What the keys do, below the list."""
        return say("enter choose · esc close", self._language)

    def show(self, choosing: Choosing) -> None:
        """Show the list as typed, moved or toggled."""
        self.choosing = choosing
        if self.is_mounted:
            self._list.choosing = choosing
            self._list.entitle(self._heading, self.keys)

    def take(self, event: events.Key) -> None:
        """Move, narrow, or close."""
        if event.key in STEPS:
            self.show(self.choosing.moved(STEPS[event.key]))
        elif event.key == "backspace":
            self.show(self.choosing.narrowed(self.choosing.typed[:-1]))
        elif event.key == "escape":
            self.cancel()
        elif event.key in ("enter", "tab"):
            self.choose()
        elif event.character and event.character.isprintable():
            self.type(event.character)

    def type(self, character: str) -> None:
        """Narrow the list by one more character."""
        self.show(self.choosing.narrowed(self.choosing.typed + character))

    def choose(self) -> None:
        """Close with the choice under the cursor."""
        self.close(self.choosing.value or None)

    def cancel(self) -> None:
        """Close without a choice."""
        self.close(None)

    @on(Choices.Pointed)
    def point(self, message: Choices.Pointed) -> None:
        """Choose what the mouse points at."""
        self.show(self.choosing.moved(message.number - self.choosing.at))
        self.choose()

    @on(events.Click)
    def leave(self) -> None:
        """A press beside the list closes it."""
        self.cancel()


class LabelScreen(ListScreen):
    """The labels of a facet. Space toggles one and the results follow at once; esc puts back what was asked before."""

    many = True

    def __init__(self, session: Session, facet: AnyFacet, show: Callable[[Session], None]) -> None:
        self._before = self._session = session
        self._facet, self._shown = facet, show
        choices = label_choices(session, facet)
        self._order = [choice.value for choice in choices]
        super().__init__("labels", say(FACET_NAMES[facet.name], session.language), choices, session.language)
        self.set_class(facet.values is None, "-right")

    @property
    def keys(self) -> str:
        """What the keys do, below the list."""
        return say("space toggle · enter keep · esc restore", self._language)

    def type(self, character: str) -> None:
        """Toggle at a space; any other character narrows."""
        if character == " ":
            self.toggle()
        else:
            super().type(character)

    def toggle(self) -> None:
        """Ask with one label more or less."""
        if self.choosing.value:
            query = self._session.query.toggled(self._facet.name, self.choosing.value)
            self._session = self._session.previewed(query)
            self._shown(self._session)
            self.show(self.choosing.renewed(label_choices(self._session, self._facet, self._order)))

    def choose(self) -> None:
        """Close; what was asked becomes a step of the history."""
        self._shown(self._session.settled(self._before))
        self.close(None)

    def cancel(self) -> None:
        """Close, and put back what was asked before."""
        self._shown(self._before)
        self.close(None)

    @on(Choices.Pointed)
    def point(self, message: Choices.Pointed) -> None:
        """Toggle what the mouse points at."""
        self.show(self.choosing.moved(message.number - self.choosing.at))
        self.toggle()

    @on(events.Click)
    def leave(self) -> None:
        """A press beside the list keeps what is toggled."""
        self.choose()
