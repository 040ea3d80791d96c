"""What click says about a command line, marked so that the catalogue has its French.

The program says none of it: click asks gettext for these very words (see `explorer.cli.spoken`). Where its versions
differ, the words of each are here; those that are missing would be English.
"""

from __future__ import annotations

from explorer.wording.language import _


def both(one: str, many: str) -> tuple[str, str]:
    """Mark words that count something for the catalogue."""
    return one, many


OF_HELP = (
    _("Usage:"),
    _("Options"),
    _("Commands"),
    _("Positional arguments"),
    _("Show the version and exit."),
    _("Show this message and exit."),
    _("default: {default}"),
    _("required"),
)
OF_WRONG_USE = (
    _("Error: {message}"),
    _("Try '{command} {option}' for help."),
    _("No such option {name!r}."),
    _("No such option: {name}"),
    _("No such command {name!r}."),
    _("Missing command."),
    _("Missing argument"),
    _("Missing option"),
    _("Missing parameter"),
    _("Missing {param_type}"),
    _("Missing parameter: {param_name}"),
    _("Choose from:\n\t{choices}"),
    _("Invalid value: {message}"),
    _("Invalid value for {param_hint}: {message}"),
    _("Option {name!r} does not take a value."),
    _("Argument {name!r} takes {nargs} values."),
    _("Invalid start character for option ({option})"),
    _("Could not open file {filename!r}: {message}"),
    _("unknown error"),
    _("file"),
    _("directory"),
    _("path"),
    _("{name} {filename!r} does not exist."),
    _("{name} {filename!r} is a file."),
    _("{name} {filename!r} is a directory."),
    _("{name} {filename!r} is not readable."),
    _("{name} {filename!r} is not writable."),
)
OF_NUMBERS = (
    both("Got unexpected extra argument ({args})", "Got unexpected extra arguments ({args})"),
    both("Option {name!r} requires an argument.", "Option {name!r} requires {nargs} arguments."),
    both("{value!r} is not {choice}.", "{value!r} is not one of {choices}."),
    both("Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)"),
)
