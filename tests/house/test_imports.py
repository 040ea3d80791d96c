"""What a command loads when it runs: the start is fast because it loads little."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.command_line import CHECKOUT, environment
from tests.makers import write_dossier

# The modules are written to a file, so that what the command prints is not taken for a list of modules.
RUN = """\
import sys
sys.argv = ["explorer", *sys.argv[2:]]
from explorer.cli.main import main
try:
    main()
except SystemExit as end:
    assert not end.code, end
finally:
    with open({answer!r}, "w") as file:
        print(*sys.modules, sep="\\n", file=file)
"""


def loaded_by(folder: Path, *arguments: str) -> set[str]:
    """The modules that are loaded after a command ran in a new process; it must have answered."""
    answer = folder / "modules"
    surroundings = {name: text for name, text in environment(folder).items() if "COVERAGE" not in name}
    done = subprocess.run(
        [sys.executable, "-c", RUN.format(answer=str(answer)), "-", *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=CHECKOUT,
        env=surroundings,
    )
    assert done.stdout
    return set(answer.read_text().split())


@pytest.mark.parametrize("command", ["list", "quotes", "claims"])
def test_no_command_loads_the_terminal_or_parses_what_has_not_changed(tmp_path: Path, command: str) -> None:
    """A second run of a command reads the index alone: neither Textual nor YAML."""
    write_dossier(tmp_path / "dossier")
    loaded_by(tmp_path, command)
    loaded = loaded_by(tmp_path, command)
    assert "explorer.index.index" in loaded
    assert not loaded & {"textual", "rich", "yaml", "rapidfuzz", "asyncio"}


def test_citing_loads_neither_screen_nor_yaml_nor_pandoc(tmp_path: Path) -> None:
    """The command line cites without what only the screen, the loader or a conversion needs."""
    write_dossier(tmp_path / "dossier")
    cited = ("cite", "harbour-master-never-closed-herald")
    loaded_by(tmp_path, *cited)
    loaded = loaded_by(tmp_path, *cited)
    assert "explorer.citation.styles" in loaded
    assert not loaded & {"textual", "rich", "yaml", "pypandoc"}


def test_the_version_loads_next_to_nothing(tmp_path: Path) -> None:
    """`--version` is answered before anything is opened."""
    loaded = loaded_by(tmp_path, "--version")
    assert "explorer.cli.main" in loaded
    assert not loaded & {"textual", "rich", "yaml", "sqlite3", "msgspec", "asyncio"}


FIRST_SCREEN = """\
import asyncio, sys
from pathlib import Path
from explorer.app import ExplorerApp
from explorer.index.cache import open_dossier
from explorer.query.notation import EVERYTHING
from explorer.query.results import run
from explorer.session import Session

async def show():
    folder = Path("dossier")
    app = ExplorerApp(folder, Session.opened(run(open_dossier(folder), EVERYTHING), "en"))
    async with app.run_test() as pilot:
        await pilot.pause()
        print(*sys.modules)

asyncio.run(show())
"""
# What is shown or done only when the reader asks for it.
LATER = (
    *("explorer.citation", "explorer.exchange", "explorer.export", "explorer.sheets", "explorer.cli"),
    *("explorer.clipboard", "explorer.screens.ask", "explorer.screens.palette", "explorer.screens.editor"),
    *("explorer.rows.asking", "explorer.rows.copying", "explorer.query.suggestions", "explorer.index.build"),
    *("explorer.dossier.load", "explorer.dossier.strict_yaml", "yaml", "rapidfuzz", "gettext", "pypandoc"),
)


def test_the_first_screen_loads_what_it_shows(tmp_path: Path) -> None:
    """Asking, citing, copying, the palette and the compiler wait until they are wanted."""
    write_dossier(tmp_path / "dossier")
    loaded_by(tmp_path, "list")
    done = subprocess.run(
        [sys.executable, "-c", FIRST_SCREEN],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env=environment(tmp_path),
    )
    loaded = done.stdout.split()
    assert "explorer.widgets.timeline" in loaded
    assert [name for name in loaded if name in LATER] == []
