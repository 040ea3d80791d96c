"""The scrollbar: thin, and where Textual's own would be."""

from __future__ import annotations

from importlib import import_module

from textual.scrollbar import ScrollBar

from explorer.widgets.thin_bar import GRAB, THUMB, ThinBar


def test_the_thumb_is_thin_and_can_be_grabbed() -> None:
    """Ten rows of twenty from the top: the upper half."""
    cells = ThinBar.render_bar(size=10, virtual_size=20, window_size=10, position=0).segments
    assert "".join(cell.text for cell in cells) == THUMB * 5 + " " * 5
    assert [bool(cell.style and cell.style.meta == GRAB) for cell in cells] == [True] * 5 + [False] * 5


def test_every_pane_and_list_has_it() -> None:
    """Whoever draws rows draws thin scrollbars."""
    import_module("explorer.widgets.lines")
    assert ScrollBar.renderer is ThinBar
