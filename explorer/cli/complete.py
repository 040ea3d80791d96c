"""What the shell offers while a command line is typed: ids, and terms of queries.

Only what depends on the dossier is here; commands, options and formats are offered by click.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from click.shell_completion import CompletionItem

from explorer.errors import ExplorerError
from explorer.index.cache import open_dossier
from explorer.index.facets import FACETS
from explorer.index.index import Index
from explorer.query.labels import known_labels
from explorer.query.notation import KEYS, Term
from explorer.query.tokens import token_at


def index_of(folder: Path) -> Index | None:
    """The index of a dossier; None if it cannot be read, since nobody wants to see why while typing."""
    try:
        return open_dossier(folder)
    except ExplorerError:
        return None


def ids(folder: Path, begun: str, *kinds: str) -> list[CompletionItem]:
    """The ids of records of these kinds (of every kind if none is given) that start with what was typed."""
    index = index_of(folder)
    return [CompletionItem(id_) for id_ in index.ids(*kinds) if id_.startswith(begun)] if index else []


def terms(folder: Path, begun: str, language: str) -> list[CompletionItem]:
    """The terms that start with what was typed: facets, or after a colon the labels of one."""
    token = token_at(begun, len(begun))
    before = begun[: token.start] + ("-" if token.excluded else "")
    index = index_of(folder)
    if index is None:
        return []
    if token.key:
        return list(labelled(index, token.key, token.label, before, language))
    keys = [known for known in KEYS if known.startswith(token.label)]
    if len(keys) == 1 and keys[0] in FACETS:
        return list(labelled(index, keys[0], "", before, language))
    return [CompletionItem(f"{before}{known}:") for known in keys]


def labelled(index: Index, facet: str, begun: str, before: str, language: str) -> Iterator[CompletionItem]:
    """The terms with the labels of a facet that start with what was typed, with their names."""
    for known in known_labels(index, facet, language) if facet in FACETS else ():
        if known.label.startswith(begun):
            yield CompletionItem(f"{before}{Term(key=facet, label=known.label)}", help=known.name or None)
