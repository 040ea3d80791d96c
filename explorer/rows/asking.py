"""The query while it is edited, as a frozen value: what could come next, and what is found so far."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from explorer.query.notation import KEYS, Query, QueryError
from explorer.query.suggestions import Suggestion, suggestions
from explorer.rows.choices import Choice
from explorer.session import Session
from explorer.wording.language import say_number
from explorer.wording.sentences import of_error
from explorer.wording.widths import shortened

LONGEST_ABOUT = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """`before` is the session in which editing began, `session` shows what is found, `wrong` says what is wrong.

    Each text is asked in `before`, so that deleting a letter leads back to where the reader was.
    """

    before: Session
    session: Session
    suggested: tuple[Suggestion, ...] = ()
    wrong: str = ""

    def typed(self, text: str, cursor: int) -> Self:
        """With a text and a cursor in it. A mistake is only reported when there is nothing to suggest."""
        index, language = self.before.index, self.before.language
        offered = tuple(suggestions(index, text, cursor, language))
        asking = replace(self, suggested=offered).read(finished(text, cursor))
        return replace(asking, wrong="") if offered else asking

    def read(self, text: str) -> Self:
        """With what a text finds. If it cannot be read, the results stay."""
        try:
            query = Query.parse(text)
            is_answered = query == self.session.query
            session = self.session if is_answered else self.before.previewed(query)
        except QueryError as error:
            return replace(self, wrong=of_error(error, self.before.language))
        return replace(self, session=session, wrong="")

    def accepted(self, number: int, text: str) -> tuple[str, int]:
        """The text with a suggestion inserted, and the cursor after it."""
        chosen = self.suggested[number]
        return text[: chosen.start] + chosen.text + text[chosen.end :].lstrip(), chosen.start + len(
            chosen.text
        )

    @property
    def heading(self) -> str:
        """How much is found, or what is wrong."""
        count, language = self.session.results.statement_count, self.before.language
        return self.wrong or say_number("{number} statement", "{number} statements", count, language)

    @property
    def choices(self) -> list[Choice]:
        """The suggestions as a list."""
        return [
            Choice(value=str(number), words=one.text.strip(), about=shortened(one.about, LONGEST_ABOUT))
            for number, one in enumerate(self.suggested)
        ]


def asking_from(session: Session, term: str) -> tuple[Asking, str]:
    """What editing starts with in a session, perhaps with the start of another term; and the text to edit."""
    text = " ".join(filter(None, (str(session.query), term)))
    return Asking(before=session, session=session), text + (" " if text and not term else "")


def finished(text: str, cursor: int) -> str:
    """The query without the term at the cursor, while that is one letter or could become the name of a facet."""
    start = text.rfind(" ", 0, cursor) + 1
    piece = text[start:cursor].removeprefix("-")
    is_begun = len(piece) == 1 or any(f"{key}:".startswith(piece) for key in KEYS)
    return text[:start] + text[cursor:] if piece and is_begun else text
