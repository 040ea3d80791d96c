"""What the program lays out, every YAML reader reads alike, whether it goes by YAML 1.1 or 1.2."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest
import yaml
from ruamel.yaml import YAML

from explorer.dossier.layout import lay_out
from explorer.dossier.strict_yaml import read_yaml
from explorer.dossier.yaml_file import Tree
from tests.makers import EVENTS, SOURCES, write_dossier

SHIPPED = Path(__file__).parents[2] / "data"
Read = Callable[[str], object]
# What other readers would take for a truth, a number, a date, an hour, nothing, or the sign of a key.
TRAPS = (
    "no",
    "on",
    "012",
    "0x1F",
    "1e3",
    "1_000",
    "2022-09",
    "2022-09-22",
    "1:30",
    "~",
    "null",
    "=",
    ".5",
    "Y",
)


def by_javascript(text: str) -> object:
    """The tree that js-yaml reads."""
    program = "const y = require('js-yaml'); console.log(JSON.stringify(y.load(require('fs').readFileSync(0, 'utf8'))))"
    done = subprocess.run(
        ["node", "-e", program], input=text, capture_output=True, encoding="utf-8", check=True
    )
    return json.loads(done.stdout)


def has_javascript() -> bool:
    """Whether js-yaml is at hand."""
    node = shutil.which("node")
    asked = [node or "", "-e", "require('js-yaml')"]
    return node is not None and subprocess.run(asked, capture_output=True, check=False).returncode == 0


READERS = {
    "pyyaml": lambda text: yaml.load(text, Loader=yaml.SafeLoader),
    "libyaml": lambda text: yaml.load(text, Loader=yaml.CSafeLoader),
    "ruamel": lambda text: YAML(typ="safe", pure=True).load(StringIO(text)),
    "js-yaml": by_javascript,
}
EACH = [
    pytest.param(
        read,
        id=name,
        marks=[pytest.mark.skipif(not has_javascript(), reason="js-yaml is not at hand")]
        * (name == "js-yaml"),
    )
    for name, read in READERS.items()
]


def as_text(tree: object) -> object:
    """A tree with numbers and truths as the texts that they are to us."""
    match tree:
        case dict():
            return {key: as_text(value) for key, value in tree.items()}
        case list():
            return [as_text(value) for value in tree]
        case bool():
            return str(tree).lower()
        case int():
            return str(tree)
        case _:
            return tree


def own_tree(path: Path) -> Tree | None:
    """The tree that we read."""
    return read_yaml(str(path), path.read_text(encoding="utf-8")).root


@pytest.mark.slow
@pytest.mark.parametrize("name", ["events.yaml", "sources.yaml"])
@pytest.mark.parametrize("read", EACH)
def test_the_shipped_files_are_read_alike(read: Read, name: str) -> None:
    """Anybody's script finds the same dossier in them."""
    text = (SHIPPED / name).read_text(encoding="utf-8")
    assert as_text(read(text)) == own_tree(SHIPPED / name)


@pytest.mark.parametrize("read", EACH)
def test_whatever_is_laid_out_is_read_alike(tmp_path: Path, read: Read) -> None:
    """Marks are added where a reader would need them, in lists, in flow and as keys."""
    # Ours refuses what would be no value at all.
    traps = [f"'{trap}'" if trap in ("~", "null", "=") else trap for trap in TRAPS]
    aliases = f"aliases: [{', '.join(traps)}], "
    names = "".join(f"\n  - {trap}" for trap in traps)
    events = EVENTS.replace("{id: examplia, ", f"{{id: examplia, {aliases}")
    events = events.replace("  kind: unnamed\n", f"  kind: unnamed\n  aliases:{names}\n  - is it?\n")
    events = events.replace("gist: {en: No fine was paid.", "gist: {en: 'No fine? None.'").replace(
        "  - id: union-closed\n", "  - id: union-closed\n    withdrawn: {on: 2031-06-01, reason: no}\n"
    )
    folder = write_dossier(tmp_path, events, SOURCES)
    assert lay_out(folder)[1] == []
    for name in ("events.yaml", "sources.yaml"):
        assert as_text(read((folder / name).read_text(encoding="utf-8"))) == own_tree(folder / name)
    assert "'2022-09'" in (folder / "events.yaml").read_text(encoding="utf-8")


def test_what_new_wrote_is_in_that_form() -> None:
    """The example of `explorer new` needs no reformatting."""
    template = Path(__file__).parents[2] / "explorer" / "dossier" / "template"
    for name in ("events.yaml", "sources.yaml"):
        assert as_text(yaml.safe_load((template / name).read_text(encoding="utf-8"))) == own_tree(
            template / name
        )
