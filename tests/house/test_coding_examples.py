"""The codebook shows words of the record, as they are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from explorer.dossier.model import in_all_languages
from tests.house.source import text_of
from tests.house.test_shipped_dossier import quotes

EXAMPLES = re.findall(r"“([^”]+)”(?: \[[^\]]*\])?\s+\(`([a-z0-9-]+)`", text_of(Path("docs/coding.md")))
QUOTES = {quote.id: quote for _, _, quote in quotes()}


def test_the_codebook_has_examples() -> None:
    """Two that count and two that don't for each of ten stances, at the least."""
    assert len(EXAMPLES) >= 40


@pytest.mark.parametrize(("words", "id_"), EXAMPLES)
def test_an_example_is_in_the_record(words: str, id_: str) -> None:
    """Its words are printed there, in this order; what was left out is marked."""
    quote = QUOTES[id_]  # type: ignore[index]  # whether it is an id is asked
    printed = " ".join((quote.text, *in_all_languages(quote.warning)))
    parts = [re.escape(" ".join(part.split())) for part in re.split(r"…|\[…\]", words)]
    assert re.search(".*".join(parts), " ".join(printed.split()))
