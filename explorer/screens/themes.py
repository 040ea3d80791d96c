"""The themes: a dark and a light one of our own, and the terminal's own colours."""

from __future__ import annotations

from textual.theme import Theme

DARK = Theme(
    name="explorer-dark",
    primary="#7db0ff",
    secondary="#98a2b1",
    accent="#e2b85c",
    foreground="#d9dee6",
    background="#12161d",
    surface="#1a2029",
    panel="#1a2029",
    success="#8fce8a",
    warning="#f39a5f",
    error="#f08a8f",
    dark=True,
    variables={"neither": "#b9b3d6", "cursor-row": "#23324b", "pane-border": "#667384"},
)
LIGHT = Theme(
    name="explorer-light",
    primary="#1f57b8",
    secondary="#5b6675",
    accent="#8a5a00",
    foreground="#1d2530",
    background="#fbfaf7",
    surface="#f3f1ea",
    panel="#f3f1ea",
    success="#2f6f2a",
    warning="#a8430a",
    error="#a8232f",
    dark=False,
    variables={"neither": "#584c8f", "cursor-row": "#e4ecf8", "pane-border": "#7d8896"},
)
OWN_THEMES = (DARK, LIGHT)
TERMINAL_THEMES = ("ansi-dark", "ansi-light")


def theme_names(*, coloured: bool) -> tuple[str, ...]:
    """The names of the themes, in the order in which `t` cycles through them; without colours, the terminal's own."""
    return (*(theme.name for theme in OWN_THEMES), *TERMINAL_THEMES) if coloured else TERMINAL_THEMES
