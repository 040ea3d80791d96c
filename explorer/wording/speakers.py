"""Names a speaker: name, role and body on the day of the statement.

The statement pane and the citation must name a speaker alike, because a reader who copies a quote compares it with what
is still on the screen. So the office is chosen, and put into words, here alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from explorer.dossier.model import Actor, ActorId, ActorKind, Text, in_all_languages, in_language
from explorer.dossier.offices import capacity
from explorer.index.index import Index
from explorer.wording.language import _, say

UNNAMED = _("unnamed")
# A name with any of these in it already says that the actor is unnamed.
SAY_UNNAMED = (
    "unnamed", "anonymous", "unidentified", "not named", "anonyme", "non nommé", "non identifié", "sans nom",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """An actor with the role held and the body spoken for on the day of a statement.

    `state` is the state that the body speaks for in the end, `state_names` all that it is called.
    """

    name: Text
    role: Text | None
    body: Text | None
    kind: ActorKind
    state: Text | None = None
    state_names: tuple[str, ...] = ()


def speaker_on(index: Index, id_: ActorId, on: str) -> Speaker:
    """Who an actor was on a day (EDTF). A role or body that is not certain on that day is left out."""
    actor = index.actor(id_)
    spoke = capacity(actor, on, index.actor)
    state = state_above(index, spoke.body, on)
    return Speaker(
        name=actor.name,
        role=spoke.office.role if spoke.office else None,
        body=spoke.body.name if spoke.body else None,
        kind=actor.kind,
        state=state.name if state else None,
        state_names=(*in_all_languages(state.name), *state.aliases) if state else (),
    )


def state_above(index: Index, body: Actor | None, on: str) -> Actor | None:
    """The state that a body speaks for in the end; the loader has proved that nobody speaks for himself."""
    while body and body.kind is not ActorKind.STATE:
        body = capacity(body, on, index.actor).body
    return body


def speaker_in_words(speaker: Speaker, language: str) -> str:
    """Name, role and body, without what the words before already say."""
    said = in_language(speaker.name, language)
    if speaker.kind is ActorKind.UNNAMED and not any(word in said.casefold() for word in SAY_UNNAMED):
        said += f" ({say(UNNAMED, language)})"
    for title in (speaker.role, speaker.body):
        words = in_language(title, language)
        if words and not re.search(rf"\b{re.escape(words)}\b", said, re.IGNORECASE):
            said += f", {words}"
    return said
