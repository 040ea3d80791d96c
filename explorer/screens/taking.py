"""What a screen has taken for the reader; the app brings it to the clipboard."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message


@dataclass
class Taken(Message):
    """A text was taken, which is told as `what`. As `is_html`, it is for programs that paste formatted text."""

    text: str
    what: str
    is_html: bool = False
