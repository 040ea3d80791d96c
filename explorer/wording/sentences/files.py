"""What can go wrong when something is written to a file, or to a clipboard."""

from __future__ import annotations

from explorer.wording.language import _

FILES_SENTENCES = {
    "cannot-write": _("cannot write {path}: {why}"),
    "not-copied": _("no clipboard took the text, and {why}"),
    "cannot-make-folder": _("cannot make the folder {path}: {why}"),
}
