"""How tests are run: how hard hypothesis looks for counter-examples, how many run side by side, when garbage goes.

Tests of the screen mostly wait, for keys to be answered or for a terminal, so two run on each processor. Thousands
of collected tests make each round of the garbage collector long: exempt, a test of the screen takes a quarter less.
Textual's pilot looks every 20 ms whether all is at rest after a key; it can look oftener, and what a test waits for
it waits for by itself.
"""

from __future__ import annotations

import gc
import os

import pytest
import textual._wait
from hypothesis import settings

from explorer.index.cache import open_dossier
from explorer.index.index import Index
from tests.command_line import CHECKOUT

# No deadline: on a machine that others use too, a slow example is not the code's fault.
settings.register_profile("quick", max_examples=50, deadline=None)
settings.register_profile("thorough", max_examples=1000, deadline=None)
settings.load_profile("quick")

OFTEN = 0.005  # seconds
textual._wait.SLEEP_GRANULARITY, textual._wait.SLEEP_IDLE = OFTEN, OFTEN / 20


@pytest.hookimpl(optionalhook=True)  # there is no such hook where tests run one by one
def pytest_xdist_auto_num_workers() -> int:
    """Two workers for each processor that this process may use."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return 2 * usable


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what opens screens, so that no worker is left alone with that at the end."""
    items.sort(key=lambda item: not {"screens", "widgets", "house"} & set(item.path.parts))


def pytest_collection_finish() -> None:
    """Exempt what was collected from later rounds, and make these rarer."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """The dossier that ships with the program; whichever worker is first compiles it for all of them."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    return open_dossier(CHECKOUT / "data", cache=shared / "shipped")
