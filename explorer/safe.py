"""Keeps control characters in other people's texts away from terminals and clipboards.

The words of a dossier come from pages that anybody could have written, and those of a query may be copied from there.
An escape sequence in a quote (OSC 52) was able to set the clipboard through plain Textual, a bidirectional override can
make a denial read like an admission, and a word with a character without width in it looks like one that could be
found. So there is one set of unsafe characters, and two things to do about them: show a mark instead, or remove them.
"""

from __future__ import annotations

import re

# C0 except tab and line feed, C1, direction marks and overrides, and surrogates, which cannot be encoded; then what has
# no width and no use in a word. Joiners (U+200C, U+200D) and soft hyphens have one.
UNSAFE = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff"
    r"\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb]"
)


def made_visible(text: str) -> str:
    """The text with a visible mark for each unsafe character, one for one, so that offsets remain valid."""
    if text.isprintable():
        return text
    return UNSAFE.sub(lambda match: chr(0x2400 + ord(match[0])) if match[0] < " " else "\ufffd", text)


def cleaned(text: str) -> str:
    """The text without its unsafe characters."""
    return UNSAFE.sub("", text)
