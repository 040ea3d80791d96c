"""What can be wrong: a message's id and its values.

Sentences are made at the edge, by `explorer.wording.sentences`, because only there is it known who reads them: an error
raised in the core may be told in French on the screen and in English on a pipe. Here is just what the sentence needs.
"""

from __future__ import annotations

import errno
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Reason:
    """What is wrong: the id of a message, and the values that are set in, in a fixed order.

    A value can itself be a reason, and is then told as the part of a sentence. The value called `near` is the valid
    word that was probably meant; it is offered at the end of the sentence, and an empty one is not.
    """

    id: str
    values: tuple[tuple[str, Value], ...] = ()

    def __str__(self) -> str:
        values = ", ".join(f"{name}={value!s:.80}" for name, value in self.values)
        return f"{self.id} ({values})" if values else self.id


Value = str | int | Reason


def because(id_: str, /, **values: Value) -> Reason:
    """A reason, from the id of its message and its values."""
    return Reason(id_, tuple(sorted(values.items())))


class ExplorerError(Exception):
    """Something that the reader can put right. Its text is for logs; readers get the sentence for its reason."""

    def __init__(self, id_: str, /, **values: Value) -> None:
        self.reason = because(id_, **values)
        super().__init__(str(self.reason))


class WrongUse(ExplorerError):  # noqa: N818  # the request is wrong, not the program
    """A request that cannot be answered as it was put."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Problem:
    """A mistake in the data, and where it is (lines and columns count from 1)."""

    path: str
    line: int
    column: int
    reason: Reason

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.reason}"


class DossierError(ExplorerError):
    """A dossier that cannot be read; `problems` has every mistake, in the order of the files."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("dossier-has-problems", count=len(self.problems))


# What a system refuses for files and programs.
REASONS_OF_SYSTEM = {
    errno.ENOENT: "system-no-entry",
    errno.EACCES: "system-no-access",
    errno.EPERM: "system-not-permitted",
    errno.EEXIST: "system-exists",
    errno.ENOTDIR: "system-not-a-folder",
    errno.EISDIR: "system-is-a-folder",
    errno.ENOTEMPTY: "system-not-empty",
    errno.ENOSPC: "system-disk-full",
    errno.EDQUOT: "system-quota",
    errno.EFBIG: "system-too-big",
    errno.EROFS: "system-read-only",
    errno.ELOOP: "system-links",
    errno.ENAMETOOLONG: "system-long-name",
    errno.EMFILE: "system-many-files",
    errno.ENFILE: "system-many-files-everywhere",
    errno.ENOMEM: "system-no-memory",
    errno.EIO: "system-input-output",
    errno.ENXIO: "system-no-device",
    errno.EBUSY: "system-busy",
    errno.ETXTBSY: "system-program-busy",
    errno.ENOEXEC: "system-not-a-program",
    errno.EINVAL: "system-invalid",
    errno.EBADF: "system-closed",
    errno.EPIPE: "system-pipe",
    errno.ESTALE: "system-stale",
    errno.ETIMEDOUT: "system-timeout",
}


def reason_of_system(error: OSError) -> Value:
    """Why the system refused: a reason that has words in every language, or else the system's own text.

    The system speaks the language of its locale, which need not be the reader's, and Python has it speak English.
    """
    id_ = REASONS_OF_SYSTEM.get(error.errno or 0)
    return because(id_) if id_ else (error.strerror or str(error)).lower()


def nearest(word: str, valid: Sequence[str]) -> str:
    """The valid word most like this one, or an empty string."""
    from rapidfuzz import fuzz, process  # only when something is wrong

    match = process.extractOne(word, valid, scorer=fuzz.ratio, score_cutoff=50)
    return match[0] if match else ""
