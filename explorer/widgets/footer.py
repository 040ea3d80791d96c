"""The footer: the most useful keys, whole hints only, as many as fit."""

from __future__ import annotations

from rich.cells import cell_len
from textual.reactive import reactive

from explorer.commands import COMMANDS, Command
from explorer.widgets.bar import Bar, Stretch
from explorer.wording.language import say


class Footer(Bar):
    """Hints in the order of the table; those of the lowest rank give way first, `?` last."""

    language: reactive[str] = reactive("en", layout=False)

    def watch_language(self) -> None:
        """Other words."""
        self.draw()

    def on_resize(self) -> None:
        """Another width holds other hints."""
        self.draw()

    def draw(self) -> None:
        """Choose the hints that fit."""
        ranked = sorted(
            (command for command in COMMANDS if command.footer), key=lambda command: command.footer
        )
        kept: list[Command] = []
        left = self.size.width - 1
        for command in ranked:
            left -= len(command.shown) + cell_len(say(command.label, self.language)) + 4
            if left < 0:
                break
            kept.append(command)
        stretches = [Stretch(" ")]
        for command in COMMANDS:
            if command in kept:
                stretches.append(Stretch(f" {command.shown} ", "key", command.action))
                stretches.append(Stretch(f" {say(command.label, self.language)} ", "dim", command.action))
        self.rows = (stretches,)
