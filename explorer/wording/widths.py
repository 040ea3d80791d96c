"""How many cells of a terminal a text takes, and texts cut to fit.

Tables on stdout and rows on the screen must agree on the width of 👨‍👩‍👧 and ❤️, or columns that are straight in one are
crooked in the other. So both ask here, and here asks `rich`, which draws the screen. Most texts have only characters
that are one cell wide in every terminal; these are counted without it, as importing it would double the start.
"""

from __future__ import annotations

import re
from bisect import bisect_right

ELLIPSIS = "…"
# ASCII, Latin, the marks of typography, Greek and Cyrillic letters.
SINGLE = re.compile("[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u202f-\u205e\u0370-\u0482\u048a-\u052f]*")
# Joiners and variation selectors that a cut leaves without the sign they belonged to.
LOOSE_END = " \u200d\ufe0e\ufe0f"


def cell_width(text: str) -> int:
    """How many cells a text takes."""
    if text.isascii() or SINGLE.fullmatch(text):
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def shortened(text: str, width: int) -> str:
    """A text that takes at most so many cells, with an ellipsis where it was cut."""
    if cell_width(text) <= width:
        return text
    if width < 1:
        return ""
    if text.isascii() or SINGLE.fullmatch(text):
        return text[: width - 1].rstrip() + ELLIPSIS
    end = bisect_right(range(len(text)), width - 1, key=lambda end: cell_width(text[:end])) - 1
    return text[:end].rstrip(LOOSE_END) + ELLIPSIS
