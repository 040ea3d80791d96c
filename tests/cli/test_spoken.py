"""Help and wrong use, in the reader's language."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from explorer.cli.group import explorer
from explorer.cli.spoken import help_words
from tests.cli.running import run_here
from tests.command_line import run
from tools import catalogue

WRONG_USE = [
    (("quotes", "--nope"), "explorer: option inconnue : « --nope »"),
    (("quotes", "--forma", "csv"), "vouliez-vous dire « --format » ?"),
    (("quotes", "--format", "nope"), "valeur non valable pour « --format » : « nope » ne fait pas partie de"),
    (("export", "nope"), "valeur non valable pour « FORMAT »"),
    (("show",), "il manque l’argument « ID »"),
    (("schema",), "choisissez parmi :"),
    (("new", "a", "b"), "argument en trop : b"),
    (("new", "a", "b", "c"), "arguments en trop : b c"),
    (("verify", "--locked=3"), "l’option « --locked » ne prend pas de valeur"),
    (("list", "--dossier"), "l’option « --dossier » demande une valeur"),
    (("--dosier", "x"), "option inconnue : « --dosier » ; vouliez-vous dire « --dossier » ?"),
]
# Words of click and of our help that would be left in English.
ENGLISH = (
    "Usage:",
    "Try ",
    "Error",
    "option '",
    "Options:",
    "Commands:",
    "Formats:",
    "Show ",
    "[default",
    "The ",
)


def spaced(text: str) -> str:
    """A text with plain spaces, so that it can be compared with what was typed."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(("arguments", "said"), WRONG_USE)
@pytest.mark.parametrize("asked", ["option", "locale"])
def test_wrong_use_is_told_in_french(folder: Path, arguments: tuple[str, ...], said: str, asked: str) -> None:
    """By `--lang fr` or by the locale; with French quotation marks, and a French hint on the usage."""
    given, locale = (("--lang", "fr"), {}) if asked == "option" else ((), {"LANG": "fr_FR.UTF-8"})
    told = spaced(run_here(folder, *given, *arguments, status=2, **locale).stderr)
    assert said in told
    assert [words for words in ENGLISH if words in told] == []


def test_the_option_beats_a_french_locale(folder: Path) -> None:
    """`--lang en` is English in wrong use as in everything else, also after French was spoken."""
    run_here(folder, "quotes", "--nope", status=2, LANG="fr_FR.UTF-8")
    told = run_here(folder, "quotes", "--nope", "--lang", "en", status=2, LANG="fr_FR.UTF-8").stderr
    assert told.startswith("explorer: unknown option '--nope'")


@pytest.mark.parametrize(
    "arguments", [("--help",), ("export", "--help"), ("cite", "--help"), ("new", "--help")]
)
def test_help_is_in_french(folder: Path, arguments: tuple[str, ...]) -> None:
    """Headings, commands and options; also where `--lang` comes behind `--help`."""
    told = spaced(run(folder, *arguments, "--lang", "fr").stdout)
    assert told.startswith("Usage : explorer")
    assert "Options :\n" in told
    assert "Afficher cette aide et quitter." in told
    assert [words for words in ENGLISH if words in told] == []


def test_a_folder_that_is_not_there_is_told_in_french(folder: Path) -> None:
    """Click names the kind of file when the command is imported; it speaks French by then."""
    told = run(folder, "--lang", "fr", "verify", "--copies", "nowhere", status=2).stderr
    assert "ossier introuvable : « nowhere »" in spaced(told)


def test_the_catalogue_has_the_help_of_every_command() -> None:
    """A subcommand is one file, and its docstring is what a translator is given."""
    known = {message.id for message in catalogue.messages(catalogue.read_catalogue())}
    context = click.Context(explorer)
    commands = [explorer.get_command(context, name) for name in explorer.list_commands(context)]
    assert [
        text for one in (explorer, *commands) if one for text in help_words(one) if text not in known
    ] == []
