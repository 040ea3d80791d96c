"""Why the system refused to read, write or start something."""

from __future__ import annotations

from explorer.wording.language import _

SYSTEM_SENTENCES = {
    "system-no-entry": _("no such file or directory"),
    "system-no-access": _("permission denied"),
    "system-not-permitted": _("operation not permitted"),
    "system-exists": _("file exists"),
    "system-not-a-folder": _("not a directory"),
    "system-is-a-folder": _("is a directory"),
    "system-not-empty": _("directory not empty"),
    "system-disk-full": _("no space left on device"),
    "system-quota": _("the disk quota is used up"),
    "system-too-big": _("the file is too large"),
    "system-read-only": _("read-only file system"),
    "system-links": _("too many levels of symbolic links"),
    "system-long-name": _("file name too long"),
    "system-many-files": _("too many open files"),
    "system-many-files-everywhere": _("too many open files in the system"),
    "system-no-memory": _("out of memory"),
    "system-input-output": _("input/output error"),
    "system-no-device": _("no such device or address"),
    "system-busy": _("the device or file is in use"),
    "system-program-busy": _("the program is being written to"),
    "system-not-a-program": _("not a program that can be run"),
    "system-invalid": _("invalid argument"),
    "system-closed": _("the file is closed"),
    "system-pipe": _("nobody reads this pipe any more"),
    "system-stale": _("the file is gone from the server"),
    "system-timeout": _("no answer in time"),
}
