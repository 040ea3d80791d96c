"""A quote, its statement, its speakers and its source, of which the tests of citations make variants."""

from __future__ import annotations

from msgspec.structs import replace

from explorer.dossier.model import (
    Actor,
    ActorId,
    ActorKind,
    Copy,
    CopyContent,
    Custom,
    Event,
    EventId,
    Name,
    Office,
    Quote,
    QuoteId,
    QuoteKind,
    Source,
    SourceId,
    Statement,
    StatementId,
)

SHA = "5f0c" * 16


CHECKED = "[checked: in our copy]"


CHECKED_FR = "[vérifié\u00a0: dans notre copie]"


PORT = "https://herald.example/port"


HARBOUR_MASTER = Actor(
    id=ActorId("harbour-master"),
    kind=ActorKind.UNNAMED,
    name={"en": "harbour master (unnamed)", "fr": "capitaine du port (anonyme)"},
    offices=(
        Office(
            role={"en": "harbour master", "fr": "capitaine du port"},
            since="2029",
            until="2032",
            speaks_for=ActorId("port-authority"),
        ),
    ),
)


MINISTER = Actor(
    id=ActorId("minister"),
    kind=ActorKind.PERSON,
    name={"en": "Ana Lopes", "fr": "Ana Lopes"},
    offices=(
        Office(role={"en": "mayor", "fr": "maire"}, until="2030-12-31", speaks_for=ActorId("port-authority")),
        Office(role={"en": "minister", "fr": "ministre"}, since="2031", speaks_for=ActorId("government")),
    ),
)


OFFICIAL = Actor(
    id=ActorId("official"),
    kind=ActorKind.UNNAMED,
    name={"en": "official", "fr": "fonctionnaire"},
    speaks_for=ActorId("port-authority"),
)


WITNESS = Actor(id=ActorId("witness"), kind=ActorKind.PERSON, name={"en": "Bo Li", "fr": "Bo Li"})


UNION = Actor(
    id=ActorId("union"), kind=ActorKind.GROUP, name={"en": "Dockers’ union", "fr": "Syndicat des dockers"}
)


QUEEN = Actor(
    id=ActorId("queen"),
    kind=ActorKind.PERSON,
    name={"en": "Eva", "fr": "Eva"},
    offices=(
        Office(role={"en": "admiral", "fr": "amirale"}, since="2031"),
        Office(role={"en": "queen", "fr": "reine"}),
    ),
)


OTHERS = (
    Actor(
        id=ActorId("port-authority"),
        kind=ActorKind.ORGANISATION,
        name={"en": "Port Authority", "fr": "Autorité portuaire"},
    ),
    Actor(id=ActorId("government"), kind=ActorKind.STATE, name={"en": "Government", "fr": "Gouvernement"}),
    Actor(id=ActorId("port-radio"), kind=ActorKind.CARRIER, name={"en": "Port Radio", "fr": "Radio du port"}),
    Actor(id=ActorId("wire"), kind=ActorKind.CARRIER, name={"en": "Wire", "fr": "Fil"}),
)


AGENCY = Source(
    id=SourceId("agency"), type="article-newspaper", container_title="Agency", issued="2031-05-03"
)


HERALD = Source(
    id=SourceId("herald"),
    type="article-newspaper",
    title="Le port nie tout retard",
    container_title="Example Herald",
    author=(Name(family="Martin", given="Claude"),),
    issued="2031-05-04~",
    accessed="2031-06-01",
    url=PORT,
    language="fr",
    custom=Custom(
        derives_from="agency",
        copy=Copy(content=CopyContent.FULL, sha256=SHA),
        quality=("machine-translated",),
    ),
)


BARE = Source(
    id=SourceId("herald"),
    type="webpage",
    custom=Custom(copy=Copy(content=CopyContent.FULL, sha256=SHA)),
)


QUOTE = Quote(
    id=QuoteId("never-closed-herald"),
    source=HERALD.id,
    kind=QuoteKind.DIRECT,
    language="fr",
    text="Le port n'a jamais fermé.",
    gloss={"en": "The port never closed."},
)


REPORTED = replace(QUOTE, kind=QuoteKind.INDIRECT, text="", gloss=None)


STATEMENT = Statement(
    id=StatementId("never-closed"),
    speakers=(HARBOUR_MASTER.id,),
    gist={"en": "The port was never closed.", "fr": "Il n'y a jamais eu de fermeture du port."},
    said="2031-05-03",
    medium={"en": "radio interview", "fr": "entretien radiophonique"},
    original_language="fr",
)


EVENT = Event(
    id=EventId("denial"),
    title={"en": "The harbour master denies a closure", "fr": "Le capitaine du port nie une fermeture"},
    date="2031-05",
)

HOSTILE = r"""100 % & #1 _a_ *b* ~c~ ^d^ $e$ {f} <g> [h] |i| \j `k` @l =m= +n+ 'o' "p" /q/"""


# Pandoc's reader drops the names that LaTeX has for braces and the backquote.
HOSTILE_TO_TEX = HOSTILE.replace("{f} ", "").replace("`k` ", "")
