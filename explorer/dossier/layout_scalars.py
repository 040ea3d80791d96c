"""A text as a YAML scalar that every reader of YAML reads as that text.

Here every scalar is text, but a curator's files are read by others too: Pandoc, editors, a colleague's script. For YAML
1.1 `yes` is a truth, `1:30` ninety and `2031-05-03` a date; for 1.2 `1e3` is a number; Ruby takes `1,000` for one. So
whatever looks as if it could be more than text keeps the quotation marks that it has, and gets none that it has not.
"""

from __future__ import annotations

import re

PLAIN = re.compile(r"-?[^\s\-?:,\[\]{}#&*!|>'\"%@`~=<][^\n]*")
ENDS_PLAIN = re.compile(r": | #|:$")
ENDS_PLAIN_IN_FLOW = re.compile(r"[,\[\]{}]|:(?![A-Za-z0-9/])")
# Wider than any reader's own rule, as a needless quotation mark does no harm.
LOOKS_TYPED = re.compile(
    r"~|=|<<|null|true|false|yes|no|on|off|y|n|[-+]?\.(?:inf|nan)|[-+]?\.?\d[\da-fox_.,:+\-\stz]*",
    re.IGNORECASE,
)
# What YAML does not allow as it is, or takes for a line break, and what could command a terminal or turn a line round.
UNPRINTABLE = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
NOT_LITERAL = re.compile(rf'[\\"]|{UNPRINTABLE.pattern}')
SHORT_ESCAPES = {"\n": r"\n", "\t": r"\t", "\\": r"\\", '"': r"\""}


def scalar(text: str, *, is_quoted: bool, in_flow: bool = False) -> str:
    """A text as YAML, in quotation marks if it needs them, or had them and could be taken for something else."""
    if UNPRINTABLE.search(text):
        return '"' + NOT_LITERAL.sub(escape, text) + '"'
    can_be_plain = PLAIN.fullmatch(text) and text == text.strip() and not ENDS_PLAIN.search(text)
    if in_flow and ENDS_PLAIN_IN_FLOW.search(text):
        can_be_plain = None
    keeps_marks = is_quoted and (LOOKS_TYPED.fullmatch(text) or (in_flow and "?" in text))
    if can_be_plain and not keeps_marks:
        return text
    return "'" + text.replace("'", "''") + "'"


def escape(match: re.Match[str]) -> str:
    """A character as double quotation marks have it."""
    character = match[0]
    if short := SHORT_ESCAPES.get(character):
        return short
    return f"\\x{ord(character):02x}" if character < "\u0100" else f"\\u{ord(character):04x}"
