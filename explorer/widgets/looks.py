"""The looks that stretches of text can have; explorer.tcss defines them."""

from __future__ import annotations

from rich.style import Style
from textual.content import Content
from textual.widget import Widget

NAMES = (
    *("accent", "against", "bad", "chosen", "cursor", "dim", "for", "good"),
    *("here", "key", "match", "neither", "place", "rule", "strong", "struck"),
)
# Text for a border. In a plain string Textual reads markup: `[x]` vanishes, and `[/x]` ends the program.
as_it_is = Content


class StyledWidget(Widget):
    """A widget that draws its own rows in these looks.

    `looks` has the styles by name, with the widget's own under ""; `inks` has them without backgrounds, so that the
    cursor's row shows through; `shapes` has no colours at all, for where that row is reversed. They are kept until the
    theme or a state changes, because Textual computes a style anew each time it is asked.
    """

    COMPONENT_CLASSES = {f"look--{name}" for name in NAMES}  # noqa: RUF012  # Textual's own form

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  # Textual's own word
        super().__init__(id=id)
        self.looks: dict[str, Style] = {}
        self.inks: dict[str, Style] = {}
        self.shapes: dict[str, Style] = {}

    def notify_style_update(self) -> None:
        """Forget the looks of the theme or state before."""
        self.looks, self.inks = {}, {}
        super().notify_style_update()

    def learn_looks(self) -> None:
        """Compute the looks, before a row is drawn in them."""
        self.looks = {name: self.get_component_rich_style(f"look--{name}") for name in NAMES}
        self.inks = {name: look.without_color + Style(color=look.color) for name, look in self.looks.items()}
        self.shapes = {name: look.without_color + Style(dim=False) for name, look in self.looks.items()}
        self.shapes[""] = Style.null()
        self.looks[""], self.inks[""] = self.rich_style, Style.null()
