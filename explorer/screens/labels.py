"""The list of the labels of a facet, or of all facets, over the main screen."""

from __future__ import annotations

from collections.abc import Callable

from explorer.rows.choices import Listed
from explorer.rows.lists import filters_listed, labels_listed
from explorer.screens.choose import ListScreen
from explorer.session import Session


class LabelScreen(ListScreen):
    """The labels of a facet, or of all. Tab toggles one, and the results follow at once; esc restores what was."""

    many = True

    def __init__(
        self, session: Session, facet: str, show: Callable[[Session], None], restore: Callable[[], None]
    ) -> None:
        self._before, self._facet = session, facet
        self._shown, self._restore = show, restore
        self._toggled = False
        super().__init__("labels", session)
        self.add_class(f"-{facet or 'all'}")

    def listed(self, name: str) -> Listed:  # noqa: ARG002  # the facet says it all
        """The name of the facet and its labels, or all labels of all facets."""
        return labels_listed(self._session, self._facet) if self._facet else filters_listed(self._session)

    def toggle(self) -> None:
        """Add the label under the cursor to the query, or take it away, and show the results.

        They are shown from the place where the list was opened, so that toggling twice leads back to it.
        """
        if self.choosing.value:
            query = self._session.query.toggled(*self.choosing.value.split(":", 1))
            self._session, self._toggled = self._before.previewed(query), True
            self._shown(self._session)
            self.show(self.choosing.renewed(self.listed("labels")[1]))

    def choose(self) -> None:
        """Take what is toggled, or the label under the cursor if nothing is."""
        choice = self.choosing.choice
        if self.choosing.is_open_question and not self._toggled:
            return
        if choice and not choice.chosen and not self._toggled:
            self.toggle()
        self.keep()

    def keep(self) -> None:
        """Close, and make the query a step of the history."""
        self._shown(self._session.settled(self._before))
        self.close(None)

    def cancel(self) -> None:
        """Close, and restore the query as it was, and what was in sight."""
        self._restore()
        self.close(None)

    def click_row(self) -> None:
        """Toggle what was clicked."""
        self.toggle()

    def click_beside(self) -> None:
        """Close, and keep what was toggled."""
        self.keep()
