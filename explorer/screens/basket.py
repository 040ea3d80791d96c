"""The basket: what was gathered is put in order, remarked on, and taken away as one document."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from textual import events, on
from textual.app import ComposeResult
from textual.widgets import Input

from explorer.rows.basket import REMARK_HINT
from explorer.rows.choices import pasted
from explorer.rows.lists import keys_in_words, said
from explorer.screens.ask import EDITING
from explorer.screens.choose import STEPS, ListScreen, Over
from explorer.screens.taking import USUAL_STYLE, having_used, take_from
from explorer.session import Basket, Session, at_record, holding
from explorer.widgets.basket import BasketRows

MOVES = {**STEPS, "j": 1, "k": -1, "ctrl+n": 1, "ctrl+p": -1, "g": STEPS["home"], "G": STEPS["end"]}


class BasketScreen(Over[None]):
    """Shows the basket, and hands every change of it to the main screen, which keeps its place."""

    def __init__(self, session: Session, show: Callable[[Session], None]) -> None:
        super().__init__()
        self._session, self._shown, self._at = session, show, 0
        self._rows = BasketRows("basket", session)
        hint = said(REMARK_HINT, session.language)
        self._field = Input(id="remark", placeholder=hint, compact=True, select_on_focus=False)
        self._field.display = False

    def compose(self) -> ComposeResult:
        """The entries, and a line for a remark that is shown while one is written."""
        yield self._rows
        yield self._field

    def on_mount(self) -> None:
        """Show the entries."""
        self.draw()

    @property
    def basket(self) -> Basket:
        """The basket as it is now."""
        return self._session.basket

    def draw(self) -> None:
        """Show the basket, with the cursor within it."""
        self._at = min(max(self._at, 0), max(len(self.basket.entries) - 1, 0))
        kind = "remark" if self._field.display else "basket"
        self._rows.show(self._session, self._at, keys_in_words(kind, self._session.language))

    def adopt(self, session: Session) -> None:
        """Take another session, and show it here and on the main screen."""
        self._session = session
        self._shown(session)
        self.draw()

    async def take(self, key: events.Key) -> None:
        """Move, do what the key means, or edit the remark."""
        if self._field.display:
            await self.write(key)
        elif key.key in MOVES:
            self._at += MOVES[key.key]
            self.draw()
        elif key.key in ANSWERS:
            await ANSWERS[key.key](self)
        elif key.key in ANSWERS_TO_ENTRY and self.basket.entries:
            ANSWERS_TO_ENTRY[key.key](self)

    async def write(self, key: events.Key) -> None:
        """Edit the remark."""
        if key.key in ("enter", "escape"):
            self._field.display = self.edits_line = False
            if key.key == "enter":
                self.adopt(holding(self._session, self.basket.remarked(self._at, self._field.value)))
            self.draw()
        elif key.key in EDITING:
            await self._field.run_action(EDITING[key.key])
        elif key.character and key.character.isprintable():
            self.put(key.character)

    async def paste(self, text: str) -> None:
        """Put in what is pasted, if a remark is written."""
        if self._field.display:
            self.put(pasted(text))

    def put(self, text: str) -> None:
        """Replace the selection with a text, or insert it at the cursor."""
        self._field.replace(text, *sorted(self._field.selection))

    def begin_remark(self) -> None:
        """Open the line for the remark of the entry."""
        self._field.value = self.basket.entries[self._at].remark
        self._field.cursor_position = len(self._field.value)
        self._field.display = self.edits_line = True
        self.draw()

    def drop(self) -> None:
        """Take the entry out of the basket."""
        self.adopt(holding(self._session, self.basket.without(self._at)))

    def reorder(self, step: int) -> None:
        """Move the entry up or down, and the cursor with it."""
        basket = self.basket.moved(self._at, step)
        self._at += step
        self.adopt(holding(self._session, basket))

    def go(self) -> None:
        """Close, and go to the record of the entry."""
        self._shown(at_record(self._session, self.basket.entries[self._at].id))
        self.close(None)

    async def leave(self) -> None:
        """Close."""
        self.close(None)

    async def copy_plainly(self) -> None:
        """Copy the basket in the usual style."""
        self.action_copy(USUAL_STYLE)

    async def choose_style(self) -> None:
        """Open the list of styles."""
        await self.app.push_screen(ListScreen("basket-styles", self._session), self.run_chosen)

    async def run_chosen(self, action: str | None) -> None:
        """Copy in the style that was chosen, if any."""
        if action:
            await self.run_action(action)

    def action_copy(self, form: str, of: str = "basket") -> None:
        """Copy the whole basket as one document."""
        self.post_message(take_from(self._session, form, of))
        self.adopt(having_used(self._session, form))

    @on(BasketRows.Pointed)
    def point(self, message: BasketRows.Pointed) -> None:
        """Put the cursor on what was clicked."""
        self._at = message.number
        self.draw()


ANSWERS: dict[str, Callable[[BasketScreen], Awaitable[None]]] = {
    **dict.fromkeys(("escape", "q", "B"), BasketScreen.leave),
    "y": BasketScreen.copy_plainly,
    "Y": BasketScreen.choose_style,
}
ANSWERS_TO_ENTRY: dict[str, Callable[[BasketScreen], None]] = {
    **dict.fromkeys(("x", "space"), BasketScreen.drop),
    "J": lambda screen: screen.reorder(1),
    "K": lambda screen: screen.reorder(-1),
    "m": BasketScreen.begin_remark,
    "enter": BasketScreen.go,
}
