"""What can be wrong with quotes, their copies and the lock."""

from __future__ import annotations

from explorer.wording.language import _

VERIFY_SENTENCES = {
    "copies-unreadable": _("cannot read {path}: {why}"),
    "copy-not-utf-8": _("{path}: the byte {byte} at {offset} is not UTF-8"),
    "not-a-line-of-a-lock": _("this line of the lock is not valid; run `explorer verify`"),
    "quote-locked-twice": _("duplicate line for the quote '{id}'; run `explorer verify`"),
    "unchecked-without-copy": _("these words have not been checked against the copy, which is not here"),
    "was-missing": _("the words were not in the copy when it was last here"),
    "was-ambiguous": _("the words were in the copy more than once when it was last here"),
    "cut-in-copy": _("in the copy these words are part of a longer word or number"),
    "repeated-in-copy": _("the words are in the copy more than once: {lines}"),
    "elsewhere-in-copy": _("the words are in the copy ({lines}), but not on line {line}"),
    "not-in-copy": _("the words are not in the copy"),
    "nearest-in-copy": _("the words are not in the copy; the nearest passage is: {passage}"),
    "line": _("line {number}"),
    "lines": _("lines {numbers}"),
    "lock-without-quote": _("the lock has a line for this quote, which is not in the dossier"),
    "quote-without-lock": _("the lock has no line for this quote; a new one would say {new}"),
    "lock-says-otherwise": _("the lock says {old}; a new one would say {new}"),
    "lock-differs": _("a new lock would differ in: {names}"),
}
