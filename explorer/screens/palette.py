"""The palette: every command by its name, and every theme.

Textual's own palette takes keys before it is ready for them: a page key, `enter` or an arrow that arrives together with
`ctrl+p` ends the program. This one is a list like all others.
"""

from __future__ import annotations

from explorer.rows.choices import Choice, Listed
from explorer.rows.lists import palette_listed, said
from explorer.screens.choose import ListScreen
from explorer.session import Session


class PaletteScreen(ListScreen):
    """Commands and themes. Closes with the action that was chosen, or with None."""

    def __init__(self, session: Session, themes: tuple[str, ...]) -> None:
        self._themes = themes
        super().__init__("palette", session)

    def listed(self, name: str) -> Listed:  # noqa: ARG002  # there is one palette
        """The commands, and after them the themes."""
        heading, choices = palette_listed(self._session)
        word = said("theme", self._session.language)
        return heading, [
            *choices,
            *(Choice(value=f"app.wear('{theme}')", words=f"{word}: {theme}") for theme in self._themes),
        ]
