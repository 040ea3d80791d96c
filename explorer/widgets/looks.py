"""The looks that stretches of text can have; what each is like, explorer.tcss says."""

from __future__ import annotations

from rich.style import Style
from textual.widget import Widget

NAMES = (
    "accent", "against", "bad", "chosen", "cursor", "dim", "for", "good", "key", "match", "neither", "place", "strong", "struck"
)
LOOKS = {f"look--{name}" for name in NAMES}


def look(widget: Widget, name: str) -> Style:
    """A look by its name; that of the widget itself for none."""
    return widget.get_component_rich_style(f"look--{name}") if name else widget.rich_style


def foreground(widget: Widget, name: str) -> Style:
    """A look without its background, so that what lies below shows through."""
    if not name:
        return Style()
    style = look(widget, name)
    return style.without_color + Style(color=style.color)
