"""A claim, and every position on it in time order: who takes which stance, and who answers whom."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from explorer.dossier.edtf import sort_key
from explorer.dossier.model import (
    Claim,
    ClaimId,
    ClaimKind,
    Event,
    EventId,
    Position,
    Side,
    Stance,
    Statement,
    StatementId,
    in_language,
)
from explorer.query.lookup import location_of
from explorer.query.notation import Query, Term
from explorer.query.results import run
from explorer.wording.reader import Reader
from explorer.wording.replies import LinkedStatement, statements_answered, statements_answering
from explorer.wording.signs import side


class ReplyRow(Struct, frozen=True, kw_only=True):
    """The statement at the other end of a reply, in the reader's words."""

    id: StatementId
    sign: str
    speakers: str
    said: str
    extent: str


class ClaimRow(Struct, frozen=True, kw_only=True):
    """A claim, and how many statements take each stance on it."""

    id: ClaimId
    text: str
    label: str
    heading: str
    kind: ClaimKind
    stances: Mapping[Stance, int]

    @property
    def is_context(self) -> bool:
        """Whether nobody disputes the claim."""
        return self.kind is ClaimKind.CONTEXT


class PositionRow(Struct, frozen=True, kw_only=True, rename="kebab"):
    """A position on a claim, with the statement that takes it. `said` is EDTF."""

    said: str
    stance: Stance
    side: Side
    scope: str
    speakers: str
    gist: str
    statement: StatementId
    event: EventId
    answers: tuple[ReplyRow, ...]
    answered_by: tuple[ReplyRow, ...]
    superseded_by: str | None


class ClaimsOverview(Struct, frozen=True, kw_only=True):
    """All claims, in the order of the file. Those that are context come with the rest, and are marked."""

    claims: tuple[ClaimRow, ...]


class ClaimSheet(Struct, frozen=True, kw_only=True):
    """One claim with every position on it, in time order; undated ones come last."""

    claim: ClaimRow
    positions: tuple[PositionRow, ...]


def claims_sheet(id_: str, reader: Reader) -> ClaimsOverview | ClaimSheet:
    """The sheet of the claim with an id, or without an id of all claims. Raises WrongUse for an unknown id."""
    if not id_:
        return claims_overview(reader)
    return claim_sheet(reader.index.claim(location_of(reader.index, id_, "claim").id), reader)


def claims_overview(reader: Reader) -> ClaimsOverview:
    """Every claim, in the order of the file."""
    return ClaimsOverview(
        claims=tuple(claim_row(claim, reader) for claim in reader.index.records("claim", Claim))
    )


def claim_sheet(claim: Claim, reader: Reader) -> ClaimSheet:
    """A claim and its positions."""
    results = run(reader.index, query_on(claim))
    rows = [
        position_row(position, statement, reader.index.event(event), reader)
        for event in results.events
        for number in results.statements(event)
        if (statement := reader.index.statement(number))
        for position in statement.positions
        if position.claim == claim.id
    ]
    return ClaimSheet(claim=claim_row(claim, reader), positions=tuple(sorted(rows, key=when_said)))


def query_on(claim: Claim) -> Query:
    """The query that finds the statements on a claim."""
    return Query(terms=(Term(key="claim", label=claim.id),))


def when_said(row: PositionRow) -> tuple[int, int]:
    """The sort key of a position: when its statement was made."""
    return sort_key(row.said)


def claim_row(claim: Claim, reader: Reader) -> ClaimRow:
    """A claim with its counts; stances that nobody takes are left out."""
    taken = run(reader.index, query_on(claim)).counts("stance")
    stances = {stance: taken[stance] for stance in Stance if taken.get(stance)}
    heading = reader.index.heading(claim.heading) if claim.heading else None
    return ClaimRow(
        id=claim.id,
        text=reader.text(claim.text),
        label=reader.text(claim.label),
        heading=reader.text(heading.text) if heading else "",
        kind=claim.kind,
        stances=stances,
    )


def position_row(position: Position, statement: Statement, event: Event, reader: Reader) -> PositionRow:
    """A position with what its statement says, answers, and is answered by."""
    return PositionRow(
        said=statement.said_at(event),
        stance=position.stance,
        side=side(position.stance),
        scope=in_language(position.scope, reader.language),
        speakers=reader.who(statement, event),
        gist=in_language(statement.gist, reader.language),
        statement=statement.id,
        event=event.id,
        answers=tuple(reply_row(linked, reader) for linked in statements_answered(reader, statement)),
        answered_by=tuple(reply_row(linked, reader) for linked in statements_answering(reader, statement)),
        superseded_by=statement.superseded_by,
    )


def reply_row(linked: LinkedStatement, reader: Reader) -> ReplyRow:
    """The other end of a reply."""
    statement = reader.index.statement(linked.statement)
    assert statement is not None  # noqa: S101  # only statements are linked
    return ReplyRow(
        id=statement.id, sign=linked.sign, speakers=linked.who, said=linked.when, extent=linked.extent
    )
