"""Lists over the main screen. They all work alike: typing narrows, arrows move, enter takes, esc cancels."""

from __future__ import annotations

from textual import events, on
from textual.app import ComposeResult
from textual.screen import ModalScreen, ScreenResultType

from explorer.rows.choices import Choosing, Listed, among, pasted
from explorer.rows.lists import ACTION_LISTS, KEYS_OF_LIST, keys_in_words
from explorer.rows.sizes import BY_HEIGHT, BY_WIDTH
from explorer.session import Session
from explorer.widgets.choices import Choices

PAGE = 8
EVERY = 1_000_000_000
STEPS = {
    **dict.fromkeys(("down", "ctrl+n"), 1),
    **dict.fromkeys(("up", "ctrl+p"), -1),
    "pagedown": PAGE,
    "pageup": -PAGE,
    "home": -EVERY,
    "end": EVERY,
}


class Over(ModalScreen[ScreenResultType]):
    """A screen over the main one, which handles every key itself."""

    HORIZONTAL_BREAKPOINTS = BY_WIDTH
    VERTICAL_BREAKPOINTS = BY_HEIGHT
    edits_line = False
    hints = ""  # the kind of hints (LIST_KEYS) at the foot of the main screen

    async def take(self, key: events.Key) -> None:
        """Do what a key means here, to its end."""
        raise NotImplementedError

    async def paste(self, text: str) -> None:
        """Take in a text that was pasted."""
        raise NotImplementedError

    def close(self, result: ScreenResultType | None) -> None:
        """Close with a result. Closing twice does nothing."""
        if self.is_current:
            self.dismiss(result)


class ListScreen(Over[str]):
    """A list of actions. Closes with the one that was chosen, or with None."""

    many = False

    def __init__(self, name: str, session: Session) -> None:
        super().__init__(classes=f"-{name}")
        self._session, self._language = session, session.language
        self.hints = KEYS_OF_LIST.get(name, "choose")
        self._keys = keys_in_words(self.hints, self._language)
        self._heading, choices = self.listed(name)
        self._list = Choices(name, many=self.many, language=self._language)
        self.choosing = among(choices)

    def listed(self, name: str) -> Listed:
        """The heading and the choices of a list."""
        return ACTION_LISTS[name](self._session)

    def compose(self) -> ComposeResult:
        """The list, and nothing else."""
        yield self._list

    def on_mount(self) -> None:
        """Show the choices."""
        self.show(self.choosing)

    def show(self, choosing: Choosing) -> None:
        """Show the list as typed, moved or toggled."""
        self.choosing = self._list.choosing = choosing
        self._list.entitle(self._heading, self._keys)

    async def take(self, key: events.Key) -> None:
        """Move, narrow, or close."""
        if key.key in STEPS:
            self.show(self.choosing.moved(STEPS[key.key]))
        elif key.key == "backspace":
            self.narrow(self.choosing.typed[:-1])
        elif key.key == "ctrl+u":
            self.narrow("")
        elif key.key == "escape":
            self.cancel()
        elif key.key == "tab":
            self.toggle()
        elif key.key == "enter":
            self.choose()
        elif key.character and key.character.isprintable():
            self.narrow(self.choosing.typed + key.character)

    async def paste(self, text: str) -> None:
        """Narrow by a text that was pasted."""
        self.narrow(self.choosing.typed + pasted(text))

    def narrow(self, typed: str) -> None:
        """Show what typing this leaves."""
        self.show(self.choosing.narrowed(typed))

    def toggle(self) -> None:
        """Choose what is under the cursor: where only one can be had, that is all."""
        self.choose()

    def choose(self) -> None:
        """Close with the choice under the cursor; stay if that is still to be chosen among what is nearly so."""
        if not self.choosing.is_open_question:
            self.close(self.choosing.value or None)

    def cancel(self) -> None:
        """Close without a choice."""
        self.close(None)

    # Textual runs the handlers of every class that has one, so those that differ from list to list are methods.
    @on(Choices.Pointed)
    def point(self, message: Choices.Pointed) -> None:
        """Put the cursor on what was clicked, and do what a click means in this list."""
        self.show(self.choosing.moved(message.number - self.choosing.at))
        self.click_row()

    def click_row(self) -> None:
        """Choose what was clicked."""
        self.choose()

    @on(events.Click)
    def leave(self) -> None:
        """Answer a click beside the list."""
        self.click_beside()

    def click_beside(self) -> None:
        """Close the list without a choice."""
        self.cancel()
