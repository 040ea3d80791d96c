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
REST_OF_ANSWER = re.compile(r"\]11;([^\x07\x1b]{0,64})(?:\x07|\x1b\\)")
BEGUN = re.compile(r"\x1b\]11;[^\x07\x1b]{0,64}\x1b?\Z")
# What may be the beginning of an answer, or a key with alt: it is only held back while an answer may come.
HARDLY_BEGUN = re.compile(r"\x1b\](?:1(?:1)?)?\Z")
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


class BackgroundAnswers:
    """Takes answers out of what is typed, and tells the first that comes in time."""

    def __init__(self, tell: Callable[[bool], object], clock: Callable[[], float] = monotonic) -> None:
        self._tell, self._clock = tell, clock
        self._until = 0.0  # when an answer is too late
        self._held = ""  # the beginning of an answer
        self._is_escaped = False  # whether the last piece ended with an escape

    def expect(self) -> None:
        """The question was asked."""
        self._until = self._clock() + PATIENCE

    @property
    def is_awaited(self) -> bool:
        """Whether an answer may come, and is wanted."""
        return self._clock() < self._until

    def taken_out(self, text: str) -> str:
        """What is typed without answers; a beginning of one waits for the rest."""
        if self._is_escaped:
            text = REST_OF_ANSWER.sub(self.tell, text, count=1) if text.startswith("]11;") else text
        text = ANSWER.sub(self.tell, self._held + text)
        begun = BEGUN.search(text) or (self.is_awaited and HARDLY_BEGUN.search(text))
        self._held = begun[0] if begun else ""
        text = text.removesuffix(self._held)
        self._is_escaped = text.endswith("\x1b")
        return text

    def tell(self, answer: re.Match[str]) -> str:
        """Tell what is in an answer, and leave nothing of it."""
        light = is_light(answer[1])
        if light is not None and self.is_awaited:
            self._until = 0.0
            self._tell(light)
        return ""
