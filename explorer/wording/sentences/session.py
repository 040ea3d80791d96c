"""What the screen has to tell the reader of the last thing done."""

from __future__ import annotations

from explorer.wording.language import _

SESSION_SENTENCES = {
    "no-words-sought": _("Nothing is searched for; / searches"),
    "no-further-match": _("No other statement has these words"),
    "filters-dropped": _("All filters were dropped to show it; , goes back"),
    "no-step-before": _("This is where reading started"),
    "no-step-after": _("This is the last step"),
    "glosses-hidden": _("Quotes are shown as printed, without our translations"),
    "nothing-to-copy": _("There is nothing here to copy"),
    "nothing-to-edit": _("There is nothing here to edit"),
    "no-address": _("This source has no address"),
    "address-opened": _("Opened {address}"),
    "editor-failed": _("{editor}: {reason}"),
    "editor-status": _("{editor} ended with status {status}"),
    "copy-confirmed": _("Copied ({way})"),
    "copy-sent": _("Sent, unconfirmed ({way})"),
    "copy-saved": _("No clipboard can be reached; saved to {detail}"),
    "address-shown": _("{address}"),
}
