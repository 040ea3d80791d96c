"""What can be wrong with an id that a reader typed."""

from __future__ import annotations


def _(words: str) -> str:
    """Mark words for translation."""
    return words


INDEX_SENTENCES = {
    "no-such-record": _("no record has the id '{id}'"),
    "no-such-claim": _("no claim has the id '{id}'"),
}
