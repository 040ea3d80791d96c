"""A program on a terminal, timed: when something, when all of the first screen, and what each key brings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from time import perf_counter

import pyte

from tools.terminal import PATIENCE, Chunk, Silence, Terminal

QUIET = 0.1  # seconds without a byte after which a key counts as answered
# A program that shows a frame and then loads the rest is silent for as long as its imports take.
LOADED = 0.8
LONGEST = 300.0  # seconds for a start, which may compile a dossier


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a key brought about: milliseconds to the first byte and to the last one, and how many came."""

    first: float
    last: float
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """Milliseconds until something is seen, and until what is seen is what stays; and what that is."""

    seen: float
    whole: float
    rows: tuple[str, ...]


class Watched(Terminal):
    """What comes is only timed while it comes, and looked at when it stops: emulating is slower than painting."""

    def until_quiet(self, quiet: float, longest: float = PATIENCE) -> list[Chunk]:
        """What comes until nothing more does. Raises Silence."""
        chunks: list[Chunk] = []
        while chunk := self.chunk(quiet if chunks else longest):
            if not chunk.sent:
                raise Silence(f"the program ended after {self.written[-400:]!r}")
            chunks.append(chunk)
        if not chunks:
            raise Silence(f"nothing came after {self.written[-400:]!r}")
        return chunks

    def first_screen(self, typed: str = "", quiet: float = LOADED) -> Start:
        """Wait for the first screen; keys are typed as soon as there is anything to see."""
        chunks = []
        if typed:
            chunks.append(self.first_sight())
            self.type(typed)
        chunks += self.until_quiet(quiet, LONGEST)
        looks = list(self.looks(chunks))
        last = looks[-1][1]
        whole = next(at for at, rows in looks if rows == last)
        seen = next(at for at, rows in looks if any(row.strip() for row in rows))
        return Start(seen=seen, whole=whole, rows=last)

    def first_sight(self) -> Chunk:
        """The first bytes, however few. Raises Silence."""
        chunk = self.chunk(LONGEST)
        if chunk is None:
            raise Silence("nothing is shown")
        return chunk

    def looks(self, chunks: Sequence[Chunk]) -> Iterator[tuple[float, tuple[str, ...]]]:
        """What is to be seen after each chunk since the start, with its milliseconds."""
        screen = pyte.Screen(self.size.columns, self.size.rows)
        stream = pyte.ByteStream(screen)
        for chunk in chunks:
            stream.feed(chunk.sent)
            yield (chunk.at - self.started) * 1000, tuple(screen.display)

    def press(self, key: str, quiet: float = QUIET) -> Answer:
        """What a key brings about. Raises Silence."""
        at = perf_counter()
        self.type(key)
        chunks = self.until_quiet(quiet)
        first, last = ((chunk.at - at) * 1000 for chunk in (chunks[0], chunks[-1]))
        return Answer(first=first, last=last, size=sum(len(chunk.sent) for chunk in chunks))
