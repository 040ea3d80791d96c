"""What a valid dossier would be better without: warnings, which `explorer check` tells and `--strict` refuses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from explorer.dossier.model import EVENTS, Dossier, in_all_languages
from explorer.dossier.references import Breach
from explorer.dossier.strict_yaml import read_yaml
from explorer.errors import Problem, because

MOST_IN_TITLE = 44  # characters; what a row of the timeline has room for


def long_titles(dossier: Dossier) -> Iterator[Breach]:
    """Titles of events that a row of the timeline cuts, in any language."""
    for number, event in enumerate(dossier.events):
        lengths = [len(words) for words in in_all_languages(event.title) if len(words) > MOST_IN_TITLE]
        reasons = (because("title-too-long", most=MOST_IN_TITLE, length=length) for length in lengths)
        yield from (Breach(EVENTS, ("events", number, "title"), reason) for reason in reasons)


WARNINGS: tuple[Callable[[Dossier], Iterator[Breach]], ...] = (long_titles,)


def warnings_about(folder: Path, dossier: Dossier) -> list[Problem]:
    """Every warning about a dossier that was loaded from a folder, with line and column."""
    breaches = [breach for warn in WARNINGS for breach in warn(dossier)]
    files = {
        name: read_yaml(str(folder / name), (folder / name).read_text(encoding="utf-8"), located=True)
        for name in dict.fromkeys(breach.file for breach in breaches)
    }
    places = [
        (files[breach.file], *files[breach.file].place(breach.path), breach.reason) for breach in breaches
    ]
    return [
        Problem(path=file.path, line=line, column=column, reason=why) for file, line, column, why in places
    ]
