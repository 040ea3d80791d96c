"""Facets: what statements can be grouped by, one line each."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import explorer
from tests.makers import write_dossier

LINE = (
    '        QuoteFacet("masthead", lambda quote, on: (on.dossier.sources[quote.source].container_title,)),\n'
)
ASK = """
import json, sys
from pathlib import Path
from explorer.cli.complete import terms
from explorer.index.cache import open_dossier
from explorer.query.labels import known_labels
from explorer.query.notation import EVERYTHING, Query, QueryError
from explorer.query.results import run
from explorer.query.suggestions import suggestions

folder, query = Path(sys.argv[1]), 'masthead:"Example Herald"'
index = open_dossier(folder)
try:
    matching = list(run(index, Query.parse(query)).matching)
except QueryError as error:
    sys.exit(str(error))
print(json.dumps({
    "matching": matching,
    "counts": run(index, EVERYTHING).counts("masthead"),
    "suggested for its key": [one.text for one in suggestions(index, "masthead:ex", 11, "en")],
    "suggested for a word": [one.text for one in suggestions(index, "herald", 6, "en") if "masthead" in one.text],
    "completed": [item.value for item in terms(folder, "masthead:", "en")],
}))
"""


def asked(package: Path, folder: Path, cache: Path) -> subprocess.CompletedProcess[str]:
    """What a copy of the program answers."""
    return subprocess.run(
        [sys.executable, "-c", ASK, str(folder)],
        capture_output=True,
        text=True,
        check=False,
        cwd=package.parent,
        env={**os.environ, "PYTHONPATH": str(package.parent), "XDG_CACHE_HOME": str(cache)},
    )


def test_a_facet_is_one_line(tmp_path: Path) -> None:
    """Query, counts, suggestions and completion follow from it, and no old cache answers for it."""
    package = tmp_path / "copy" / "explorer"
    shutil.copytree(Path(explorer.__file__).parent, package, ignore=shutil.ignore_patterns("__pycache__"))
    folder, cache = write_dossier(tmp_path / "dossier"), tmp_path / "cache"
    assert "no-such-facet" in asked(package, folder, cache).stderr
    facets = package / "index" / "facets.py"
    text = facets.read_text(encoding="utf-8")
    facets.write_text(text.replace("    for facet in (\n", f"    for facet in (\n{LINE}"), encoding="utf-8")
    answered = asked(package, folder, cache)
    assert answered.returncode == 0, answered.stderr
    assert json.loads(answered.stdout) == {
        "matching": [1, 2],
        "counts": {"Agency": 1, "Example Herald": 2},
        "suggested for its key": ['masthead:"Example Herald" '],
        "suggested for a word": ['masthead:"Example Herald" '],
        "completed": ["masthead:Agency", 'masthead:"Example Herald"'],
    }
