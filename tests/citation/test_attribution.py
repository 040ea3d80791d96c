"""What a citation draws on: the speaker of that day, the day, the sources."""

from __future__ import annotations

import msgspec
import pytest
from msgspec.structs import replace

from explorer.citation.attribution import CitedSource
from explorer.citation.styles import STYLES
from explorer.dossier.model import Source
from tests.citation.makers import attributed, cite, plain, without
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
    assert STYLES["ris"](cited).startswith("TY  - UNPB\nID  - never-closed\n")
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


def alone(source: Source, style: str) -> str:
    """A source that is cited for itself."""
    return STYLES[style](CitedSource(source=source, language="en"))


ALONE = {
    "markdown": f"Claude Martin, “Le port nie tout retard”, *Example Herald*, c. 4 May 2031, machine translation, <{PORT}>.",
    "footnote": "[^herald]: Claude Martin, “Le port nie tout retard”, *Example Herald*, c. 4 May 2031",
    "html": "<p>Claude Martin, “Le port nie tout retard”, <cite>Example Herald</cite>, c. 4 May 2031, machine",
    "latex": r"Claude Martin, \enquote{Le port nie tout retard}, \emph{Example Herald}, c. 4 May 2031, machine",
    "org": "Claude Martin, “Le port nie tout retard”, /Example Herald/, c. 4 May 2031, machine translation, [[http",
    "wikipedia": "<ref>{{cite news |last1=Martin |first1=Claude |title=Le port nie tout retard |work=Example Herald"
    f" |date=c. 2031 |language=fr |url={PORT} |access-date=1 June 2031}}}} Published c. 4 May 2031.</ref>",
    "wikipedia-fr": "<ref>{{Article |langue=fr |nom1=Martin |prénom1=Claude |titre=Le port nie tout retard |périodique=",
    "biblatex": "@article{herald,\n  author = {Martin, Claude},\n  title = {{Le port nie tout retard}},\n  journaltitle",
    "ris": "TY  - NEWS\nID  - herald\nAU  - Martin, Claude\nTI  - Le port nie tout retard\nT2  - Example Herald\n",
}


@pytest.mark.parametrize("style", ALONE)
def test_a_source_alone_is_cited_in_every_style(style: str) -> None:
    """It has nobody's words, and no note on any."""
    told = alone(HERALD, style)
    assert told.startswith(ALONE[style])
    for absent in ("annotation", "N1  - ", "quote", "our translation", "our copy", "jamais"):
        assert absent not in told.replace("blockquote", "").replace("enquote", "")


def test_a_source_alone_is_data_too() -> None:
    """CSL-JSON has its item, JSON its record."""
    (item,) = msgspec.json.decode(alone(HERALD, "csl-json"))
    assert (item["id"], "annote" in item) == ("herald", False)
    whole = msgspec.json.decode(alone(HERALD, "json"))
    assert ([one["id"] for one in whole["sources"]], "quote" in whole) == (["herald"], False)


def test_quotes_and_sources_make_one_document() -> None:
    """A source that is cited for itself and for its words is one entry."""
    source = CitedSource(source=HERALD, language="en")
    for style, key in (("biblatex", "@article{"), ("ris", "TY  - ")):
        assert STYLES[style](cite(), source).count(key) == 1
    assert (
        STYLES["markdown"](cite(), source) == f"{STYLES['markdown'](cite())}\n\n{STYLES['markdown'](source)}"
    )


def test_a_writer_is_named_once() -> None:
    """A source alone is cited with its author, who is not named again in the outlet's place."""
    source = without(HERALD, "container_title")
    assert alone(HERALD, "plain").count("Claude Martin") == 1
    assert alone(source, "plain") == (
        f"“Le port nie tout retard”, Claude Martin, c. 4 May 2031, machine translation, {PORT}."
    )
