"""What may reach a terminal or a clipboard: no text of somebody else can command it or turn it round.

The words of a dossier come from pages that anybody can write. An escape sequence in a quote (OSC 52) did set the
clipboard through plain Textual, and a bidirectional override lets a denial read as an admission. So there is one set of
such characters, and two things that can be done about them: a reader sees a mark in their place, a clipboard and a
program that reads our output get the text without them.
"""

from __future__ import annotations

import re

# C0 without tab and line feed, C1, marks and overrides of direction, and halves of characters, which no encoding has.
UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def made_visible(text: str) -> str:
    """The text with a visible mark for each unsafe character; as long as before, so that offsets stay true."""
    if text.isprintable():
        return text
    return UNSAFE.sub(lambda match: chr(0x2400 + ord(match[0])) if match[0] < " " else "\ufffd", text)


def cleaned(text: str) -> str:
    """The text without its unsafe characters."""
    return UNSAFE.sub("", text)
