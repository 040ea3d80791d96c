"""Turns what can be wrong into sentences, in the reader's language.

The core raises reasons (a message's id and its values), never sentences. Each table here has the English of one room's
messages by id; the French is in the catalogue, like that of every other word of the interface. The tables are imported
only when something is wrong.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from shlex import quote

from explorer.errors import DossierError, ExplorerError, Problem, Reason, because, reason_of_system
from explorer.safe import made_visible
from explorer.wording.language import say
from explorer.wording.widths import shortened

LONGEST_VALUE = 80
# What another program says can be long, a path must remain usable, and a passage is compared word by word.
LONGER = {"detail": 500, "terms": 500, "what": 500, "offered": 200}
LONGER |= dict.fromkeys(("path", "folder", "passage", "address"), 4_096)


@lru_cache(maxsize=1)
def sentences() -> dict[str, str]:
    """The English of every message, by id."""
    from explorer.wording.sentences.cli import CLI_SENTENCES
    from explorer.wording.sentences.dossier import DOSSIER_SENTENCES
    from explorer.wording.sentences.exchange import EXCHANGE_SENTENCES
    from explorer.wording.sentences.files import FILES_SENTENCES
    from explorer.wording.sentences.index import INDEX_SENTENCES
    from explorer.wording.sentences.query import QUERY_SENTENCES
    from explorer.wording.sentences.session import SESSION_SENTENCES
    from explorer.wording.sentences.system import SYSTEM_SENTENCES
    from explorer.wording.sentences.verify import VERIFY_SENTENCES

    return {
        **CLI_SENTENCES,
        **EXCHANGE_SENTENCES,
        **FILES_SENTENCES,
        **SYSTEM_SENTENCES,
        **DOSSIER_SENTENCES,
        **VERIFY_SENTENCES,
        **INDEX_SENTENCES,
        **QUERY_SENTENCES,
        **SESSION_SENTENCES,
    }


def sentence(reason: Reason, language: str) -> str:
    """What is wrong, as a sentence without its full stop; values are safe for a terminal, and cut if long."""
    values = {name: value_as_text(name, value, language) for name, value in reason.values}
    said = say(sentences().get(reason.id, reason.id), language, **values)
    near = values.get("near")
    return said + say("; did you mean '{near}'?", language, near=near) if near else said


def value_as_text(name: str, value: str | int | Reason, language: str) -> str:
    """A value as text that is safe to print; a reason becomes a part of the sentence."""
    if isinstance(value, Reason):
        return sentence(value, language)
    text = in_one_line(str(value))
    longest = LONGER.get(name, LONGEST_VALUE)
    return shortened(text, longest)


def message_in_words(id_: str, language: str, /, **values: str | int | OSError) -> str:
    """A message by its id, with its values; an error of the system is told as its reason."""
    told = {
        name: reason_of_system(value) if isinstance(value, OSError) else value
        for name, value in values.items()
    }
    return sentence(because(id_, **told), language)


def in_one_line(text: str) -> str:
    """A name, path or argument made safe for a terminal, on one line whatever it contains."""
    return made_visible(text).replace("\n", "␊")


def visible(text: str) -> str:
    """The output of another program, or a path, made safe for a terminal. Line breaks stay."""
    return "\n".join(map(made_visible, text.splitlines()))


def of_problem(problem: Problem, language: str) -> str:
    """A mistake in the data as `path:line:column: sentence`."""
    place = f"{in_one_line(problem.path)}:{problem.line}:{problem.column}"
    return f"{place}: {sentence(problem.reason, language)}"


def of_error(error: ExplorerError, language: str) -> str:
    """What is wrong; for a dossier, one line per problem."""
    if isinstance(error, DossierError):
        return "\n".join(of_problem(problem, language) for problem in error.problems)
    return sentence(error.reason, language)


def in_shell(path: Path) -> str:
    """A path as it is typed in a shell."""
    return in_one_line(quote(str(path)))


def first_problems(error: DossierError, folder: Path, language: str, most: int) -> str:
    """The first problems of the dossier in a folder, one per line, and what lists the rest."""
    lines = [of_problem(problem, language) for problem in error.problems[:most]]
    more = len(error.problems) - most
    if more > 0:
        rest = say(
            "… and {number} more: explorer check {folder}", language, number=more, folder=in_shell(folder)
        )
        lines.append(rest)
    return "\n".join(lines)
