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
    """A widget that draws its own rows in these looks."""

    COMPONENT_CLASSES = {f"look--{name}" for name in NAMES}  # noqa: RUF012  # Textual's own form

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  # Textual's own word
        super().__init__(id=id)
        self._looks: dict[str, Style] = {}
        self._inks: dict[str, Style] = {}

    def notify_style_update(self) -> None:
        """Forget the looks of another theme or state."""
        self._looks, self._inks = {}, {}
        super().notify_style_update()

    @property
    def looks(self) -> dict[str, Style]:
        """Every look by its name, the widget's own under "". Kept, as Textual works each out anew when asked."""
        if not self._looks:
            self._looks = {name: self.get_component_rich_style(f"look--{name}") for name in NAMES}
            self._looks[""] = self.rich_style
        return self._looks

    @property
    def inks(self) -> dict[str, Style]:
        """The looks without their backgrounds, so that the cursor's row shows through."""
        if not self._inks:
            inks = {
                name: look.without_color + Style(color=look.color)
                for name, look in self.looks.items()
                if name
            }
            self._inks = {**inks, "": Style.null()}
        return self._inks
