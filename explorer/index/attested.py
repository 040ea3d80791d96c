"""The words that occur in a dossier: what a word that finds nothing may have been meant for."""

from __future__ import annotations

import re
import sqlite3

MOST_TEXT = 32_000_000  # bytes of text; of a larger dossier the first events tell the words well enough
LEAST_ALIKE = 75  # of 100: one slip in four letters, two in eight
MOST_ALIKE = 6
ATTESTED = re.compile(r"[^\W_]{2,}")


def words_like_in(connection: sqlite3.Connection, word: str) -> tuple[str, ...]:
    """Words of the texts that are like a folded word, the most alike first. Empty if none is."""
    from rapidfuzz import fuzz, process  # only when nothing was found

    attested: set[str] = set()
    left = MOST_TEXT
    for (blob,) in connection.execute("SELECT searched FROM text"):
        attested.update(ATTESTED.findall(blob[:left].decode(errors="ignore")))
        left -= len(blob)
        if left <= 0:
            break
    # In one order, or words that are equally alike would come in another each time.
    like = process.extract(
        word, sorted(attested), scorer=fuzz.ratio, limit=MOST_ALIKE, score_cutoff=LEAST_ALIKE
    )
    return tuple([one for one, _, _ in like if one != word])
