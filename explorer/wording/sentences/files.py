"""What can go wrong when a file is written."""

from __future__ import annotations


def _(words: str) -> str:
    """Mark words for translation."""
    return words


FILES_SENTENCES = {
    "cannot-write": _("cannot write {path}: {why}"),
    "cannot-make-folder": _("cannot make the folder {path}: {why}"),
}
