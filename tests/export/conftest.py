"""Reports on the small dossier."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from explorer.export.formats import FORMATS
from explorer.export.report import Report
from explorer.query.notation import Query
from explorer.query.results import run
from tests.makers import index_of

Asked = Callable[..., Report]


@pytest.fixture
def report(tmp_path: Path) -> Asked:
    """A maker of reports on the small dossier: what is asked, and of which rows."""
    index = index_of(tmp_path)

    def made(query: str = "", of: str = "events", language: str = "en") -> Report:
        return Report(results=run(index, Query.parse(query)), of=of, language=language)

    return made


def written(report: Report, form: str) -> str:
    """The whole text of a report."""
    return "".join(FORMATS[form].text(report))
