"""The query while it is edited: a line of text, above what could be typed next; the results follow at once."""

from __future__ import annotations

from collections.abc import Callable

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import Input

from explorer.query.notation import KEYS, Query, QueryError
from explorer.query.suggestions import Suggestion, suggestions
from explorer.rows.choices import Choice, among
from explorer.screens.choose import Over
from explorer.session import Session
from explorer.widgets.choices import Choices
from explorer.wording.language import say
from explorer.wording.sentences import of_error

LONGEST_ABOUT = 60
# What Textual's field does with keys that are no characters: moving, deleting, selecting.
EDITING = {
    key: binding.action
    for binding in Input.BINDINGS
    if isinstance(binding, Binding)
    for key in binding.key.split(",")
    if binding.action != "submit"
}


class AskScreen(Over[None]):
    """Hands over the session as it is while the query is typed, at the end the one that stays."""

    AUTO_FOCUS = "#field"

    def __init__(self, session: Session, term: str, show: Callable[[Session], None]) -> None:
        super().__init__()
        self._before = self._session = session
        self._shown = show
        self._suggested: list[Suggestion] = []
        text = " ".join(filter(None, (str(session.query), term)))
        text += " " if text and not term else ""
        self._field = Input(text, id="field", compact=True, select_on_focus=False)
        self._list = Choices("suggestions", many=False, language=session.language)

    def compose(self) -> ComposeResult:
        """The line in the place of the query, the suggestions below it."""
        yield self._field
        yield self._list

    def on_mount(self) -> None:
        """Type on at the end."""
        self._field.cursor_position = len(self._field.value)
        self.suggest()

    def say(self, words: str, **values: object) -> str:
        """Words of the interface in the session's language."""
        return say(words, self._before.language, **values)

    def take(self, event: events.Key) -> None:
        """Do what the line itself cannot: choose a suggestion, keep, cancel; or edit before the line has the focus."""
        steps = {"down": 1, "up": -1}
        if event.key in steps:
            self.move(steps[event.key])
        elif event.key == "tab":
            self.accept(self._list.choosing.value)
        elif event.key == "enter":
            self.keep()
        elif event.key == "escape":
            self.cancel()
        elif event.key in EDITING:
            self.call_next(self._field.run_action, EDITING[event.key])
        elif event.character and event.character.isprintable():
            self._field.insert_text_at_cursor(event.character)

    def move(self, step: int) -> None:
        """Move the cursor among the suggestions."""
        self._list.choosing = self._list.choosing.moved(step)

    @on(Input.Changed)
    def follow(self) -> None:
        """Suggest what could come next, and ask what is typed already."""
        self.suggest()
        self.preview(finished(self._field.value, self._field.cursor_position), strict=not self._suggested)

    def suggest(self) -> None:
        """Offer what could be typed next."""
        session, field = self._before, self._field
        self._suggested = suggestions(session.index, field.value, field.cursor_position, session.language)
        choices = [
            Choice(value=str(number), words=one.text.strip(), about=one.about[:LONGEST_ABOUT])
            for number, one in enumerate(self._suggested)
        ]
        self._list.choosing = among(choices)
        self._list.display = bool(choices)
        self.entitle(self.counted())

    def entitle(self, heading: str) -> None:
        """Say above the suggestions how much is found, or what is wrong."""
        self._list.entitle(heading, self.say("tab takes · enter keeps · esc restores"))

    def counted(self) -> str:
        """How much is found."""
        return self.say("{number} found", number=f"{self._session.results.statement_count:,}")

    def preview(self, text: str, *, strict: bool) -> bool:
        """Ask what is typed. What cannot be read leaves the results, and is told when `strict`; False then."""
        try:
            self._session = self._before.previewed(Query.parse(text))
        except QueryError as error:
            if strict:
                self.entitle(of_error(error, self._before.language))
            self._list.set_class(strict, "-wrong")
            self._list.display = strict or bool(self._suggested)
            return False
        self._list.remove_class("-wrong")
        self._shown(self._session)
        self.entitle(self.counted())
        return True

    @on(Choices.Pointed)
    def point(self, message: Choices.Pointed) -> None:
        """Take the suggestion that the mouse points at."""
        self.accept(str(message.number))

    def accept(self, number: str) -> None:
        """Put a suggestion into the text."""
        if number:
            chosen, field = self._suggested[int(number)], self._field
            field.value = field.value[: chosen.start] + chosen.text + field.value[chosen.end :].lstrip()
            field.cursor_position = chosen.start + len(chosen.text)

    def keep(self) -> None:
        """Close; what is asked becomes a step of the history. What cannot be read stays to be mended."""
        if self.preview(self._field.value.strip(), strict=True):
            self._shown(self._session.settled(self._before))
            self.close(None)

    def cancel(self) -> None:
        """Close, and put back what was asked before."""
        self._shown(self._before)
        self.close(None)


def finished(text: str, cursor: int) -> str:
    """The query without the piece at the cursor while that is one letter, or may become the name of a facet."""
    start = text.rfind(" ", 0, cursor) + 1
    piece = text[start:cursor].removeprefix("-")
    is_begun = len(piece) == 1 or any(f"{key}:".startswith(piece) for key in KEYS)
    return text[:start] + text[cursor:] if piece and is_begun else text
