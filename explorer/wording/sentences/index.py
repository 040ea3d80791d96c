"""What can be wrong with an id that a reader typed."""

from __future__ import annotations

from explorer.wording.language import _

INDEX_SENTENCES = {
    "no-such-record": _("no record has the id '{id}'"),
    "no-such-claim": _("no claim has the id '{id}'"),
    "index-lost": _("the dossier changed while it was being read; open it again"),
}
