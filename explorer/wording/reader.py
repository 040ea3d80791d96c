"""Puts records into words: names, dates, roles, attributions and chains, in the reader's language.

Panes, reports and sheets all use it, so that a source has the same name in each of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from explorer.dossier.model import (
    ActorId,
    Check,
    ClaimId,
    Event,
    SecondReading,
    Source,
    Stance,
    Statement,
    Text,
    in_language,
)
from explorer.dossier.provenance import UNKNOWN, derivation, is_original
from explorer.index.index import Index
from explorer.wording.dates import date_in_full
from explorer.wording.grammar import de
from explorer.wording.language import translated
from explorer.wording.marks import in_quotation_marks
from explorer.wording.signs import CHECK_SIGNS, SIGN_AND_LOOK
from explorer.wording.speakers import speaker_in_words, speaker_on
from explorer.wording.vocabulary import CHECKS, RELATIONS, SECOND_READINGS, STANCES, quality_in_words
from explorer.wording.widths import shortened

LONGEST_TITLE = 40


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the records of an index in one language."""

    index: Index
    language: str

    def text(self, text: Text | None) -> str:
        """The curators' own words."""
        return in_language(text, self.language)

    def say(self, words: str, /, **values: object) -> str:
        """Words of the interface."""
        said = translated(words, self.language)
        return said.format(**values) if values else said

    def when(self, date: str) -> str:
        """A date in words."""
        return date_in_full(date, self.language) if date else self.say("undated")

    def stance(self, stance: Stance) -> str:
        """The word for a stance."""
        return translated(STANCES[stance], self.language)

    def signed_stance(self, stance: Stance) -> str:
        """The sign and the word for a stance."""
        return f"{SIGN_AND_LOOK[stance][0]} {translated(STANCES[stance], self.language)}"

    def signed_check(self, check: Check) -> str:
        """The sign and the word for a check."""
        return f"{CHECK_SIGNS[check][0]} {translated(CHECKS[check], self.language)}"

    def check_and_reading(self, check: Check, reading: SecondReading | None) -> str:
        """A check, and the result of a second reading if there was one."""
        read = f" · {self.second_reading(reading)}" if reading else ""
        return self.signed_check(check) + read

    def second_reading(self, reading: SecondReading | None) -> str:
        """How often the words were read at the address of their source."""
        return translated(SECOND_READINGS[reading], self.language)

    def name(self, id_: ActorId) -> str:
        """The name of an actor."""
        return in_language(self.index.actor(id_).name, self.language)

    def claim(self, id_: ClaimId) -> str:
        """A claim's label, or else its text."""
        claim = self.index.claim(id_)
        return self.text(claim.label or claim.text)

    def speaker(self, id_: ActorId, on: str) -> str:
        """An actor with the role held and the body spoken for on a day (EDTF)."""
        return speaker_in_words(speaker_on(self.index, id_, on), self.language)

    def who(self, statement: Statement, event: Event) -> str:
        """The speakers of a statement with their roles as of its day."""
        on = statement.said_at(event)
        return self.say("; ").join([self.speaker(id_, on) for id_ in statement.speakers])

    def names(self, ids: Iterable[ActorId]) -> str:
        """The names of actors, without roles."""
        return ", ".join(map(self.name, ids))

    def outlet(self, source: Source) -> str:
        """Who published a source, or else who wrote it, or else its title."""
        if published := source.container_title or source.publisher:
            return published
        author = ", ".join(map(str, source.author))
        title = shortened(source.title, LONGEST_TITLE)
        titled = in_quotation_marks(title, self.language) if title else self.say("[no outlet, no title]")
        return author or titled

    def issued(self, source: Source) -> str:
        """When a source was issued, or between which days."""
        return self.when(source.issued_at)

    def chain(self, source: Source) -> str:
        """Where a source got its words from, link by link."""
        if is_original(source):
            return self.say("own text")
        links = []
        below = source
        for above in derivation(source.id, self.index.source):
            if above == UNKNOWN and below.custom.relation is None:
                links.append(self.say("origin unknown"))
                break
            origin = (
                self.say("an unknown text") if above == UNKNOWN else self.outlet(self.index.source(above))
            )
            links.append(self.say(RELATIONS[below.custom.relation], origin=origin, de=de(origin)))
            if above != UNKNOWN:
                below = self.index.source(above)
        return " ← ".join(links) or self.say("origin unknown")

    def source_details(self, source: Source) -> list[str]:
        """The title, quality, address and note of a source, without those that it lacks."""
        custom = source.custom
        quality = ", ".join([quality_in_words(quality, self.language) for quality in custom.quality])
        return list(filter(None, (source.title, quality, source.url, self.text(custom.note))))


def headed(head: str, rest: str, reader: Reader) -> str:
    """Words after a heading, with the spacing of the colon that the language requires."""
    return reader.say("{head}: {rest}", head=head, rest=rest)
