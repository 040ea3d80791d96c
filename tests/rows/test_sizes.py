"""The sizes at which the screen changes its shape."""

from __future__ import annotations

import pytest

from explorer.rows.sizes import shape


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((200, 60), ("-wide", "-tall")),
        ((100, 34), ("-wide", "-tall")),
        ((99, 33), ("-stacked", "-low")),
        ((46, 14), ("-stacked", "-low")),
        ((45, 13), ("-narrow", "-flat")),
        ((0, 0), ("-narrow", "-flat")),
    ],
)
def test_a_size_has_a_shape(size: tuple[int, int], expected: tuple[str, str]) -> None:
    """Two panes beside one another, three above one another, or a sentence."""
    assert shape(*size) == expected
