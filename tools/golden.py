"""Write anew the citations that a test compares: `python -m tools.golden`, and then read each of them."""

from __future__ import annotations

from pathlib import Path

from explorer.citation.attribution import attribution
from explorer.citation.prose import plain_citation
from explorer.index.cache import open_dossier
from explorer.index.index import Index

ROOT = Path(__file__).parent.parent
GOLDEN = ROOT / "tests" / "house" / "golden_citations.txt"


def ids_of(golden: str) -> list[str]:
    """The quotes that are cited in the file: its lines that are not indented."""
    return [line for line in golden.splitlines() if line and not line.startswith((" ", "#"))]


def cited_again(index: Index, ids: list[str]) -> str:
    """The citations of quotes in English and French, each on a line under its id."""
    blocks = []
    for id_ in ids:
        location = index.find(id_)
        place = location.place if location else None
        told = [
            plain_citation(attribution(index, place.statement, place.quote, language)).replace("\n", "\\n")
            for language in ("en", "fr")
            if place
        ]
        blocks.append("\n".join((id_, *(f"  {line}" for line in told))))
    return "\n\n".join(blocks) + "\n"


def main() -> None:
    """Write the file anew, for the same quotes."""
    ids = ids_of(GOLDEN.read_text(encoding="utf-8"))
    GOLDEN.write_text(cited_again(open_dossier(ROOT / "data"), ids), encoding="utf-8")


if __name__ == "__main__":
    main()
