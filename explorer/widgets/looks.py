"""The looks that stretches of text can have; what each is like, explorer.tcss says."""

from __future__ import annotations

from rich.style import Style
from textual.widget import Widget

NAMES = (
    "accent", "against", "bad", "chosen", "cursor", "dim", "for", "good", "key", "neither", "place", "strong", "struck"
)  # fmt: skip
LOOKS = {f"look--{name}" for name in NAMES}


class Looking(Widget):
    """A widget that draws its own rows in these looks."""

    COMPONENT_CLASSES = LOOKS

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  # Textual's own word
        super().__init__(id=id)
        self._looks: dict[str, Style] = {}

    def notify_style_update(self) -> None:
        """Another theme or state has other looks."""
        self._looks.clear()
        super().notify_style_update()

    def look(self, name: str) -> Style:
        """A look by its name; that of the widget itself for none. Kept, as Textual works it out anew each time."""
        if name not in self._looks:
            self._looks[name] = self.get_component_rich_style(f"look--{name}") if name else self.rich_style
        return self._looks[name]

    def foreground(self, name: str) -> Style:
        """A look without its background, so that what lies below shows through."""
        if not name:
            return Style.null()
        key = f"{name} alone"
        if key not in self._looks:
            style = self.look(name)
            self._looks[key] = style.without_color + Style(color=style.color)
        return self._looks[key]
