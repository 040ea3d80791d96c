"""What can be wrong with a command line, its output, and the settings."""

from __future__ import annotations

from explorer.wording.language import _

CLI_SENTENCES = {
    "folder-without-name": _("the name of the folder is empty"),
    "no-such-command": _("unknown command '{name}'"),
    "no-such-option": _("unknown option '{name}'"),
    "format-takes-no-mark": _("--bom is for csv; {format} has no byte-order mark"),
    "shell-not-known": _("which shell you use cannot be told; name one of {shells}"),
    "option-of-screen": _("{option} is for the screen; {command} does not take it"),
    "not-in-timeline": _(
        "'{id}' is neither an event nor a statement nor a quote, so the screen cannot open at it"
    ),
    "no-such-style": _("unknown style '{style}'"),
    "actor-not-citable": _("'{id}' is an actor; quotes, statements, events and sources can be cited"),
    "heading-not-citable": _("'{id}' is a heading; quotes, statements, events and sources can be cited"),
    "claim-not-citable": _("'{id}' is a claim; quotes, statements, events and sources can be cited"),
    "event-needs-plain": _("an event can be cited as {styles}; for {style} cite one of its quotes"),
    "nothing-to-cite": _("name what to cite: an id, or --query with what its quotes have in common"),
    "no-stdout": _("standard output is closed"),
    "stdout-not-written": _("cannot write to standard output: {cause}"),
    "editor-quotation-open": _("cannot read {variable}: a quotation mark is not closed"),
    "editor-escape-open": _("cannot read {variable}: it ends with a backslash"),
}
