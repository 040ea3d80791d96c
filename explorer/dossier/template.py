"""A new dossier to start from: two events that show what goes where, in files that are valid as they are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import strftime

from explorer.dossier.schema import as_text
from explorer.errors import WrongUse
from explorer.files import WriteError, save

EVENTS = """\
# yaml-language-server: $schema=events.schema.json
#
# A dossier: one question, and who said what about it. Replace what stands here by your own.
# Every value is text: 2031-05 stays a month, no stays a word. What is not known is left out, never guessed.
# `explorer check DIR` tells every mistake with its line; `explorer --dossier DIR` shows the dossier.

title:
  en: Did the port close?
  fr: Le port a-t-il fermé ?
question:
  en: Was the port of Example closed in May 2031?
  fr: Le port d'Example a-t-il été fermé en mai 2031 ?
curation:
  selection:
    en: Every report of the two outlets of the town.
    fr: Tous les articles des deux journaux de la ville.
  licence: CC-BY-4.0
  updated: TODAY
  gaps: # what you looked for and did not find
  - {en: The log of the harbour is not public., fr: Le journal du port n'est pas public.}

# What is in dispute, each put so that both sides would sign it.
claims:
- {id: port-closed, text: {en: The port was closed., fr: Le port a été fermé.}}

# Who speaks. kind: person, unnamed, group, organisation, state, or carrier (a medium that passes words on).
actors:
- {id: dockers-union, kind: group, name: {en: Dockers' union, fr: Syndicat des dockers}}
- {id: port-authority, kind: organisation, name: {en: Port Authority, fr: Autorité portuaire}}
- id: harbour-master
  kind: unnamed # each unnamed official is an actor of its own
  name: {en: harbour master (unnamed), fr: capitaine du port (anonyme)}
  vouched-by: port-radio
  offices: # roles have dates, and say for whom one speaks
  - {from: 2029, role: {en: harbour master, fr: capitaine du port}, speaks-for: port-authority}
- {id: port-radio, kind: carrier, name: {en: Port Radio, fr: Radio du port}}

# In order of date. Ids never change, so they come from the matter and the date, not from a headline.
events:
- id: port-closure-2031-05-02
  date: 2031-05-02 # EDTF: also 2031-05, 2031-05-02~ (about), 2031-05-02? (uncertain), 2031-05-01/2031-05-03
  kind: allegation
  title: {en: The union says that the port is closed, fr: Le syndicat dit le port fermé}
  statements:
  - id: union-closed
    speakers: [dockers-union]
    original-language: en
    gist: {en: The port is closed., fr: Le port est fermé.} # our words, never shown as a quotation
    positions: # what the statement does to each claim that it touches; none for a statement beside the point
    - {claim: port-closed, stance: asserts}
    quotes: # the same statement as each source prints it
    - id: union-closed-gazette
      source: gazette-2031-05-03
      kind: indirect # reported speech; its text only where the printed clause is worth keeping
      language: en
      text: the union said that the port had been closed since midnight

- id: port-denial-2031-05-03
  date: 2031-05-03
  date-basis: the Herald says «mercredi»; its text is of 4 May # every date that was inferred has a basis
  kind: denial
  title: {en: The harbour master denies a closure, fr: Le capitaine du port nie une fermeture}
  statements:
  - id: harbour-master-never-closed
    speakers: [harbour-master]
    medium: {en: radio interview, fr: entretien à la radio}
    original-language: fr
    gist: {en: The port was never closed., fr: Le port n'a jamais été fermé.}
    positions:
    # stance: asserts, admits, suggests, denies, doubts, neither, declines, warns, demands or comments
    - {claim: port-closed, stance: denies, scope: {en: the past week, fr: la semaine écoulée}}
    replies-to:
    - {statement: union-closed, answers: partly} # yes, partly or no
    quotes:
    - id: harbour-master-never-closed-herald
      source: herald-2031-05-04
      kind: direct # in quotation marks
      language: fr
      text: Le port n'a jamais fermé. # exactly as printed, misprints included, without the marks
      gloss: {en: The port never closed.} # your translation, always shown as such
      via: [port-radio] # carriers that this source credits
      outlet-says: nie # the outlet's own verb
"""
SOURCES = """\
# yaml-language-server: $schema=sources.schema.json
#
# A bibliography in CSL YAML: Pandoc reads it as it is, and what Zotero exports as CSL YAML can be pasted in.
# Titles are Markdown to Pandoc: \\* \\_ and \\$ stand escaped.

references:
- id: gazette-2031-05-03
  type: article-newspaper
  title: Union says port is shut
  container-title: Example Gazette
  author: [{family: Doe, given: Robin}]
  issued: 2031-05-03
  accessed: 2031-06-01
  URL: https://gazette.example/port
  language: en
  custom: # what CSL has no variable for; all of it may be left out
    derives-from: none # a source id, or unknown (it derives, from what is not known), or none
    derives-basis: the reporter's own call to the union, as the text says

- id: herald-2031-05-04
  type: article-newspaper
  title: Le port nie tout retard
  container-title: Example Herald
  issued: 2031-05-04~
  language: fr
  custom:
    issued-basis: «mercredi» in the text, and the strike of 3 May
    derives-from: unknown
    quality: [machine-translated] # what a reader must know
    # Keep the text of the source in a folder of your own, name its SHA-256 here, and run
    # `explorer verify DIR --copies FOLDER`: every quote is then looked for in it.
    # copy: {sha256: …, media-type: text/plain, content: full}
"""
SCHEMAS = ("events", "sources")


def start(folder: Path) -> Iterator[str]:
    """Write a new dossier into a folder, and say what is next. Raises WrongUse where one is already."""
    files = {
        "events.yaml": EVENTS.replace("TODAY", strftime("%Y-%m-%d")),
        "sources.yaml": SOURCES,
        **{f"{name}.schema.json": as_text(name) for name in SCHEMAS},
    }
    if taken := [name for name in files if (folder / name).exists()]:
        raise WrongUse(f"{folder} has {' and '.join(taken)} already; nothing was written")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError(f"{folder} cannot be made: {(error.strerror or str(error)).lower()}") from error
    for name, content in files.items():
        save(folder / name, content.encode())
        yield f"{folder / name} written"
    yield f"Next: explorer check {folder}, then explorer --dossier {folder}"
