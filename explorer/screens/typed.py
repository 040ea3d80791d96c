"""What is typed on the main screen beside its commands: counts before them, and keys without a meaning."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.reactive import reactive
from textual.timer import Timer

from explorer.commands import COMMANDS
from explorer.rows.lists import is_fleeting, notice_in_words
from explorer.screens.selecting import SelectingScreen
from explorer.session import GOING, Session, digit_typed, quiet, unanswered, uncounted
from explorer.widgets.bar import not_handed_down

FLEETING_SECONDS = 1.0


class TypedScreen(SelectingScreen):
    """A screen that shows a session, and answers every key."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(key, action, command.label, show=False, id=command.name)
        for command in COMMANDS
        for key, action in command.actions.items()
    ]

    session: reactive[Session] = reactive(not_handed_down, layout=False, repaint=False)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.set_reactive(TypedScreen.session, session)
        self._silence: Timer | None = None
        self.told = ""  # in a toast, about the last change

    def watch_session(self, session: Session) -> None:
        """Show the session's message about the change: in a toast, or at the foot of the screen for a second."""
        if self._silence:
            self._silence.stop()
        if is_fleeting(session):
            self._silence = self.set_timer(FLEETING_SECONDS, self.fall_silent)
        elif notice := notice_in_words(session):
            self.told = notice
            self.notify(notice, markup=False)

    def fall_silent(self) -> None:
        """Take the message away."""
        if is_fleeting(self.session):
            self.session = quiet(self.session)

    def action_count(self, digit: int) -> None:
        """Take down a digit of the count for the next command."""
        self.session = digit_typed(self.session, digit)

    def answered(self, key: events.Key, *, is_bound: bool) -> None:
        """Say so if a key means nothing here, and forget the count that a command has used."""
        if not is_bound:
            name = key.character if key.is_printable and key.character else key.key
            self.session = unanswered(uncounted(self.session), "key-without-meaning", name)
        elif not key.key.isdecimal():
            self.session = uncounted(self.session)

    async def action_list_places(self) -> None:
        """Open the list of what can be gone to, and go there."""
        from explorer.screens.places import PlacesScreen

        await self.app.push_screen(PlacesScreen(self.session), self.run_chosen)

    async def run_chosen(self, action: str | None) -> None:
        """Run the action that was chosen in a list, if any."""
        if action:
            await self.run_action(action)

    def action_go_to(self, kind: str, what: str) -> None:
        """Go to a day, a row, a record, the next statement of an actor or on a claim, or what a query finds."""
        self.session = GOING[kind](self.session, what)
