"""The keyboard: what comes from the terminal, as Textual's parser reads it without a mistake."""

from __future__ import annotations

import re
from collections.abc import Callable
from encodings.utf_8 import IncrementalDecoder

# Signs with which a sequence goes on. ESC_ALONE is how terminals of today send the key.
GOING_ON = r"\x1b\[\]OPNX^_\\"
ESC_AND_CHARACTER = re.compile(rf"\x1b(?![{GOING_ON}]|\Z)")
# In a line, what moves or deletes by words (esc b, esc f, esc backspace) or goes back a field (esc tab) stays that.
ESC_AND_CHARACTER_IN_LINE = re.compile(rf"\x1b(?![{GOING_ON}bf\x7f\t]|\Z)")
ESC_ALONE = "\x1b[27u"
# A report on a mode that there is not: a sequence that ends what came before it, and does nothing itself.
NOTHING = "\x1b[?0;0$y"
GOES_ON = re.compile(rf"[{GOING_ON}]")
PASTED = re.compile(r"(\x1b\[20[01]~)")


class TypedText:
    """What is typed, as Textual's parser reads it without a mistake.

    Bytes that are not UTF-8, from a noisy line or an 8-bit meta key, are dropped: Textual would end the program. `esc`
    and a character behind it are two keys, whether they come in one piece (a fast typist, a slow line) or a moment
    apart: Textual would type `^` and the character, or take them for `alt` and the character. `enter` typed before the
    terminal was ours came as a line feed. Answers of the terminal itself are `taken_out`; where an `esc` may begin one,
    `rest` has what comes within a moment, and is asked before the key is believed.
    """

    def __init__(
        self,
        is_line_edited: Callable[[], bool] = lambda: False,
        taken_out: Callable[[str], str] = lambda text: text,
        rest: Callable[[], bytes | None] = lambda: None,
    ) -> None:
        self._decoder = IncrementalDecoder("ignore")
        self._is_line_edited, self._taken_out, self._rest = is_line_edited, taken_out, rest
        self._is_pasted = self._is_escaped = False

    def decode(self, typed: bytes, final: bool = False) -> str:  # noqa: FBT001, FBT002  # as the codecs have it
        """The next characters. Raises EOFError when there will be none, since the terminal was closed."""
        if not typed:
            raise EOFError
        text = self._taken_out(self.completed(self._decoder.decode(typed, final)))
        return "".join([self.apart(text), *map(self.read, PASTED.split(text))]) if text else ""

    def completed(self, text: str) -> str:
        """A text with what goes on from an `esc` at its end."""
        while text.endswith("\x1b") and (rest := self._rest()):
            more = self._decoder.decode(rest)
            text = text + more if GOES_ON.match(more) else text[:-1] + ESC_ALONE + more
        return text

    def apart(self, text: str) -> str:
        """What goes before a text so that an `esc` at the end of the last one stays a key of its own."""
        was_escaped, self._is_escaped = self._is_escaped, text.endswith("\x1b")
        return NOTHING if was_escaped and not GOES_ON.match(text) else ""

    def read(self, part: str) -> str:
        """Keys, as the parser must have them; what is pasted, and the marks around it, as they are."""
        if PASTED.fullmatch(part):
            self._is_pasted = part.endswith("0~")
        elif not self._is_pasted:
            pattern = ESC_AND_CHARACTER_IN_LINE if self._is_line_edited() else ESC_AND_CHARACTER
            return pattern.sub(ESC_ALONE, part.replace("\n", "\r"))
        return part
