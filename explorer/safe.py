"""What may reach a terminal: nothing in a text of others can command it or turn it round."""

from __future__ import annotations

import re

UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def made_visible(text: str) -> str:
    """The text with escapes, C1 controls and bidirectional overrides turned into visible marks."""
    if text.isprintable():
        return text
    return UNSAFE.sub(lambda found: chr(0x2400 + ord(found[0])) if found[0] < " " else "\ufffd", text)
