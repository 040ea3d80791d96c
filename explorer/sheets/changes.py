"""What became of a record that holds no longer, and what holds in whose place.

A record goes the way of those that it belongs to: a quote is taken back with its statement, and that with its event.
So each question here is put to a record and its owners, the record itself first.
"""

from __future__ import annotations

from explorer.dossier.model import Event, Quote, Statement
from explorer.wording.reader import Reader

Replaceable = Event | Statement | Quote


def superseding(*records: Replaceable) -> str | None:
    """The id of what supersedes a record, or else one of its owners."""
    return next((record.superseded_by for record in records if record.superseded_by), None)


def superseded(reader: Reader, *records: Replaceable) -> tuple[str, ...]:
    """The ids of what a record or its owners supersede."""
    by_id = reader.index.superseded
    return tuple(id_ for record in records for id_ in by_id.get(record.id, ()))


def withdrawal(reader: Reader, *records: Replaceable) -> str:
    """Why a record or one of its owners was taken back; empty if none was."""
    reasons = (reader.text(record.withdrawn.reason) for record in records if record.withdrawn)
    return next(reasons, "")
