"""The rules of a dossier."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from explorer.dossier import rules
from explorer.dossier.load import load
from tests.dossier.spoiling import Spoilt, changed, is_told_in_place
from tests.makers import write_dossier

SPOILT: dict[str, Spoilt] = {
    "id with a capital": (changed("id: port-visit", "id: Port_Visit"), "is not kebab-case"),
    "29 February 2031": (changed("date: 2031-05-02", "date: 2031-02-29"), "no such date: '2031-02-29'; the days of 2031-02 are 01 to 28"),
    "date in words": (changed("date: 2031-05-02", "date: 2 May 2031"), "'2 May 2031' is not a date; write 2022, 2022-09"),
    "uncertain issued": (changed("issued: 2031-05-04~", "issued: 2031-05-04?"), "is open or uncertain; move it to custom.issued-range"),
    "direct quote without words": (changed("      text: Le port n'a jamais fermé.\n", ""), "a direct quote needs a 'text'"),
    "line zero": (changed("line: 2", "line: 0"), "lines are counted from 1"),
    "carrier of another kind": (changed("via: [port-radio]", "via: [dockers-union]"), "is not a carrier"),
    "address of another kind": (changed("URL: https://herald.example/port", "URL: javascript:alert(1)"), "is not an http or https address"),
    "stance twice": (changed("- {claim: fines-paid, stance: demands}", "- {claim: port-closed, stance: asserts}"), "this statement takes the stance 'asserts' on 'port-closed' twice"),
    "office that ends too soon": (changed("until: 2032", "until: 2020"), "an office cannot end ('2020') before it starts ('2029')"),
    "last change in words": (changed("updated: 2031-06-01", "updated: soon"), "'soon' is not a date"),
    "period in words": (changed("updated: 2031-06-01", "updated: 2031-06-01, period: the spring"), "'the spring' is not a date"),
    "no speaker": (changed("speakers: [dockers-union]", "speakers: []"), "needs at least one speaker"),
}  # fmt: skip


@pytest.mark.parametrize("name", SPOILT)
def test_what_breaks_a_rule_is_reported(tmp_path: Path, name: str) -> None:
    """One row for each way to break one."""
    is_told_in_place(tmp_path, SPOILT[name])


@pytest.mark.parametrize("until", ["2029", "2029-01", "2020/.."])
def test_an_office_may_end_when_it_starts(tmp_path: Path, until: str) -> None:
    """What can be true is not reported."""
    events, sources = changed("from: 2029, until: 2032", f"from: 2029-01, until: {until}")
    assert load(write_dossier(tmp_path, events, sources))


def test_every_rule_is_applied() -> None:
    """One that is not in RULES would be written in vain."""
    written = {
        one
        for _, one in inspect.getmembers(rules, inspect.isfunction)
        if inspect.signature(one).parameters.keys() == {"draft"}
        and inspect.signature(one).return_annotation == "Iterator[Breach]"
    }
    assert written
    assert written - set(rules.RULES) == set()
