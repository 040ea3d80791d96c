"""The query line: suggestions below it say what could be typed next, and the results follow at once."""

from __future__ import annotations

from collections.abc import Callable

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import Input

from explorer.rows.asking import Asking, asking_from
from explorer.rows.choices import among, pasted
from explorer.rows.header import room_to_ask
from explorer.rows.lists import keys_in_words
from explorer.screens.choose import Over
from explorer.session import Session
from explorer.widgets.choices import Choices

ASK_STEPS = {"down": 1, "up": -1, "ctrl+n": 1, "ctrl+p": -1}
# What keys that are not characters do in Textual's Input: move, delete, select.
EDITING = {
    key: binding.action
    for binding in Input.BINDINGS
    if isinstance(binding, Binding) and binding.action != "submit"
    for key in binding.key.split(",")
}


class AskScreen(Over[str]):
    """Shows what the query finds while it is typed, and at the end what the reader decided on.

    Closes with the action that offers something else if that finds nothing, or with None.
    """

    AUTO_FOCUS = "#field"
    edits_line = True
    hints = "ask"

    def __init__(
        self, session: Session, term: str, show: Callable[[Session], None], restore: Callable[[], None]
    ) -> None:
        super().__init__()
        self._shown, self._restore = show, restore
        self._asking, text = asking_from(session, term)
        self._followed = ("", -1)
        self._field = Input(text, id="field", compact=True, select_on_focus=False)
        self._list = Choices("suggestions", many=False, language=session.language)

    def compose(self) -> ComposeResult:
        """The field, where the query is otherwise shown, and the suggestions below it."""
        yield self._field
        yield self._list

    def on_mount(self) -> None:
        """Put the cursor at the end."""
        self._field.cursor_position = len(self._field.value)
        self.follow()

    async def take(self, key: events.Key) -> None:
        """Choose, keep, cancel, or edit."""
        if key.key in ASK_STEPS or key.key == "tab":
            self.follow()  # what was typed with this key in one piece was not told yet
        if key.key in ASK_STEPS:
            self._list.choosing = self._list.choosing.moved(ASK_STEPS[key.key])
        elif key.key == "tab":
            self.accept(self._list.choosing.value)
        elif key.key == "enter":
            self.keep()
        elif key.key == "escape":
            self._restore()
            self.close(None)
        elif key.key in EDITING:
            await self._field.run_action(EDITING[key.key])
        elif key.character and key.character.isprintable():
            self.put(key.character)

    async def paste(self, text: str) -> None:
        """Put in all that is pasted: Textual's own field drops what comes after the first line, and marks nothing."""
        self.put(pasted(text))

    def put(self, text: str) -> None:
        """Replace the selection with a text, or insert it at the cursor."""
        self._field.replace(text, *sorted(self._field.selection))

    @on(Input.Changed)
    def follow(self) -> None:
        """Suggest what could come next, and show what is found so far; once for each text and cursor."""
        edited = (self._field.value, self._field.cursor_position)
        if edited != self._followed:
            self._followed = edited
            self.show(self._asking.typed(*edited))
            self._list.choosing = among(self._asking.choices)

    def show(self, asking: Asking) -> None:
        """Show what is found, or what is wrong."""
        if asking.session is not self._asking.session:
            self._shown(asking.session)
        self._asking = asking
        self.make_room()
        self._list.set_class(bool(asking.wrong), "-wrong")
        self._list.display = bool(asking.wrong or asking.suggested)
        self._list.entitle(asking.heading, keys_in_words("ask", asking.before.language))

    @on(events.Resize)
    def make_room(self) -> None:
        """Leave in sight how much is found, which the line below the field says."""
        self._field.styles.width = room_to_ask(self._asking.session, self.app.size.width)

    @on(Choices.Pointed)
    def point(self, message: Choices.Pointed) -> None:
        """Take the suggestion that was clicked."""
        self.accept(str(message.number))

    @on(events.Click)
    def leave(self, event: events.Click) -> None:
        """Keep the query after a click beside the line, as enter does."""
        if self.get_widget_at(*event.screen_offset)[0] is self:
            self.keep()

    def accept(self, number: str) -> None:
        """Insert a suggestion."""
        if number:
            text, cursor = self._asking.accepted(int(number), self._field.value)
            self._field.value, self._field.cursor_position = text, cursor

    def keep(self) -> None:
        """Close, and make the query a step of the history. One that cannot be read stays open for correction."""
        self._followed = (self._field.value, self._field.cursor_position)
        self.show(self._asking.read(self._field.value.strip()))
        if not self._asking.wrong:
            self.finish(self._asking.session.settled(self._asking.before))

    def finish(self, session: Session) -> None:
        """Close, and show a session."""
        self._shown(session)
        self.close(None if session.results.events else "list('nearby')")
