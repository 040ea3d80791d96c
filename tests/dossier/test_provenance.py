"""From which publications a source derives."""

from __future__ import annotations

import pytest

from explorer.dossier.model import (
    Actor,
    ActorId,
    ActorKind,
    Custom,
    Quote,
    QuoteId,
    QuoteKind,
    Source,
    SourceId,
)
from explorer.dossier.provenance import carrier_outlets, count_origins, derivation, origin_of, origins

DERIVES_FROM = {
    "agency": "none",
    "herald": "agency",
    "copy": "herald",
    "rumour": "unknown",
    "echo": "rumour",
    "silent": "",
}


def source_of(id_: SourceId) -> Source:
    """One of these sources."""
    outlet = "agency news" if id_ == "agency" else ""
    return Source(
        id=id_, type="article", container_title=outlet, custom=Custom(derives_from=DERIVES_FROM[id_])
    )


@pytest.mark.parametrize(
    ("id_", "above", "origin"),
    [
        ("agency", (), "agency"),
        ("herald", ("agency",), "agency"),
        ("copy", ("herald", "agency"), "agency"),
        ("rumour", ("unknown",), "unknown"),
        ("echo", ("rumour", "unknown"), "unknown"),
        ("silent", (), "unknown"),
    ],
)
def test_a_source_derives_from_those_above_it(id_: str, above: tuple[str, ...], origin: str) -> None:
    """Nearest first, to where the trail ends; a source of which nothing is said is not taken for an original."""
    assert derivation(SourceId(id_), source_of) == above
    assert origins(SourceId(id_), source_of) == (origin,)


def quote(source: str, *via: str) -> Quote:
    """A quote from a source that credits these carriers."""
    return Quote(
        id=QuoteId("q"),
        source=SourceId(source),
        kind=QuoteKind.DIRECT,
        language="en",
        text="No.",
        via=tuple(map(ActorId, via)),
    )


WIRE = Actor(id=ActorId("wire"), kind=ActorKind.CARRIER, name={"en": "The Wire"}, aliases=("Agency News",))


@pytest.mark.parametrize(
    ("source", "via", "origin"),
    [
        ("rumour", ("wire", "radio"), "wire"),
        ("agency", (), "wire"),
        ("copy", (), "wire"),
        ("copy", ("radio",), "radio"),
        ("rumour", (), "unknown"),
    ],
)
def test_a_quote_goes_back_to_whom_its_page_credits(source: str, via: tuple[str, ...], origin: str) -> None:
    """Else to what its page derives from; an agency's own page and a page that credits it have one origin."""
    assert origin_of(quote(source, *via), source_of, carrier_outlets([WIRE])) == origin


def test_copies_of_one_report_have_one_origin() -> None:
    """Six sources are one report and three of which nobody knows where they come from."""
    ids = [SourceId(id_) for id_ in (*DERIVES_FROM, "copy")]
    assert count_origins((id_, origin_of(quote(id_), source_of, {})) for id_ in ids) == (6, 1, 3)
