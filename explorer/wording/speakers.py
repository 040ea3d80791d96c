"""Who speaks, in words: name, role and body on the day of the statement.

The statement pane and the citation both say it, and must say it alike: a reader who copies a quote checks it against
what is still on the screen. So the choice of the office and the words for it are made here, once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from explorer.dossier.model import ActorId, ActorKind, Text
from explorer.dossier.offices import capacity
from explorer.index.index import Index
from explorer.wording.language import _, say

UNNAMED = _("unnamed")
# In a name, each of these says already that the actor is not named.
SAY_UNNAMED = (
    "unnamed", "anonymous", "unidentified", "not named", "anonyme", "non nommé", "non identifié", "sans nom",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """An actor with the role held and the body spoken for on the day of a statement."""

    name: Text
    role: Text | None
    body: Text | None
    kind: ActorKind


def speaker_on(index: Index, id_: ActorId, on: str) -> Speaker:
    """Who an actor was on a day (EDTF). A role or a body that is not sure on that day is left out."""
    actor = index.actor(id_)
    spoke = capacity(actor, on, index.actor)
    return Speaker(
        name=actor.name,
        role=spoke.office.role if spoke.office else None,
        body=spoke.body.name if spoke.body else None,
        kind=actor.kind,
    )


def speaker_in_words(speaker: Speaker, language: str) -> str:
    """Name, role and body; what the words before it say already is not said again."""
    said = speaker.name.in_language(language)
    if speaker.kind is ActorKind.UNNAMED and not any(word in said.casefold() for word in SAY_UNNAMED):
        said += f" ({say(UNNAMED, language)})"
    for title in (speaker.role, speaker.body):
        words = title.in_language(language) if title else ""
        if words and not re.search(rf"\b{re.escape(words)}\b", said, re.IGNORECASE):
            said += f", {words}"
    return said
