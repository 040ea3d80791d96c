"""The tables of an index, and what the numbers in them mean.

`number` is always that of an event (in `event`) or of a statement (everywhere else), as place.py has them. `part` is
the number of a position or of a quote within its statement, from 0, or WHOLE for what belongs to the statement itself:
so the labels of one level can be asked to hold of one and the same position or quote, by joining sets of the same part.
"""

from __future__ import annotations

WHOLE = -1
# `text` holds many texts end to end in one blob (see search_text.py). For each of them `chunk` has, in three arrays,
# the offset at which it ends, its part, and the number of its statement.
# A `bitmap` is the set of the statements that have a label, one for each part. `printed` tells by which day (ordinal)
# a quote, or what an event without statements is based on, was certainly published. `record` leads from an id to a
# place in time (of events, statements and quotes), or holds the record itself, with its `number` in the order of the
# files (of claims, actors and sources).
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
CREATE TABLE quote (number INTEGER, part INTEGER, state TEXT, PRIMARY KEY (number, part)) WITHOUT ROWID;
CREATE TABLE reply (target TEXT, number INTEGER, PRIMARY KEY (target, number)) WITHOUT ROWID;
"""
