"""The list of places to go to, over the main screen. It filters nothing."""

from __future__ import annotations

from explorer.rows.choices import Listed
from explorer.rows.going import going, places_listed
from explorer.screens.choose import ListScreen
from explorer.session import Session


class PlacesScreen(ListScreen):
    """Days, rows, records and names. Closes with the action that goes there, or with None."""

    def __init__(self, session: Session) -> None:
        super().__init__("places", session)
        self._unnarrowed = self.choosing

    def listed(self, name: str) -> Listed:  # noqa: ARG002  # there is one such list
        """What can be gone to."""
        return places_listed(self._session)

    def narrow(self, typed: str) -> None:
        """Show what this means, and what is named so."""
        self.show(going(self._session, self._unnarrowed, typed))
