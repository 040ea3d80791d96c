"""What the screen tells the reader about the last action."""

from __future__ import annotations

from explorer.wording.language import _

SESSION_SENTENCES = {
    "no-words-sought": _("No words to search for; press / to search"),
    "no-further-match": _("These words occur nowhere else"),
    "no-replies": _("It answers nobody, and nobody answers it"),
    "filters-dropped": _("All filters were dropped to show it; press , to go back"),
    "terms-dropped": _("No longer in the dossier, so dropped from the query: {terms}"),
    "no-step-before": _("Nothing to go back to"),
    "no-step-after": _("Nothing to go forward to"),
    "glosses-hidden": _("Quotes are shown as printed, without our translations"),
    "first-time": _("j and k move, l goes to the quotes, / asks, y copies, ? explains keys and signs"),
    "opened-without-filters": _("The query hides this record, so it is dropped; , goes back to it"),
    "query-offered": _("Press , for what you asked last time: {offered}"),
    "state-set-aside": _("What was kept of last time cannot be read; it was put aside"),
    "gathered": _("Put into the basket ({count}): {what}"),
    "ungathered": _("Taken out of the basket ({count} left): {what}"),
    "nothing-to-gather": _("Nothing to put into the basket here"),
    "not-in-dossier": _("This record has left the dossier"),
    "nothing-to-copy": _("Nothing to copy here"),
    "nothing-to-edit": _("Nothing to edit here"),
    "no-address": _("This source has no address"),
    "address-wrong": _("This is not an address that a browser opens: {address}"),
    "browser-remote": _("Over ssh no browser is opened; the address is {address}"),
    "browser-none": _("There is no browser here; the address is {address}"),
    "browser-handed": _("Handed to {browser}: {address}"),
    "browser-not-here": _("No browser can be opened from this terminal; the address is {address}"),
    "browser-failed": _("The browser {browser} cannot be started ({reason}); the address is {address}"),
    "browser-status": _("The browser {browser} ended with status {reason}; the address is {address}"),
    "how-to-quit": _("Nothing is selected to copy; q quits"),
    "editor-not-here": _("No editor can be opened from this terminal"),
    "editor-failed": _("The editor {editor} cannot be started: {reason}"),
    "editor-status": _("The editor {editor} ended with status {reason}"),
    "copy-confirmed": _("Copied: {what}"),
    "copy-in-tmux": _("Copied: {what}, in tmux’s buffer"),
    "copy-sent": _("Copied: {what}, sent to the terminal, which does not confirm it"),
    "copy-saved": _("No clipboard available; saved to {detail}: {what}"),
    "html-confirmed": _("Copied as HTML ({way}): {what}; a paste as plain text may find nothing"),
    # No tool offers it as such, and a paste shows the tags.
    "html-source": _("{what} (HTML source)"),
    "html-sent": _("Sent as HTML, unconfirmed ({way}): {what}; a paste as plain text may find nothing"),
    "key-without-meaning": _("{key} does nothing here; ? lists the keys"),
    "nowhere-to-go": _("Nothing that is shown is there"),
    "nothing-to-close": _("Nothing is open; q quits"),
}

# With these a session begins: they are at the foot of the screen until the reader does something.
OPENING = {"first-time", "query-offered", "state-set-aside", "opened-without-filters"}
# These are shown at the foot of the screen for a second, so that a key held down leaves no pile of messages.
FLEETING = {
    "nowhere-to-go",
    "key-without-meaning",
    "nothing-to-close",
    "no-words-sought",
    "no-further-match",
    "no-replies",
    "no-step-before",
    "no-step-after",
}
