"""Writes a text as a YAML scalar that every YAML reader takes for the same.

To us every scalar is text, but Pandoc, editors and other people's scripts read these files too. In YAML 1.1 `yes`
is true, `1:30` is 90 and `2031-05-03` is a date; in 1.2 `1e3` is a number; to Ruby, `1,000` is one. So whatever
might be read as anything but text is put in quotation marks. A whole number and `true` stay as they are, because all
readers take them alike.
"""

from __future__ import annotations

import re

PLAIN = re.compile(r"-?[^\s\-?:,\[\]{}#&*!|>'\"%@`~=<][^\n]*")
ENDS_PLAIN = re.compile(r": | #|:$")
ENDS_PLAIN_IN_FLOW = re.compile(r"[,\[\]{}]|:(?![A-Za-z0-9/])")
# Broader than the rules of any reader: needless quotation marks do no harm.
LOOKS_TYPED = re.compile(
    r"~|=|<<|null|true|false|yes|no|on|off|y|n|[-+]?\.(?:inf|nan)|[-+]?\.?\d[\da-fox_.,:+\-\stz]*",
    re.IGNORECASE,
)
READ_ALIKE = re.compile(r"0|[1-9]\d{0,8}|true|false")
# What YAML forbids or takes for a line break, and what could control a terminal or reverse a line.
UNPRINTABLE = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
NOT_LITERAL = re.compile(rf'[\\"]|{UNPRINTABLE.pattern}')
SHORT_ESCAPES = {"\n": r"\n", "\t": r"\t", "\\": r"\\", '"': r"\""}


def scalar(text: str, *, is_quoted: bool, in_flow: bool = False) -> str:
    """A text as YAML, quoted if it must be, or if a reader could take it for something else."""
    if UNPRINTABLE.search(text):
        return '"' + NOT_LITERAL.sub(escape, text) + '"'
    can_be_plain = PLAIN.fullmatch(text) and text == text.strip() and not ENDS_PLAIN.search(text)
    if in_flow and ENDS_PLAIN_IN_FLOW.search(text):
        can_be_plain = None
    is_ambiguous = LOOKS_TYPED.fullmatch(text) and (is_quoted or not READ_ALIKE.fullmatch(text))
    # PyYAML's own parser takes `?` for the sign of a key, wherever it is in a flow mapping.
    if can_be_plain and not is_ambiguous and not (in_flow and "?" in text):
        return text
    return "'" + text.replace("'", "''") + "'"


def escape(match: re.Match[str]) -> str:
    """A character as it is escaped in double quotation marks."""
    character = match[0]
    if short := SHORT_ESCAPES.get(character):
        return short
    return f"\\x{ord(character):02x}" if character < "\u0100" else f"\\u{ord(character):04x}"
