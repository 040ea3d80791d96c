"""What the rows of the reading panes have in common: whom they are for, how wide they are, and the words to mark."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Self

from explorer.query import Sought, occurrences
from explorer.rows.line import Line, Piece, Pieces, wrapped
from explorer.rows.marking import with_marks, words_sought
from explorer.session import Session
from explorer.wording.reader import Reader
from explorer.wording.widths import ELLIPSIS, shortened

LEAD = 12  # characters shown before the words sought, where a row begins with them
DOT: Piece = (" · ", "dim")


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes texts into rows of a width in cells, with the words sought marked."""

    reader: Reader
    width: int
    sought: tuple[Sought, ...] = ()

    @classmethod
    def of(cls, session: Session, width: int) -> Self:
        """A writer for the reader of a session."""
        return cls(Reader(session.index, session.language), width, words_sought(session.query))

    def marked(self, text: str, look: str = "") -> Pieces:
        """A text in its look, the words sought in theirs."""
        return with_marks(text, look, self.sought)

    def has_words(self, *texts: str) -> bool:
        """Whether any of these texts has any of the words sought."""
        return bool(self.sought) and any(occurrences(text, self.sought) for text in texts)

    def excerpt(self, text: str, look: str, room: int) -> Pieces:
        """As much of a text as one row has room for, from its start, or from the words sought if these come later."""
        text = text.replace("\n", " ")
        shown = shortened(text, room)
        spans = occurrences(text, self.sought) if self.sought and shown != text else ()
        if spans and spans[0][1] >= len(shown):
            text = ELLIPSIS + text[max(spans[0][0] - LEAD, 0) :]
            shown = shortened(text, room)
        return with_marks(text, look, self.sought, shown)

    def rows(
        self, *pieces: Piece, indent: str = "", first: str | None = None, target: Hashable = None
    ) -> list[Line]:
        """Pieces wrapped to the width."""
        return wrapped(*pieces, width=self.width, indent=indent, first=first, target=target)

    def remark(self, head: str, words: str, target: Hashable = None) -> list[Line]:
        """A curator's remark after its heading; no rows without one."""
        if not words:
            return []
        return self.rows((head, "dim"), *self.marked(words, "dim"), indent="  ", first="", target=target)


def dotted(parts: list[Pieces]) -> Pieces:
    """Parts of a row with dots between them."""
    pieces: list[Piece] = []
    for part in filter(None, parts):
        pieces += [DOT, *part] if pieces else part
    return tuple(pieces)
