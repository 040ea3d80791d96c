"""Names a speaker: name, role and body on the day of the statement.

The statement pane and the citation must name a speaker alike, because a reader who copies a quote compares it with what
is still on the screen. So the office is chosen, and put into words, here alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
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
LAST_BRACKETS = re.compile(r"\s*\([^()]*\)$")
WITHOUT_SPACE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
SUFFIXES = frozenset(("Jr", "Sr", "II", "III", "IV"))


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


def named_in_short(index: Index, ids: Sequence[ActorId], language: str) -> list[str]:
    """The names of speakers together, from the longest form to the shortest: in full, by surname, the first `+2`.

    What a name says in brackets (that its owner is unnamed, say) is the first to go.
    """
    actors = [index.actor(id_) for id_ in ids]
    full = [in_language(actor.name, language) for actor in actors]
    plain = [LAST_BRACKETS.sub("", name) or name for name in full]
    short = [
        surname(name, actor.aliases) if actor.kind is ActorKind.PERSON else name
        for name, actor in zip(plain, actors, strict=True)
    ]
    forms = [plain, short] if len(ids) > 1 else [full, plain, short]
    joined = [", ".join(names) for names in forms]
    joined += [f"{', '.join(short[:kept])} +{len(short) - kept}" for kept in range(len(short) - 1, 0, -1)]
    return [form[:1].upper() + form[1:] for form in dict.fromkeys(joined)]


def surname(name: str, aliases: Sequence[str]) -> str:
    """The surname of a person, with its particles; the whole name where that is in doubt, or as short.

    In doubt is a name that is also recorded in Chinese, Japanese or Korean writing without a space: there the family
    comes first, and in Korean so many share one that a surname would name nobody.
    """
    if any(WITHOUT_SPACE.fullmatch(alias) for alias in aliases):
        return name
    words = name.split()
    while len(words) > 1 and words[-1].rstrip(".,") in SUFFIXES:
        words.pop()
    first = next((at for at, word in enumerate(words) if at and word.islower()), len(words) - 1)
    return " ".join(words[max(first, 0) :])
