"""Which browser opens an address."""

from __future__ import annotations

import sys

import pytest

from explorer.settings.browsers import Browser, browser_command

ADDRESS = "https://herald.example/port?a=1&b=2"


def chosen(environment: dict[str, str], *installed: str) -> tuple[str, bool] | None:
    """The name of the browser that is chosen where these are installed, and whether it draws in the terminal."""
    browser = browser_command(environment, lambda name: name if name in installed else None)
    return (browser.name, browser.draws) if browser else None


@pytest.mark.parametrize(
    ("environment", "installed", "expected"),
    [
        ({}, (), None),
        ({}, ("firefox", "xdg-open"), None),
        ({}, ("w3m", "lynx"), ("w3m", True)),
        ({"DISPLAY": ":0"}, ("w3m",), ("w3m", True)),
        ({"DISPLAY": ":0"}, ("w3m", "firefox"), ("firefox", False)),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ("firefox", "xdg-open"), ("xdg-open", False)),
        ({"BROWSER": "lynx", "DISPLAY": ":0"}, ("w3m", "lynx", "firefox"), ("lynx", True)),
        ({"BROWSER": "nowhere:lynx"}, ("lynx",), ("lynx", True)),
        ({"BROWSER": "nowhere"}, ("w3m",), ("nowhere", True)),
        ({"BROWSER": "/opt/firefox"}, ("/opt/firefox",), ("firefox", False)),
        ({"BROWSER": "mine %s &"}, ("mine",), ("mine", False)),
        ({"BROWSER": "mine ' %s"}, ("mine",), ("mine", True)),
        ({"BROWSER": ": :"}, ("w3m",), ("w3m", True)),
    ],
)
def test_the_browser_is_that_of_the_variable_then_the_desktop_then_the_terminal(
    environment: dict[str, str],
    installed: tuple[str, ...],
    expected: tuple[str, bool] | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Only one that is installed; what BROWSER names is told even if it is not, since that is a mistake."""
    monkeypatch.setattr(sys, "platform", "linux")
    assert chosen(environment, *installed) == expected


def test_a_mac_opens_addresses_without_a_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is always a desktop."""
    monkeypatch.setattr(sys, "platform", "darwin")
    assert chosen({}, "open", "w3m") == ("open", False)


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (("w3m",), ["w3m", ADDRESS]),
        (("w3m", "-o", "x=%s", "-N"), ["w3m", "-o", f"x={ADDRESS}", "-N"]),
    ],
)
def test_the_address_is_one_word_of_the_command(command: tuple[str, ...], expected: list[str]) -> None:
    """Last, or where the variable has `%s`; no shell reads it."""
    assert Browser(command=command, draws=True).opening(ADDRESS) == expected
