"""What is told of a copied text."""

from __future__ import annotations

import pytest

from explorer.app import copying
from explorer.app.copying import copied
from explorer.clipboard import Copied, State
from explorer.screens.taking import Taken


@pytest.mark.parametrize(
    ("is_html", "told"),
    [
        (True, "Copied as HTML (xclip): a quote; a paste as plain text may find nothing"),
        (False, "Copied: a quote (HTML source)"),
    ],
)
def test_html_that_no_tool_offers_as_such_is_told_as_its_source(
    is_html: bool,  # noqa: FBT001  # a parameter of the test
    told: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A paste would show the tags, and the reader learns it before."""
    done = Copied(way="xclip", state=State.CONFIRMED, detail="", is_html=is_html)
    monkeypatch.setattr(copying, "copy", lambda *_, **__: done)
    assert copied(Taken("<p>", what="a quote", is_html=True), None, "en") == told
