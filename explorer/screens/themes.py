"""The themes: a dark and a light one of our own, and the terminal's own colours."""

from __future__ import annotations

from textual.theme import Theme

DARK = Theme(
    name="explorer-dark",
    primary="#7aa2d8",
    secondary="#8d9bb0",
    accent="#d7b46a",
    foreground="#d6d9de",
    background="#14171c",
    surface="#191d24",
    panel="#232932",
    success="#79b8a4",
    warning="#e0925c",
    error="#ea7c85",
    dark=True,
    variables={"cursor-row": "#293340", "pane-border": "#3d4756"},
)
LIGHT = Theme(
    name="explorer-light",
    primary="#23548f",
    secondary="#56616f",
    accent="#7a5600",
    foreground="#1d2127",
    background="#fbfaf7",
    surface="#f3f1ec",
    panel="#e6e2d9",
    success="#1e6a55",
    warning="#a1480c",
    error="#a8232f",
    dark=False,
    variables={"cursor-row": "#dfe7f1", "pane-border": "#b4b9c2"},
)
OWN_THEMES = (DARK, LIGHT)
TERMINAL_THEMES = ("ansi-dark", "ansi-light")


def theme_names(*, coloured: bool) -> tuple[str, ...]:
    """The names of the themes, in the order in which `t` cycles through them; without colours, the terminal's own."""
    return (*(theme.name for theme in OWN_THEMES), *TERMINAL_THEMES) if coloured else TERMINAL_THEMES
