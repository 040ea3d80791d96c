"""The themes: legible, and none of ours where no colour may be used."""

from __future__ import annotations

import pytest
from textual.color import Color
from textual.theme import Theme

from explorer.screens.themes import OWN_THEMES, TERMINAL_THEMES, theme_names

LEGIBLE = 4.5  # contrast that the Web Content Accessibility Guidelines ask of text (AA)

VISIBLE = 3  # and of rules and the like
GROUNDS = ("background", "surface", "panel", "cursor-row")


def contrast(text: Color, ground: Color) -> float:
    """The contrast of two colours, from 1 to 21."""
    lighter, darker = sorted((luminance(text), luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: Color) -> float:
    """How bright a colour is to the eye, from 0 to 1."""
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.normalized
    ]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def colour(theme: Theme, name: str) -> Color:
    """A colour of a theme, or one of our own variables."""
    return Color.parse(theme.variables.get(name) or getattr(theme, name))


@pytest.mark.parametrize("theme", OWN_THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(
    "ink", ["foreground", "primary", "secondary", "accent", "success", "warning", "error", "neither"]
)
def test_every_ink_is_legible_on_every_ground(theme: Theme, ink: str) -> None:
    """On the rows, on lists, on bars, and on the row of the place."""
    contrasts = {ground: contrast(colour(theme, ink), colour(theme, ground)) for ground in GROUNDS}
    assert {ground: round(value, 2) for ground, value in contrasts.items() if value < LEGIBLE} == {}


@pytest.mark.parametrize("theme", OWN_THEMES, ids=lambda theme: theme.name)
def test_rules_and_scrollbars_can_be_seen(theme: Theme) -> None:
    """Less contrast will do than for text; and the row of the place differs from the others."""
    for ground in ("background", "surface"):
        assert contrast(colour(theme, "pane-border"), colour(theme, ground)) >= VISIBLE
    assert contrast(colour(theme, "cursor-row"), colour(theme, "background")) > 1.1


def test_without_colours_only_the_terminal_s_own_are_left() -> None:
    """`t` must not lead to a theme that is black on black."""
    assert theme_names(coloured=False) == TERMINAL_THEMES
    assert theme_names(coloured=True)[: len(OWN_THEMES)] == ("explorer-dark", "explorer-light")
