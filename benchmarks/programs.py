"""What is compared: the program on dossiers of several sizes, a bare Textual app, and bare Python."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

from benchmarks import make_dossier

ROOT = Path(__file__).resolve().parent.parent
PYTHON, YAML, BARE = "python -c pass", 'python -c "import yaml"', "bare Textual"
BARE_APP = (sys.executable, "benchmarks/bare.py")
PASS, IMPORT_YAML = (sys.executable, "-c", "pass"), (sys.executable, "-c", "import yaml")
SHIPPED = "shipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """A dossier that is measured, and a word of which each further letter finds fewer statements."""

    name: str
    folder: Path
    word: str


def explorer(*arguments: str | Path) -> tuple[str, ...]:
    """A command line of the program."""
    return (sys.executable, "-m", "explorer", *map(str, arguments))


def shipped() -> Dossier:
    """The dossier that the program brings."""
    return Dossier(name=SHIPPED, folder=ROOT / "data", word="weap")


def generated(quotes: int) -> Dossier:
    """A dossier of this size, which is kept until the generator changes."""
    code = Path(make_dossier.__file__).read_bytes()
    kept = Path(gettempdir()) / f"explorer-benchmarks-{os.getuid()}"
    folder = kept / f"{quotes}-{sha256(code).hexdigest()[:8]}"
    if not folder.is_dir():
        kept.mkdir(mode=0o700, exist_ok=True)
        with TemporaryDirectory(dir=kept) as beside:
            make_dossier.write(quotes, Path(beside) / "made")
            (Path(beside) / "made").rename(folder)
    return Dossier(name=f"{quotes:,} quotes", folder=folder, word="harb")
