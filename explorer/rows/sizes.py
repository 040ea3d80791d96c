"""The sizes of a window at which the screen changes its shape. The skeleton (cli/splash.py) has the same."""

from __future__ import annotations

SMALLEST_WIDTH, SMALLEST_HEIGHT = 46, 14
WIDE, BROAD = 112, 190  # two columns, three columns
ROOMY, TALL = 20, 34  # rows for the chips, for the strip
MEASURE = 100  # cells of a line that are still read with ease, however wide a pane is
# The class that explorer.tcss uses from each width or height on.
BY_WIDTH = [(0, "-narrow"), (SMALLEST_WIDTH, "-stacked"), (WIDE, "-wide"), (BROAD, "-broad")]
BY_HEIGHT = [(0, "-flat"), (SMALLEST_HEIGHT, "-short"), (ROOMY, "-low"), (TALL, "-tall")]


def shape(width: int, height: int) -> tuple[str, str]:
    """The classes of a screen of this size."""
    return (
        next(name for least, name in reversed(BY_WIDTH) if width >= least),
        next(name for least, name in reversed(BY_HEIGHT) if height >= least),
    )
