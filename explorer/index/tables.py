"""The tables of an index, and what the numbers in them mean.

`number` is the number of an event (in `event`) or of a statement (everywhere else), as defined in place.py. `part` is
the number of a position or quote within its statement, from 0. A label of the statement itself has part 0, and a text
of the statement itself has WHOLE. By joining sets of the same part, a query can require several labels of one level to
hold of one and the same position or quote.
"""

from __future__ import annotations

WHOLE = -1

# `text` has many texts end to end in one blob (see search_text.py). For each of them `chunk` has, in three arrays,
# the offset at which it ends, its part, and the number of its statement.
# `quote` has what the copy of its source has `before` and `after` it, if its words were found there, or NULL.
# A `bitmap` is the set of the statements that have a label, one for each part. `printed` has the day (ordinal) by which
# a quote, or a source of an event without statements, had certainly been published. `record` leads from an id to a
# place (of an event, statement or quote), or to the record itself with its `number` in the order of the files (of a
# claim, actor or source). `former` leads from an id that a record had to the one that it has now, or to those of the
# records into which it was split; `superseded` from a record to one that it supersedes.
SCHEMA = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID;
CREATE TABLE event (number INTEGER PRIMARY KEY, record BLOB);
CREATE TABLE record (id TEXT PRIMARY KEY, kind TEXT, number INTEGER,
                     event INTEGER, statement INTEGER, quote INTEGER,
                     record BLOB, file TEXT, line INTEGER) WITHOUT ROWID;
CREATE TABLE bitmap (facet TEXT, label TEXT, part INTEGER, bits BLOB,
                     PRIMARY KEY (facet, label, part)) WITHOUT ROWID;
CREATE TABLE text (number INTEGER PRIMARY KEY, searched BLOB);
CREATE TABLE chunk (number INTEGER PRIMARY KEY, ends BLOB, parts BLOB, numbers BLOB);
CREATE TABLE printed (number INTEGER, part INTEGER, issued INTEGER);
CREATE TABLE quote (number INTEGER, part INTEGER, state TEXT, origin TEXT, before TEXT, after TEXT,
                    PRIMARY KEY (number, part)) WITHOUT ROWID;
CREATE TABLE former (id TEXT, now TEXT, PRIMARY KEY (id, now)) WITHOUT ROWID;
CREATE TABLE superseded (by TEXT, id TEXT, PRIMARY KEY (by, id)) WITHOUT ROWID;
CREATE TABLE reply (target TEXT, number INTEGER, PRIMARY KEY (target, number)) WITHOUT ROWID;
"""
