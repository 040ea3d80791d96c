"""Paths in arguments and options: `~` is the home folder, a file of a dossier means its folder, several are several."""

from __future__ import annotations

import os
from pathlib import Path

import click

from explorer.cli.options import folder_for, offer_folders
from explorer.settings import with_home

FOLDERS = click.argument("folders", metavar="[DIR]...", nargs=-1, shell_complete=offer_folders)


class HomePath(click.Path):
    """A path in which `~` is expanded before anything is asked of it; a shell does not in `--copies=~/texts`."""

    def convert(
        self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None
    ) -> str | bytes | os.PathLike[str]:
        """The path, if it is as it must be. Raises BadParameter."""
        return super().convert(with_home(Path(value)), param, ctx)


def folders_for(context: click.Context, named: tuple[str, ...]) -> tuple[Path, ...]:
    """The folders that are named, each once however it is named; without any, the folder of the dossier."""
    folders = [folder_for(context, name) for name in named] or [folder_for(context)]
    return tuple({os.path.realpath(folder): folder for folder in reversed(folders)}.values())[::-1]
