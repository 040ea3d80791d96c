"""Asks the terminal for its background colour, and keeps the answer from being taken for keys.

Of the ways to know a light terminal this is the one that most terminals understand, tmux included. The answer comes by
the way of the keys, whenever it likes, perhaps in pieces, perhaps never; so nobody waits for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from textual.message import Message

QUESTION = "\x1b]11;?\x1b\\"
ANSWER = re.compile(r"\x1b\]11;([^\x07\x1b]{0,64})(?:\x07|\x1b\\)")
BEGUN = re.compile(r"\x1b(?:\](?:1(?:1(?:;[^\x07\x1b]{0,64}\x1b?)?)?)?)?\Z")
ALT_BRACKET, SURELY_BEGUN = "\x1b]", "\x1b]11;"
COLOUR = re.compile(r"rgba?:([0-9a-f]{1,4})/([0-9a-f]{1,4})/([0-9a-f]{1,4})", re.IGNORECASE)
BRIGHTNESS = (0.299, 0.587, 0.114)  # of red, green and blue, as eyes have it (Rec. 601)
MIDDLE = 0.5
PATIENCE = 4.0  # seconds; later the reader is at work, and the colours stay


@dataclass
class BackgroundTold(Message):
    """The terminal has told whether its background is light."""

    is_light: bool


def is_light(answer: str) -> bool | None:
    """Whether the colour in an answer is light; None if there is none in it."""
    colour = COLOUR.match(answer)
    if colour is None:
        return None
    shares = (int(part, 16) / (16 ** len(part) - 1) for part in colour.groups())
    return bool(sum(share * weight for share, weight in zip(shares, BRIGHTNESS, strict=True)) > MIDDLE)


def without_beginning(keys: str, begun: str, *, is_passed: bool) -> str:
    """Keys before which there was a beginning that came to nothing; its escape may have been passed on before."""
    if begun.startswith(SURELY_BEGUN):
        return keys.removeprefix(begun)
    # No key is alt and a bracket, and a parser would wait for the end of such a sequence.
    return keys.removeprefix("\x1b" if is_passed else ALT_BRACKET)


class BackgroundAnswers:
    """Takes answers out of what is typed, and tells the first that comes in time.

    An escape may be a key, and is handed on at once; what goes on like an answer is held until it is one, or is none.
    """

    def __init__(self, tell: Callable[[bool], object], clock: Callable[[], float] = monotonic) -> None:
        self._tell, self._clock = tell, clock
        self._until = 0.0  # when an answer is too late
        self._held = ""  # the beginning of an answer, or of what may be one
        self._is_passed = False  # whether the escape with which that begins was handed on
        self.is_expected = False  # whether the question was asked, and not answered yet

    def expect(self) -> None:
        """The question was asked."""
        self.is_expected, self._until = True, self._clock() + PATIENCE

    def taken_out(self, text: str) -> str:
        """What is typed without answers; a beginning of one waits for the rest."""
        joined, was_held, was_passed = self._held + text, self._held, self._is_passed
        is_answered = bool(was_held and ANSWER.match(joined))
        left = ANSWER.sub(self.tell, joined)
        begun = BEGUN.search(left)
        self._held = begun[0] if begun else ""
        keys = left.removesuffix(self._held)
        if was_held and not is_answered and keys:
            keys = without_beginning(keys, was_held, is_passed=was_passed)
        is_same = was_passed and not is_answered and len(left) == len(self._held)
        self._is_passed = is_same or self._held == "\x1b"
        return keys if is_same or not self._is_passed else keys + self._held

    def tell(self, answer: re.Match[str]) -> str:
        """Tell what is in an answer, if it comes in time, and leave nothing of it."""
        light = is_light(answer[1])
        if light is not None and self.is_expected and self._clock() < self._until:
            self._tell(light)
        self.is_expected = False
        return ""
