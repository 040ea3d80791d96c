"""Measures texts in cells of a terminal, and cuts them to fit.

Tables on stdout and rows on the screen must agree on the width of 👨‍👩‍👧 and ❤️, or columns that are straight in one are
crooked in the other. So both ask here, and here asks `rich`, which draws the screen. Most texts have only characters
that are one cell wide in every terminal; these are counted without it, as importing it would double the start-up time.
"""

from __future__ import annotations

import re

ELLIPSIS = "…"
# ASCII, Latin, Greek and Cyrillic letters, the marks of typography, arrows: one cell each, in every terminal.
SINGLE_WIDTH = re.compile(
    "[\n -~\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u202f-\u205e\u2190-\u21ff]*"
)
# Matches a text of which every character certainly takes one cell, so that counting characters is enough.
is_single_width = SINGLE_WIDTH.fullmatch
# Joiners and variation selectors that a cut could leave dangling.
LOOSE_END = " \u200d\ufe0e\ufe0f"


def cell_width(text: str) -> int:
    """How many cells a text takes."""
    if is_single_width(text):
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def shortened(text: str, width: int) -> str:
    """A text that takes at most so many cells, with an ellipsis where it was cut."""
    if width < 1:
        return ""
    if is_single_width(text):
        return text if len(text) <= width else text[: width - 1].rstrip() + ELLIPSIS
    if cell_width(text) <= width:
        return text
    from rich.cells import set_cell_size

    return set_cell_size(text, width - 1).rstrip(LOOSE_END) + ELLIPSIS
