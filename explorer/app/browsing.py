"""Opens an address in the reader's browser, and tells no more of that than can be known."""

from __future__ import annotations

import subprocess
from contextlib import AbstractContextManager

from textual.app import SuspendNotSupported

from explorer.screens.hangup import run_lent
from explorer.settings import Browser, browser_command, is_remote
from explorer.wording.sentences import message_in_words

SCHEMES = ("http://", "https://")
ANSWERS_WITHIN = 2.0  # seconds: what opens things on a desktop has failed by then, if it fails
# Then the address is copied, as the reader needs it elsewhere.
COPIED_AS_WELL = ("browser-remote", "browser-none")


def chosen_browser(address: str) -> tuple[str, Browser | None]:
    """The browser that opens an address; or without one the id of a message that says why."""
    if not address:
        return "no-address", None
    if not address.lower().startswith(SCHEMES):
        return "address-wrong", None
    if is_remote():
        return "browser-remote", None
    browser = browser_command()
    return ("", browser) if browser else ("browser-none", None)


def drawn(browser: Browser, address: str, suspended: AbstractContextManager[None], language: str) -> str:
    """Let a browser have the terminal until it is closed. Returns what to tell the reader: nothing if all went well."""
    try:
        # Whatever left the block as an error would leave the terminal suspended.
        with suspended:
            failure, reason = run_lent(browser.opening(address))
    except SuspendNotSupported:  # the screen is in a browser itself, say
        failure, reason = "not-here", ""
    if not failure:
        return ""
    return message_in_words(
        f"browser-{failure}", language, browser=browser.name, reason=reason, address=address
    )


def handed(browser: Browser, address: str, language: str) -> str:
    """Start a browser with a window of its own, and wait for what it answers at once. Returns what to tell the reader.

    Whether the page is shown cannot be known, and is not claimed.
    """
    failure, reason = "handed", ""
    try:
        process = subprocess.Popen(  # noqa: S603  # the reader's own browser
            browser.opening(address),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # it outlives the screen
        )
        status = process.wait(ANSWERS_WITHIN)
    except subprocess.TimeoutExpired:
        status = 0
    except OSError as error:
        return message_in_words(
            "browser-failed", language, browser=browser.name, reason=error, address=address
        )
    if status:
        failure, reason = "status", str(status)
    return message_in_words(
        f"browser-{failure}", language, browser=browser.name, reason=reason, address=address
    )
