"""Makers of small dossiers and of the app, for tests."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.index.cache import open_dossier
from explorer.index.index import Index
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.session import Session

EVENTS = """\
title: {en: Did the port close?, fr: Le port a-t-il fermé ?}
question: {en: Did the port close in May 2031?, fr: Le port a-t-il fermé en mai 2031 ?}
curation: {licence: CC-BY-4.0, updated: 2031-06-01}
claims:
- {id: port-closed, text: {en: The port was closed., fr: Le port a été fermé.}}
- {id: fines-paid, text: {en: The authority paid fines., fr: L'autorité a payé des amendes.}}
actors:
- id: harbour-master
  kind: unnamed
  name: {en: harbour master (unnamed), fr: capitaine du port (anonyme)}
  vouched-by: port-radio
  offices:
  - {from: 2029, until: 2032, role: {en: harbour master, fr: capitaine du port}, speaks-for: port-authority}
- {id: port-authority, kind: organisation, name: {en: Port Authority, fr: Autorité portuaire}, speaks-for: examplia}
- {id: examplia, kind: state, name: {en: Examplia, fr: Exemplie}}
- {id: port-radio, kind: carrier, name: {en: Port Radio, fr: Radio du port}}
- {id: dockers-union, kind: group, name: {en: Dockers' union, fr: Syndicat des dockers}}
events:
- id: storm-2031-04
  date: 2031-04
  date-basis: the agency says "in April"
  kind: storm
  title: {en: A storm hits the coast, fr: Une tempête frappe la côte}
  summary: {en: A storm., fr: Une tempête.}
  participants: [port-authority]
  sources: [agency-2031-05-03]
- id: port-closure-2031-05-02
  date: 2031-05-02
  kind: allegation
  title: {en: The union says that the port is closed, fr: Le syndicat dit le port fermé}
  statements:
  - id: union-closed
    speakers: [dockers-union]
    original-language: fr
    gist: {en: The port is closed and fines must be paid., fr: Le port est fermé et les amendes doivent être payées.}
    positions:
    - {claim: port-closed, stance: asserts, scope: {en: since midnight, fr: depuis minuit}}
    - {claim: fines-paid, stance: demands}
    quotes:
    - id: union-closed-herald
      source: herald-2031-05-04
      kind: direct
      language: fr
      text: Le port est fermé, dit le chœur des dockers.
      gloss: {en: "The port is closed, says the choir of dockers."}
    - id: union-closed-agency
      source: agency-2031-05-03
      kind: indirect
      language: en
      text: the union said that the port had closed
- id: port-denial-2031-05-03
  date: 2031-05-03
  kind: denial
  title: {en: The harbour master denies a closure, fr: Le capitaine du port nie une fermeture}
  sources: [agency-2031-05-03]
  statements:
  - id: harbour-master-never-closed
    speakers: [harbour-master]
    medium: {en: radio interview, fr: entretien à la radio}
    original-language: fr
    gist: {en: The port was never closed., fr: Le port n'a jamais été fermé.}
    positions:
    - {claim: port-closed, stance: denies, scope: {en: the past week, fr: la semaine écoulée}}
    replies-to:
    - {statement: union-closed, answers: partly}
    quotes:
    - id: harbour-master-never-closed-herald
      source: herald-2031-05-04
      kind: direct
      language: fr
      text: Le port n'a jamais fermé.
      gloss: {en: The port never closed.}
      line: 2
      via: [port-radio]
      outlet-says: nie
  - id: harbour-master-no-fines
    speakers: [harbour-master]
    gist: {en: No fine was paid., fr: Aucune amende n'a été payée.}
    positions:
    - {claim: fines-paid, stance: denies}
- id: port-visit
  kind: visit
  title: {en: A visit of unknown date, fr: Une visite de date inconnue}
  participants: [dockers-union]
"""
SOURCES = """\
references:
- {id: agency-2031-05-03, type: article-newspaper, title: Grève, container-title: Agency, issued: 2031-05-03,
   custom: {derives-from: none}}
- id: herald-2031-05-04
  type: article-newspaper
  title: Le port nie tout retard
  container-title: Example Herald
  author: [{family: Martin, given: Claude}]
  issued: 2031-05-04~
  URL: https://herald.example/port
  language: fr
  custom: {derives-from: agency-2031-05-03, relation: translation, quality: [machine-translated]}
"""


def write_dossier(folder: Path, events: str = EVENTS, sources: str = SOURCES) -> Path:
    """A folder with these two files."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "events.yaml").write_text(events, encoding="utf-8")
    (folder / "sources.yaml").write_text(sources, encoding="utf-8")
    return folder


def index_of(folder: Path) -> Index:
    """The small dossier, compiled in this folder."""
    return open_dossier(write_dossier(folder / "dossier"), cache=folder / "cache")


def session_on(folder: Path, query: str = "", language: str = "en") -> Session:
    """A session on the small dossier."""
    return Session.opened(run(index_of(folder), Query.parse(query)), language)


def app_on(folder: Path, query: str = "", language: str = "en") -> ExplorerApp:
    """The program on the small dossier."""
    return ExplorerApp(folder / "dossier", session_on(folder, query, language))


async def until(pilot: Pilot[None], holds: Callable[[], bool], seconds: float = 10, what: str = "it") -> None:
    """Wait until something holds; fail when it does not in time."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, f"{what} did not come to hold in time"
        await pilot.pause()
        await asyncio.sleep(0)


def screen_text(app: ExplorerApp) -> str:
    """What the screen shows, row by row."""
    return "\n".join(strip.text.rstrip() for strip in app.screen._compositor.render_strips())
