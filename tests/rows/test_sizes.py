"""The sizes at which the screen changes its shape."""

from __future__ import annotations

import pytest

from explorer.rows.sizes import shape


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((200, 60), ("-broad", "-tall")),
        ((190, 34), ("-broad", "-tall")),
        ((189, 33), ("-wide", "-low")),
        ((112, 20), ("-wide", "-low")),
        ((111, 19), ("-stacked", "-short")),
        ((46, 14), ("-stacked", "-short")),
        ((45, 13), ("-narrow", "-flat")),
        ((0, 0), ("-narrow", "-flat")),
    ],
)
def test_a_size_has_a_shape(size: tuple[int, int], expected: tuple[str, str]) -> None:
    """Three panes beside one another, two, all above one another, or a sentence."""
    assert shape(*size) == expected
