"""The looks that stretches of text can have; explorer.tcss says what each is like."""

from __future__ import annotations

from rich.style import Style
from textual.content import Content
from textual.widget import Widget

NAMES = (
    *("accent", "against", "bad", "chosen", "cursor", "dim", "for", "good"),
    *("here", "key", "neither", "place", "strong", "struck"),
)


def as_it_is(text: str) -> Content:
    """Text for a border. Textual reads a plain string as markup: `[x]` vanishes, and `[/x]` ends the program."""
    return Content(text)


class Looking(Widget):
    """A widget that draws its own rows in these looks.

    `looks` are the styles by name, the widget's own under ""; `inks` are they without backgrounds, so that the cursor's
    row shows through. Both are kept until the theme or a state changes, as Textual works each out anew when asked.
    """

    COMPONENT_CLASSES = {f"look--{name}" for name in NAMES}  # noqa: RUF012  # Textual's own form

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  # Textual's own word
        super().__init__(id=id)
        self.looks: dict[str, Style] = {}
        self.inks: dict[str, Style] = {}

    def notify_style_update(self) -> None:
        """Forget the looks of another theme or state."""
        self.looks, self.inks = {}, {}
        super().notify_style_update()

    def learn_looks(self) -> None:
        """Work the looks out, before the first row is drawn in them."""
        self.looks = {name: self.get_component_rich_style(f"look--{name}") for name in NAMES}
        self.inks = {name: look.without_color + Style(color=look.color) for name, look in self.looks.items()}
        self.looks[""], self.inks[""] = self.rich_style, Style.null()
