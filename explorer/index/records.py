"""What an index finds by an id: where each record is, the record itself, the ids that it had, what it supersedes."""

from __future__ import annotations

import msgspec

from explorer.dossier.model import Kept
from explorer.index.writing import Writing


def add_id(writing: Writing, id_: str, kind: str, event: int, statement: int, quote: int) -> None:
    """Record where an id leads, in the index and in the files. An event's place is at its first statement."""
    file, line = writing.dossier.lines.get(id_, ("", 0))
    writing.insert("record", id_, kind, None, event, statement, quote, None, file, line)


def add_records(writing: Writing) -> None:
    """Store claims, actors and sources by id, in the order of the files."""
    dossier = writing.dossier
    encode = msgspec.msgpack.Encoder().encode
    named = (
        *(("heading", id_, heading) for id_, heading in dossier.headings.items()),
        *(("claim", id_, claim) for id_, claim in dossier.claims.items()),
        *(("actor", id_, actor) for id_, actor in dossier.actors.items()),
        *(("source", id_, source) for id_, source in dossier.sources.items()),
    )
    for order, (kind, id_, record) in enumerate(named):
        file, line = dossier.lines.get(id_, ("", 0))
        writing.insert("record", id_, kind, order, None, None, None, encode(record), file, line)


def add_links_of_kept(writing: Writing) -> None:
    """Record to which records the ids lead that were given up, and which records each supersedes."""
    dossier = writing.dossier
    statements = [statement for event in dossier.events for statement in event.statements]
    kept: list[tuple[str, Kept]] = [(event.id, event) for event in dossier.events]
    kept += ((statement.id, statement) for statement in statements)
    kept += ((quote.id, quote) for statement in statements for quote in statement.quotes)
    kept += ((claim.id, claim) for claim in dossier.claims.values())
    kept += ((actor.id, actor) for actor in dossier.actors.values())
    kept += ((source.id, source.custom) for source in dossier.sources.values())
    for id_, record in kept:
        for former in record.formerly:
            writing.insert("former", former, id_)
        if record.superseded_by:
            writing.insert("superseded", record.superseded_by, id_)
