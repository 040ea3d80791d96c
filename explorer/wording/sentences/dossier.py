"""What can be wrong with the two files of a dossier: a table, from the bytes up to the rules."""

from __future__ import annotations

from explorer.wording.language import _

ABOUT_FILES = {
    "file-unreadable": _("cannot read the file: {why}"),
    "not-a-file": _("this is not a regular file"),
    "not-utf-8": _("the byte {byte} is not UTF-8; save the file as UTF-8"),
    "byte-order-mark": _("found a byte-order mark; save the file as UTF-8 without one"),
    "tab": _("found a tab; indent with spaces"),
    "nul": _("found a NUL character"),
    "empty-file": _("the file is empty"),
}
ABOUT_YAML = {
    "not-yaml": _("not valid YAML: {why}"),
    "not-yaml-at-all": _("not valid YAML"),
    "yaml-stray-colon": _("found ': ' where no key can be; put the text in quotation marks"),
    "yaml-no-colon": _("expected ':' after this key"),
    "yaml-open-list": _("expected ',' or ']'"),
    "yaml-open-mapping": _("expected ',' or '}'"),
    "yaml-no-dash": _("expected '- '; check the indentation"),
    "yaml-no-key": _("expected a key; check the indentation and the quotation marks"),
    "yaml-open-quotation": _("a quotation mark is not closed"),
    "yaml-wrong-start": _("a value cannot start with this character; put it in quotation marks"),
    "yaml-unknown-escape": _("unknown escape; a backslash in double quotation marks is written \\\\"),
    "yaml-stray-dash": _("a list cannot start here; check the indentation"),
    "yaml-no-value": _("expected a value"),
    "yaml-after-end": _("found text after the end of the document; check the indentation"),
    "yaml-control-character": _("found a control character"),
    "too-deep": _("nested more than {limit} levels deep"),
    "second-document": _("found a second document; a file holds one"),
    "alias": _("found an alias; write the value out"),
    "anchor": _("found an anchor (&{name}); write the value out"),
    "tag": _("found a tag ({tag}); every value is plain text"),
    "merge-key": _("found a merge key (<<); write the values out"),
    "key-not-text": _("a key must be text, not a mapping or a list"),
    "duplicate-key": _("duplicate key '{key}'"),
    "no-value": _("no value; leave out what is not known"),
    "text-too-long": _("this text is longer than 100,000 characters"),
}
ABOUT_FORM = {
    "not-a-mapping": _("{record} must be a mapping, not {kind}"),
    "not-a-list": _("expected a list, not {kind}"),
    "not-text": _("expected text, not {kind}"),
    "not-a-number": _("expected a whole number, not {value}"),
    "not-true-or-false": _("expected true or false, not {value}"),
    "not-a-choice": _("'{word}' is not {choice}"),
    "nothing-like-a-choice": _("'{word}' is not {choice}; choose from: {words}"),
    "and-more": _("{word}, {more}"),
    "quoted": _("'{text}'"),
    "no-field": _("{record} has no '{field}'"),
    "unknown-field": _("'{field}' is not a field of {record}"),
    "value-unreadable": _("cannot read this value"),
    "a-mapping": _("a mapping"),
    "a-list": _("a list"),
    "text": _("text", "kind of value"),
    "top-not-a-mapping": _("expected a mapping at the top of the file, not {kind}"),
    "unknown-part": _("unknown key '{key}'"),
    "no-part": _("the dossier has no '{key}'"),
    "no-references": _("the bibliography has no 'references'"),
    "not-csl": _("'{key}' is not a CSL variable"),
}
THIS_RECORD = {
    "this-text": _("this text"),
    "this-correction": _("this correction"),
    "this-withdrawal": _("this withdrawal"),
    "this-drift": _("this drift"),
    "this-heading": _("this heading"),
    "this-position": _("this position"),
    "this-reply": _("this reply"),
    "this-quote": _("this quote"),
    "this-statement": _("this statement"),
    "this-event": _("this event"),
    "this-claim": _("this claim"),
    "this-office": _("this office"),
    "this-actor": _("this actor"),
    "this-name": _("this name"),
    "this-copy": _("this copy"),
    "this-custom": _("'custom'"),
    "this-source": _("this source"),
    "this-curation": _("'curation'"),
}
A_CHOICE = {
    "a-stance": _("a stance"),
    "a-claimkind": _("a kind of claim"),
    "a-driftkind": _("a kind of drift"),
    "a-actorkind": _("a kind of actor"),
    "a-quotekind": _("a kind of quote"),
    "a-answers": _("an extent of a reply"),
    "a-secondreading": _("a result of a second reading"),
    "a-relation": _("a relation between sources"),
    "a-copycontent": _("an extent of a copy"),
}
ABOUT_RULES = {
    "id-not-kebab-case": _("the id '{id}' is not kebab-case (a-z, 0-9, hyphens)"),
    "id-not-a-word": _("the id '{id}' is empty or contains a space"),
    "duplicate-id": _("duplicate id '{id}' (first used in {file}, line {line})"),
    "dangling": _("{nothing} has the id '{id}'"),
    "no-claim": _("no claim"),
    "no-heading": _("no heading"),
    "no-event": _("no event"),
    "no-actor": _("no actor"),
    "no-statement": _("no statement"),
    "no-quote": _("no quote"),
    "no-source": _("no source"),
    "circle": _("circular '{key}': '{id}' leads back to itself"),
    "office-ends-before-start": _("an office cannot end ('{until}') before it starts ('{since}')"),
    "issued-open-or-uncertain": _("'{date}' is open or uncertain; move it to custom.issued-range"),
    "direct-quote-without-text": _("a direct quote needs a 'text': the words as the source prints them"),
    "line-below-1": _("lines are counted from 1"),
    "not-a-language-tag": _("'{tag}' is not a language tag (BCP 47), such as 'fr'"),
    "no-speaker": _("a statement needs at least one speaker"),
    "empty-gist": _("a gist needs words in at least one language"),
    "stance-twice": _("this statement takes the stance '{stance}' on '{claim}' twice"),
    "not-a-carrier": _("'{id}' is not a carrier, so it cannot be in 'via'"),
    "set-elsewhere": _("'{date}' is one of a set of days; only 'date' and 'said' can be"),
    "title-too-long": _("this title has {length} characters; a row has room for {most}"),
    "label-too-long": _("a label has at most {most} characters; shorten '{words}'"),
    "warning-too-long": _("a warning has at most {most} words"),
    "id-in-use": _("'{id}' is the id of another record now"),
    "not-an-address": _("'{url}' is not an http or https address"),
    "not-a-sha256": _("a SHA-256 has 64 digits, each 0-9 or a-f"),
}
# What is wrong comes first: a line that is cut at 80 columns must still say it.
ABOUT_DATES = {
    "date-form": _(
        "'{text}' is not a date; write 2022, 2022-09, 2022-09-22, 2022-21 (spring) or start/end (0001 to 9999)"
    ),
    "date-of-long-year": _("years after 9999 (written with Y) cannot be used: '{text}'"),
    "date-with-time": _("times of day cannot be used, only days: '{text}'"),
    "date-set": _("write one of a set as [2022-09-22..2022-09-30] or [2022-09-22,2022-09-24], not '{text}'"),
    "date-is-list": _("expected one date or one interval, not the list '{text}'"),
    "date-with-digits-missing": _(
        "X replaces last digits only (201X, 20XX, 2022-XX, 2022-09-XX, 2022-XX-XX): '{text}'"
    ),
    "date-with-marks": _("only one mark (?, ~ or %) can follow, after the whole date: '{text}'"),
    "date-without-ends": _("neither a start nor an end is given: '{text}'"),
    "date-without-year": _("no such date: '{text}'; years are 0001 to 9999"),
    "date-without-month": _("no such date: '{text}'; there is no month {month}"),
    "date-without-day": _("no such date: '{text}'; the days of {month} are 01 to {last}"),
    "date-ends-before-start": _("'{text}' ends before it starts"),
}
ABOUT_LAYOUT = {
    "comment-would-be-lost": _("reformatting would lose this comment, so the file was left as it is"),
    "layout-would-differ": _("reformatting would change what the file says, so it was left as it is"),
    "already-a-dossier": _("{folder} already has {names}; nothing was written"),
}
DOSSIER_SENTENCES = (
    ABOUT_FILES | ABOUT_YAML | ABOUT_FORM | THIS_RECORD | A_CHOICE | ABOUT_RULES | ABOUT_DATES | ABOUT_LAYOUT
)
