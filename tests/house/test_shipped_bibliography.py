"""The shipped bibliography is one that Pandoc formats as it is."""

from __future__ import annotations

import json
import re

import pytest

from explorer.dossier.source import Source
from tests.house.test_shipped_dossier import DOSSIER, FOLDER


def year(source: Source) -> str:
    """The year that a bibliography prints for a source."""
    return source.issued[:4]


def folded_marks(text: str) -> str:
    """A text without regard to kinds of quotation marks, dashes and spaces, which Pandoc sets its own way."""
    text = re.sub("[’‘′“”«»„'\"]", "", text).replace("…", "...").replace("\u00a0", " ")
    return " ".join(re.sub("[–—]", "-", text).split())


@pytest.mark.slow
def test_pandoc_prints_every_title_year_and_address() -> None:
    """`sources.yaml` is a bibliography that Pandoc formats as it is."""
    pypandoc = pytest.importorskip("pypandoc", reason="Pandoc comes with the development environment")
    header = f"---\nbibliography: {FOLDER / 'sources.yaml'}\nnocite: '@*'\n---\n"
    printed = pypandoc.convert_text(header, "json", format="markdown", extra_args=["--citeproc"])
    entries = {}
    for block in json.loads(printed)["blocks"]:
        for entry in block["c"][1] if block["t"] == "Div" else []:
            entries[entry["c"][0][0].removeprefix("ref-")] = plain(entry)
    assert set(entries) == set(DOSSIER.sources)
    for id_, source in DOSSIER.sources.items():
        text = folded_marks(entries[id_]).casefold()
        assert folded_marks(source.title).casefold().rstrip(".?!") in text, (id_, text)
        assert year(source) in text, (id_, text)
        # Pandoc makes two hyphens of an address a dash.
        address = source.url.casefold().replace("--", "–")
        assert address in entries[id_].casefold().replace("--", "–"), (id_, entries[id_])


def plain(node: object) -> str:
    """The words of a piece of Pandoc's document, quotation marks as straight ones."""
    if isinstance(node, list):
        return "".join(map(plain, node))
    if not isinstance(node, dict):
        return ""
    kind, content = node.get("t"), node.get("c")
    if kind == "Str":
        return str(content)
    if kind in ("Space", "SoftBreak"):
        return " "
    if kind == "Quoted" and isinstance(content, list):
        return f'"{plain(content[1])}"' if content[0]["t"] == "DoubleQuote" else f"'{plain(content[1])}'"
    if kind in ("Link", "Span", "Div") and isinstance(content, list):
        return plain(content[1]) + (f" {content[2][0]}" if kind == "Link" else "")
    return plain(content)
