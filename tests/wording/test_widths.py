"""Tables and screen agree on how wide a text is, and on how it is cut."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from explorer.wording.widths import cell_width, shortened

TEXTS = st.text(
    st.one_of(
        st.characters(exclude_categories=("Cc", "Cs", "Cf")),
        st.sampled_from("é한→↩👨\u200d👩\ufe0f❤\u0301« »…—"),
    )
)


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0),
        ("Kim", 3),
        ("« été »", 7),
        ("—…’", 3),
        ("Київ", 4),
        ("북한", 4),
        ("👨‍👩‍👧", 2),
        ("❤️", 2),
        ("e\u0301", 1),
    ],
)
def test_a_text_takes_the_cells_that_a_terminal_gives_it(text: str, width: int) -> None:
    """Wide letters take two cells, combining ones none, and a sign made of several two."""
    assert cell_width(text) == width


@given(TEXTS)
def test_tables_and_screen_agree(text: str) -> None:
    """What is counted without `rich` is counted as `rich` would, which draws the screen."""
    assert cell_width(text) == cell_len(text)


@pytest.mark.parametrize(
    ("text", "width", "cut"),
    [
        ("denial", 6, "denial"),
        ("denial", 5, "deni…"),
        ("no arms", 4, "no…"),
        ("북한의 무기", 6, "북한…"),
        ("👨‍👩‍👧👨‍👩‍👧", 3, "👨‍👩‍👧…"),
        ("denial", 1, "…"),
        ("denial", 0, ""),
    ],
)
def test_what_is_too_wide_ends_in_an_ellipsis(text: str, width: int, cut: str) -> None:
    """No space is left before it, and a letter that fits by half is left out."""
    assert shortened(text, width) == cut


@given(TEXTS, st.integers(0, 20))
def test_a_shortened_text_fits(text: str, width: int) -> None:
    """Whatever the text, it takes at most the cells that there are."""
    assert cell_width(shortened(text, width)) <= width


def test_european_texts_are_measured_without_the_screens_library() -> None:
    """A table of Latin, Greek or Cyrillic words does not wait for `rich`."""
    code = (
        "import sys; from explorer.wording.widths import shortened;"
        "shortened('« Київ » — où ? …', 9); print('rich' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
