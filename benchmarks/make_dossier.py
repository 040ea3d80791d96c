"""Write a dossier of any size in the form of the shipped one: `python -m benchmarks.make_dossier --quotes N DIR`."""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

FIRST = date(2014, 1, 1)
DAYS = 4380
REPLIES_AFTER, REPLIES, CARRIED = 10, 0.2, 0.3
STANCES = [
    "asserts",
    "admits",
    "suggests",
    "denies",
    "doubts",
    "neither",
    "declines",
    "warns",
    "demands",
    "comments",
]
ENGLISH = [
    "harbour",
    "ships",
    "closed",
    "never",
    "storm",
    "night",
    "union",
    "denies",
    "reports",
    "letter",
    "minister",
    "answer",
    "proof",
    "quantity",
    "shells",
    "containers",
    "railway",
    "border",
    "talks",
    "agreement",
    "treaty",
    "refused",
    "groundless",
    "rumour",
    "evidence",
    "satellite",
    "images",
    "plan",
]
FRENCH = [
    "port",
    "navires",
    "fermé",
    "jamais",
    "tempête",
    "nuit",
    "syndicat",
    "dément",
    "rapports",
    "lettre",
    "ministre",
    "réponse",
    "preuve",
    "quantité",
    "obus",
    "conteneurs",
    "chemin",
    "frontière",
    "pourparlers",
    "accord",
    "traité",
    "refusé",
    "infondé",
    "rumeur",
    "œuvre",
    "cœur",
    "images",
    "projet",
]


def sentence(chance: random.Random, words: list[str], length: int) -> str:
    """Words in a row, with a capital and a full stop."""
    return " ".join(chance.choices(words, k=length)).capitalize() + "."


def head(chance: random.Random, actors: int, claims: int) -> Iterator[str]:
    """The title, the claims and the actors."""
    yield "title: {en: A generated dossier, fr: Un dossier engendré}"
    yield "question: {en: Did it happen?, fr: Est-ce arrivé ?}"
    yield "curation: {licence: CC-BY-4.0, updated: 2031-06-01}"
    yield "claims:"
    for number in range(claims):
        text = sentence(chance, ENGLISH, 7)
        yield f"- {{id: claim-{number}, text: {{en: {text}, fr: {sentence(chance, FRENCH, 7)}}}}}"
    yield "actors:"
    for number in range(actors):
        body = f", speaks-for: actor-{number // 8}" if number >= actors // 8 else ""
        kind = "person" if body else "organisation"
        yield f"- {{id: actor-{number}, kind: {kind}, name: {{en: Speaker {number}, fr: Orateur {number}}}{body}}}"
    for number in range(8):
        yield f"- {{id: carrier-{number}, kind: carrier, name: {{en: Agency {number}, fr: Agence {number}}}}}"
    yield "events:"


def event(
    chance: random.Random, number: int, day: date, statements: int, counts: dict[str, int]
) -> Iterator[str]:
    """One event with its statements and their quotes."""
    title = f"title: {{en: {sentence(chance, ENGLISH, 6)}, fr: {sentence(chance, FRENCH, 6)}}}"
    yield f"- id: event-{number}\n  date: {day}\n  kind: statement\n  {title}\n  statements:"
    for _ in range(statements):
        yield from statement(chance, counts)


def statement(chance: random.Random, counts: dict[str, int]) -> Iterator[str]:
    """One statement with one to six quotes and some positions and replies."""
    number = counts["statements"]
    counts["statements"] += 1
    yield f"  - id: statement-{number}\n    speakers: [actor-{int(chance.random() ** 2 * counts['actors'])}]"
    yield "    original-language: fr"
    yield f"    gist: {{en: {sentence(chance, ENGLISH, 12)}, fr: {sentence(chance, FRENCH, 12)}}}\n    positions:"
    for claim in sorted(chance.sample(range(counts["claims"]), chance.choice((1, 1, 1, 2, 3)))):
        scope = f"scope: {{en: {sentence(chance, ENGLISH, 5)}, fr: {sentence(chance, FRENCH, 5)}}}"
        yield f"    - {{claim: claim-{claim}, stance: {chance.choice(STANCES)}, {scope}}}"
    if number > REPLIES_AFTER and chance.random() < REPLIES:
        answered = number - chance.randint(1, REPLIES_AFTER)
        yield f"    replies-to:\n    - {{statement: statement-{answered}, answers: partly}}"
    yield "    quotes:"
    for _ in range(min(chance.choice((1, 2, 3, 4, 6)), counts["quotes"])):
        yield from quote(chance, counts)


def quote(chance: random.Random, counts: dict[str, int]) -> Iterator[str]:
    """One quote, in French with a gloss or in English."""
    counts["quotes"] -= 1
    counts["made"] += 1
    language, words = chance.choice((("fr", FRENCH), ("en", ENGLISH)))
    yield f"    - id: quote-{counts['made']}\n      source: source-{chance.randrange(counts['sources'])}"
    yield f"      kind: {chance.choice(('direct', 'direct', 'indirect'))}\n      language: {language}"
    yield f"      text: {sentence(chance, words, chance.randint(6, 40))}"
    if language == "fr":
        yield f"      gloss: {{en: {sentence(chance, ENGLISH, 12)}}}"
    if chance.random() < CARRIED:
        yield f"      via: [carrier-{chance.randrange(8)}]"


def sources(chance: random.Random, count: int) -> Iterator[str]:
    """The bibliography: a third original, a third derived from it, a third of unknown origin."""
    yield "references:"
    for number in range(count):
        issued = FIRST + timedelta(days=chance.randrange(DAYS))
        origin = "none" if number % 3 == 0 else f"source-{number // 3 * 3}" if number % 3 == 1 else "unknown"
        yield (
            f"- {{id: source-{number}, type: article-newspaper, title: {sentence(chance, FRENCH, 6)}, "
            f"container-title: Gazette {number % 97}, issued: {issued}, URL: https://gazette.example/{number}, "
            f"language: fr, custom: {{derives-from: {origin}}}}}"
        )


def write(quotes: int, folder: Path, seed: int = 1) -> None:
    """Write both files of a dossier with exactly this many quotes."""
    chance = random.Random(seed)
    counts = {"quotes": quotes, "made": 0, "statements": 0, "actors": 240, "claims": 30}
    counts["sources"] = max(quotes // 2, 3)
    days = sorted(FIRST + timedelta(days=chance.randrange(DAYS)) for _ in range(quotes))
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "events.yaml").open("w", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in head(chance, counts["actors"], counts["claims"]))
        number = 0
        while counts["quotes"]:
            at = days[min(counts["made"], quotes - 1)]
            file.writelines(
                f"{line}\n" for line in event(chance, number, at, chance.choice((1, 1, 2, 3)), counts)
            )
            number += 1
    with (folder / "sources.yaml").open("w", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in sources(chance, counts["sources"]))


def main() -> None:
    """Read the arguments and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quotes", type=int, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("folder", type=Path)
    asked = parser.parse_args()
    write(asked.quotes, asked.folder, asked.seed)


if __name__ == "__main__":
    main()
