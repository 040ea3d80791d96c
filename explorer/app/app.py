"""The Textual application: what does not belong to a single screen, such as reloading, copying and the editor."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from textual import on, work
from textual.screen import Screen

from explorer.app.coming_back import first_theme
from explorer.index.cache import reopened, stamp_of
from explorer.index.index import Index
from explorer.index.store import IndexLostError
from explorer.screens.browse import BrowseScreen
from explorer.screens.sturdy import SturdyApp
from explorer.screens.taking import Taken
from explorer.session import Session, unanswered
from explorer.settings import is_colourless, is_remote
from explorer.settings.last_time import FIRST_TIME, LastTime
from explorer.wording.language import say
from explorer.wording.sentences import first_problems, message_in_words
from explorer.wording.widths import shortened

RELOAD_SECONDS = 1.0
KEEP_AFTER = 0.5  # seconds: not while the first screen is drawn
MOST_PROBLEMS = 5
MOST_TOLD = 40  # cells of what is copied


class ExplorerApp(SturdyApp):
    """Shows one dossier."""

    CSS_PATH = "../explorer.tcss"
    TITLE = "explorer"
    ENABLE_COMMAND_PALETTE = False  # Textual's own; see screens/palette.py
    FORESEEN = (IndexLostError,)

    def __init__(self, folder: Path, session: Session, last: LastTime = FIRST_TIME) -> None:
        super().__init__(is_colourless=is_colourless(), is_remote=is_remote(), first_theme=first_theme(last))
        self.is_theme_chosen = last.is_theme_chosen
        self.folder = folder
        self.browse = BrowseScreen(session)
        self._stamp = stamp_of(folder)
        self._problems = ""  # as told, while the files as edited cannot be read

    @property
    def session(self) -> Session:
        """The session of the main screen."""
        return self.browse.session

    def inform(self, id_: str, /, **values: str | int | OSError) -> None:
        """Show a message in a toast."""
        self.notify(message_in_words(id_, self.session.language, **values))

    def get_default_screen(self) -> Screen[None]:
        """Start on the main screen."""
        return self.browse

    def on_mount(self) -> None:
        """Watch for edits, and make sure of what is shown."""
        self.set_interval(RELOAD_SECONDS, self.look_for_edits)
        self.set_timer(KEEP_AFTER, self.keep)

    @work(thread=True, group="keep")
    def keep(self) -> None:
        """See to it that the dossier can be shown whatever becomes of its files and of the cache."""
        self.session.index.keep()

    def look_for_edits(self) -> None:
        """Read the dossier again if its files have changed.

        Not while a list is open: it was opened on the old one, which it would put back when it closes.
        """
        stamp = stamp_of(self.folder)
        if stamp != self._stamp and self.screen is self.browse:
            self._stamp = stamp
            self.reload()

    @work(thread=True, exclusive=True, group="reload")
    def reload(self) -> None:
        """Compile the edited dossier. If it is broken, the last good one stays."""
        try:
            index = reopened(self.folder)
        except IndexLostError:
            return  # it was edited again meanwhile, which will be seen
        if isinstance(index, Index):
            index.keep()
            self.call_from_thread(self.renew, index)
        else:
            problems = first_problems(index, self.folder, self.session.language, MOST_PROBLEMS)
            self.call_from_thread(self.tell_problems, problems)

    def renew(self, index: Index) -> None:
        """Switch to the edited dossier. The old index is closed when nothing refers to it any more."""
        if self.screen is self.browse:
            self.withdraw(self._problems)
            self.browse.session = self.session.renewed(index)
        else:
            self._stamp = ()  # a list was opened meanwhile; look again when it is closed

    def tell_problems(self, problems: str) -> None:
        """Show why an edit cannot be read."""
        words = say(
            "The edited files cannot be read; still showing the last valid version.", self.session.language
        )
        self.withdraw(self._problems)
        self._problems = f"{words}\n{problems}"
        self.notify(self._problems, severity="error", timeout=30)

    @on(Taken)
    def take(self, message: Taken) -> None:
        """Copy what a screen has taken."""
        if message.text:
            self._clipboard = message.text
            self.copy_by_ways(message)
        else:
            self.inform("nothing-to-copy")

    def copy_to_clipboard(self, text: str) -> None:
        """Copy a text. Textual calls this for text selected with the mouse."""
        self.take(Taken(text, what=shortened(" ".join(text.split()), MOST_TOLD)))

    @work(thread=True, exclusive=True, group="copy")
    def copy_by_ways(self, taken: Taken) -> None:
        """Copy in a thread, because tools can take a while; then report how it went."""
        from explorer.app.copying import NotCopiedError, copied

        write = self._driver.write if self._driver and not self.is_headless else None
        try:
            told = copied(taken, write, self.session.language)
        except NotCopiedError as error:
            self.call_from_thread(self.notify, str(error), severity="error")
        else:
            self.call_from_thread(self.notify, told)

    def action_open_address(self) -> None:
        """Open the source's address; where no browser can be had, show and copy it."""
        from explorer.app.browsing import COPIED_AS_WELL, chosen_browser, drawn, handed

        id_ = self.session.source_id
        address = self.session.index.source(id_).url if id_ else ""
        refusal, browser = chosen_browser(address)
        if refusal in COPIED_AS_WELL:
            self.copy_to_clipboard(address)
        if browser is None:
            self.inform(refusal, address=address)
        elif not browser.draws:
            tell = partial(
                handed, browser, address, self.session.language
            )  # in a thread: browsers are slow to start
            self.run_worker(lambda: self.call_from_thread(self.notify, tell()), thread=True)
        elif told := drawn(browser, address, self.suspend(), self.session.language):
            self.notify(told, severity="error")

    def action_edit(self) -> None:
        """Open the record of the pane in the reader's editor at its line."""
        from explorer.app.editing import what_went_wrong

        location = self.session.index.find(self.browse.pane.record_id)
        if location is None or not location.file:
            self.inform("nothing-to-edit")
            return
        file = self.folder / location.file
        told, is_error = what_went_wrong(file, location.line, self.suspend(), self.session.language)
        if told:
            self.notify(told, severity="error" if is_error else "information")

    def action_dismiss(self) -> None:
        """Take away messages, selection and count; say so if there is none of them."""
        if not self.cleared() and not self.session.count:
            self.browse.session = unanswered(self.session, "nothing-to-close")

    def action_help_quit(self) -> None:
        """Say how to quit, where `ctrl+c` finds nothing to copy. Textual says it in English and with markup."""
        self.inform("how-to-quit")

    async def action_palette(self) -> None:
        """Open the list of commands and themes, over the main screen alone."""
        from explorer.screens.palette import PaletteScreen

        if self.screen is self.browse:
            await self.push_screen(PaletteScreen(self.session, tuple(self.themes)), self.browse.run_chosen)

    async def action_basket(self) -> None:
        """Open the basket over the main screen."""
        from explorer.screens.basket import BasketScreen

        if self.screen is self.browse:
            await self.push_screen(BasketScreen(self.session, self.browse.show))
