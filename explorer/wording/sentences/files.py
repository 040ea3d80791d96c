"""What can go wrong when a file is written, or a text copied."""

from __future__ import annotations

from explorer.wording.language import _

FILES_SENTENCES = {
    "cannot-write": _("cannot write {path}: {why}"),
    "not-copied": _("no clipboard is available, and {why}"),
    "cannot-make-folder": _("cannot make the folder {path}: {why}"),
}
