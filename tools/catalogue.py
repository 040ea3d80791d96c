"""Bring the French catalogue up to date with the words in the code, and compile it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import click
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from explorer import __version__
from explorer.cli.group import explorer
from explorer.cli.spoken import help_words

ROOT = Path(__file__).parent.parent / "explorer"
FOLDER = ROOT / "wording" / "locale" / "fr" / "LC_MESSAGES"
# Which argument of which function has words; `_` may have their context for its second.
Arguments = tuple[int | tuple[int, int] | tuple[int, str], ...]
KEYWORDS: dict[str, dict[int | None, Arguments | None] | Arguments | None] = {
    "say": (1,),
    "say_it": (1,),
    "say_number": (1, 2),
    "both": (1, 2),
    "_": {1: (1,), 2: ((2, "c"), 1)},
}

NO_BREAK = (
    (re.compile("(?<=\\S) (?=[;!?])|^ (?=;)"), "\u202f"),
    (re.compile("(?<=\\S) (?=:(?: |$))|(?<=«) | (?=»)"), "\u00a0"),
)

Words = str | list[str] | tuple[str, ...]


def words_in_code() -> list[tuple[str | tuple[str, ...], str | None]]:
    """Every word of the interface in the code, with its context; singular and plural together."""
    marked = extract_from_dir(str(ROOT), keywords=KEYWORDS, method_map=[("**.py", "python")])
    words = [(message, context) for _, _, message, _, context in marked]
    return list(dict.fromkeys([*words, *((text, None) for text in help_of_commands())]))


def help_of_commands() -> Iterator[str]:
    """The help of the program and of each subcommand, paragraph by paragraph."""
    context = click.Context(explorer)
    commands = (explorer.get_command(context, name) for name in explorer.list_commands(context))
    for command in (explorer, *commands):
        yield from help_words(command) if command else ()


def renewed(known: Catalog) -> Catalog:
    """A catalogue of the words in the code, with what is translated already."""
    catalogue = Catalog(
        locale="fr",
        project="explorer",
        header_comment="# The French words of the interface of explorer.",
        msgid_bugs_address="the issues of the project",
        version=__version__,
        last_translator="the curators",
        language_team="French",
        fuzzy=False,
        creation_date=known.creation_date,
        revision_date=known.creation_date,
    )
    for words, context in words_in_code():
        before = known.get(words, context)
        catalogue.add(words, typeset(strings(before)) if before else None, context=context)
    return catalogue


def strings(message: Message) -> tuple[str, ...]:
    """The French of a message: one text, or one for each number."""
    french = message.string if isinstance(message.string, (list, tuple)) else (message.string,)
    return tuple(text or "" for text in french)


def typeset(french: tuple[str, ...]) -> str | tuple[str, ...]:
    """French as printers set it: no line can break at the spaces before : ; ! ? and within «»."""
    texts = french
    for pattern, space in NO_BREAK:
        texts = tuple(pattern.sub(space, text) for text in texts)
    return texts if len(texts) > 1 else texts[0]


def messages(catalogue: Catalog) -> Iterator[Message]:
    """The messages of a catalogue, without its header."""
    return (message for message in catalogue if message.id)


def untranslated(catalogue: Catalog) -> list[Words]:
    """The words that have no French yet."""
    return [message.id for message in messages(catalogue) if not all(strings(message))]


def compiled(catalogue: Catalog) -> bytes:
    """The catalogue as gettext reads it."""
    buffer = BytesIO()
    write_mo(buffer, catalogue)
    return buffer.getvalue()


def read_catalogue() -> Catalog:
    """The catalogue as it is kept."""
    with (FOLDER / "explorer.po").open("rb") as file:
        return read_po(file, locale="fr")


def main() -> int:
    """Write both files; 1 if words lack their French."""
    catalogue = renewed(read_catalogue())
    with (FOLDER / "explorer.po").open("wb") as file:
        write_po(file, catalogue, sort_output=True, width=100)
    (FOLDER / "explorer.mo").write_bytes(compiled(read_catalogue()))
    for words in untranslated(catalogue):
        print(f"no French for {words!r}", file=sys.stderr)
    return 1 if untranslated(catalogue) else 0


if __name__ == "__main__":
    sys.exit(main())
