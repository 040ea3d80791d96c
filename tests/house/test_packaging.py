"""What pyproject.toml, the lock file and CI say of Pythons and packages is one and the same."""

from __future__ import annotations

import re
import tomllib
from itertools import chain

from tests.house.source import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def normal(name: str) -> str:
    """The name of a package as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def test_ci_tries_every_python_that_is_promised() -> None:
    """Classifiers, the bounds of `requires-python` and the list in `.ci/run` agree."""
    promised = [line.rpartition(" ")[2] for line in PROJECT["classifiers"] if re.search(r":: 3\.\d+$", line)]
    tried = re.search(r"PROMISED=\((.*)\)", (ROOT / ".ci" / "run").read_text(encoding="utf-8"))
    assert tried
    assert tried[1].split() == promised
    least, most = re.findall(r"3\.(\d+)", PROJECT["requires-python"])
    assert promised == [f"3.{minor}" for minor in range(int(least), int(most))]


def test_the_lock_pins_every_package_that_is_asked_for() -> None:
    """`make lock` was run when a dependency was added, and each line is one version for every Python."""
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+(?: ; .+)?", line) for line in lines)
    wanted = chain(PROJECT["dependencies"], PROJECT["optional-dependencies"]["dev"])
    names = {normal(re.match(r"[\w.-]+", package)[0]) for package in wanted}  # type: ignore[index]  # each has a name
    assert names - {normal(line.partition("==")[0]) for line in lines} == set()
