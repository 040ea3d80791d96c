"""What a citation draws on: the speaker of that day, the day, the sources."""

from __future__ import annotations

import msgspec
import pytest
from msgspec.structs import replace

from explorer.citation.styles import STYLES
from tests.citation.makers import attributed, cite, plain
from tests.citation.records import (
    AGENCY,
    EVENT,
    HARBOUR_MASTER,
    HERALD,
    MINISTER,
    OFFICIAL,
    PORT,
    QUEEN,
    QUOTE,
    STATEMENT,
    UNION,
    WITNESS,
)


def test_a_statement_without_a_day_was_made_on_that_of_its_event() -> None:
    """A statement without a day of its own was made on the event's."""
    assert "radio interview, May 2031;" in plain(cite(statement=replace(STATEMENT, said="")))


def test_an_unnamed_speaker_is_called_unnamed_once() -> None:
    """A name that says so is left alone; one that does not is completed."""
    official = replace(STATEMENT, speakers=(OFFICIAL.id,))
    assert "— harbour master (unnamed), Port Authority, radio" in plain(cite())
    assert "— official (unnamed), Port Authority, radio" in plain(cite(statement=official))
    assert "— fonctionnaire (anonyme), Autorité portuaire, " in plain(cite(statement=official, language="fr"))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("2030-06", "Ana Lopes, mayor, Port Authority, radio"),
        ("2031-05-03", "Ana Lopes, minister, Government, radio"),
        ("2030/2031", "Ana Lopes, radio"),
    ],
)
def test_a_role_is_that_of_the_day_said(said: str, told: str) -> None:
    """The role and the body are those of the day; where two are possible, neither is claimed."""
    assert f"— {told}" in plain(cite(statement=replace(STATEMENT, speakers=(MINISTER.id,), said=said)))


def test_without_a_day_a_role_is_claimed_only_where_it_was_always_held() -> None:
    """Of two offices with a start or an end neither is chosen where no day is known."""
    statement = replace(STATEMENT, speakers=(MINISTER.id, QUEEN.id), said="", quotes=(QUOTE,))
    undated = replace(EVENT, date="", statements=(statement,))
    found = plain(attributed(undated, HERALD, part=0))
    assert "— Ana Lopes; and Eva, queen, radio interview; Claude" in found


def test_a_statement_without_any_source_is_still_a_reference() -> None:
    """A document of which only the citation tells takes the place of a source that is not known."""
    event = replace(EVENT, statements=(STATEMENT,))
    cited = attributed(event, HERALD, part=-1)
    assert plain(cited).endswith(", Port Authority, radio interview, 3 May 2031.")
    assert STYLES["biblatex"](cited).startswith("@misc{never-closed,\n  note = {date not recorded}")
    assert STYLES["ris"](cited).startswith("TY  - GEN\nID  - never-closed\n")
    assert STYLES["wikipedia"](cited).startswith("<ref>In our words: The port was never closed — harbour")


def test_each_source_that_attests_a_statement_is_a_reference() -> None:
    """A statement without quote brings all sources of its event."""
    event = replace(EVENT, sources=(HERALD.id, AGENCY.id), statements=(STATEMENT,))
    cited = attributed(event, HERALD, part=-1)
    assert f"{PORT}; [title not recorded], Agency, 3 May 2031." in plain(cited)
    assert [item["id"] for item in msgspec.json.decode(STYLES["csl-json"](cited))] == ["herald", "agency"]
    assert STYLES["wikipedia"](cited).count("{{cite news ") == 2


def test_speakers_of_a_joint_statement_are_all_named() -> None:
    """Bare names stand in a row; where more is told of one, semicolons part them."""
    joint = replace(STATEMENT, speakers=(WITNESS.id, UNION.id))
    assert "”] — Bo Li and Dockers’ union, radio" in plain(cite(statement=joint))
    three = replace(STATEMENT, speakers=(HARBOUR_MASTER.id, WITNESS.id, UNION.id))
    assert (
        "— harbour master (unnamed), Port Authority; Bo Li; and Dockers’ union, radio interview, 3 May 2031;"
        in plain(cite(statement=three))
    )
    assert "Bo Li et Syndicat des dockers, entretien" in plain(cite(statement=joint, language="fr"))
