"""The rules about dates: that each can be read, and that no office ends before it starts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from explorer.dossier.edtf import DateError, PartialDate, is_set, parse
from explorer.dossier.model import EVENTS, SOURCES, Kept
from explorer.dossier.references import KEPT_KINDS, Breach, Draft
from explorer.dossier.yaml_file import KeyPath
from explorer.errors import because

OPEN_OR_UNCERTAIN = re.compile(r"[?%]|\.\.|^/|/$")


def wrong_dates(draft: Draft) -> Iterator[Breach]:
    """Dates that are not EDTF, or that Pandoc would print wrongly in a bibliography."""
    for file, path, text in dated(draft):
        if not text:
            continue
        try:
            parse(text)
        except DateError as error:
            yield Breach(file, path, error.reason)
            continue
        if path[-1] not in ("date", "said") and is_set(text):
            yield Breach(file, path, because("set-elsewhere", date=text))
        if path[-1] == "issued" and OPEN_OR_UNCERTAIN.search(text):
            yield Breach(file, path, because("issued-open-or-uncertain", date=text))


def backward_offices(draft: Draft) -> Iterator[Breach]:
    """Offices that end before they start."""
    actors = draft.actors.items()
    offices = (
        ((*path, "offices", at), held) for path, actor in actors for at, held in enumerate(actor.offices)
    )
    for path, office in offices:
        since, until = days_meant(office.since), days_meant(office.until)
        if since and until and until.latest < since.earliest:
            reason = because("office-ends-before-start", since=office.since, until=office.until)
            yield Breach(EVENTS, (*path, "until"), reason)


def days_meant(text: str) -> PartialDate | None:
    """What a date can mean; None without one, or for one that `wrong_dates` reports."""
    try:
        return parse(text) if text else None
    except DateError:
        return None


def dated(draft: Draft) -> Iterator[tuple[str, KeyPath, str]]:
    """Every date with its file and path."""
    if draft.curation:
        yield EVENTS, ("curation", "updated"), draft.curation.updated
        yield EVENTS, ("curation", "period"), draft.curation.period
    for path, event in draft.events.items():
        yield EVENTS, (*path, "date"), event.date
    for path, statement in draft.statements():
        yield EVENTS, (*path, "said"), statement.said
    for path, actor in draft.actors.items():
        for at, office in enumerate(actor.offices):
            yield EVENTS, (*path, "offices", at, "from"), office.since
            yield EVENTS, (*path, "offices", at, "until"), office.until
    for path, source in draft.sources.items():
        yield SOURCES, (*path, "issued"), source.issued
        yield SOURCES, (*path, "accessed"), source.accessed
        yield SOURCES, (*path, "custom", "issued-range"), source.custom.issued_range
    for file, path, record in every_kept(draft):
        changes = (("correction", record.correction), ("withdrawn", record.withdrawn))
        yield from ((file, (*path, key, "on"), change.on) for key, change in changes if change)


def every_kept(draft: Draft) -> Iterator[tuple[str, KeyPath, Kept]]:
    """Every record that can be superseded or withdrawn, with its file and path."""
    for kind in KEPT_KINDS:
        file = SOURCES if kind == "source" else EVENTS
        yield from ((file, path, record) for path, _, record in draft.kept(kind))
