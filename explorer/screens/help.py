"""The help: every command with its key; type to narrow, enter to run."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.screen import ModalScreen

from explorer.commands import COMMANDS
from explorer.widgets.chooser import Choice, Chooser
from explorer.wording.language import say


class HelpScreen(ModalScreen[str | None]):
    """Closes with the action of the command to run, or with None."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language

    def compose(self) -> ComposeResult:
        """One row a command."""
        yield Chooser("help")

    def on_mount(self) -> None:
        """Write the rows."""
        chooser = self.query_one(Chooser)
        chooser.language = self.language
        chooser.many = False
        chooser.heading = say("Help: type to narrow, enter to run", self.language)
        chooser.choices = [
            Choice(
                value=command.action,
                words=f"{keys_of(command.keys, command.shown):<14} {say(command.tip, self.language)}",
            )
            for command in COMMANDS
        ]
        chooser.start()

    @on(Chooser.Kept)
    def run_it(self, message: Chooser.Kept) -> None:
        """Run the command under the cursor."""
        self.dismiss(message.value or None)

    @on(Chooser.Left)
    def close(self) -> None:
        """Close without running anything."""
        self.dismiss(None)


NAMES = {
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "pagedown": "pgdn",
    "pageup": "pgup",
    "comma": ",",
}


def keys_of(keys: tuple[str, ...], shown: str) -> str:
    """The keys of a command as they are written on a keyboard."""
    others = [NAMES.get(key, key) for key in keys]
    return " ".join(dict.fromkeys([shown, *others]))
