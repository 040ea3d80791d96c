"""Every style tells the whole citation."""

from __future__ import annotations

import asyncio
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from explorer.app import ExplorerApp
from explorer.citation.prose import plain_citation
from explorer.citation.styles import STYLES, Style, each, event_citation
from explorer.cli.cite import style_names
from tests.citation.makers import FIRST_EVENT, cite, index_of, plain
from tests.citation.records import (
    AGENCY,
    CHECKED,
    EVENT,
    HERALD,
    PORT,
    QUOTE,
    SHA,
)
from tests.cli.running import run_here
from tests.makers import app_on, screen_text, until, write_dossier

ABOUT = (
    "harbour master (unnamed), Port Authority, radio interview, 3 May 2031; Claude Martin, {title}, {outlet},"
    " c. 4 May 2031, machine translation, {address} " + CHECKED + "."
)
ABOUT_MARKDOWN = ABOUT.format(
    title="“Le port nie tout retard”", outlet="*Example Herald*", address=f"<{PORT}>"
).replace(CHECKED, "\\[checked: in our copy\\]")


WHOLE = {
    "markdown": (
        "“Le port n'a jamais fermé.” \\[our translation: “The port never closed.”\\] — " + ABOUT_MARKDOWN
    ),
    "footnote": (
        "“Le port n'a jamais fermé.” \\[our translation: “The port never closed.”\\][^never-closed-herald]\n\n"
        "[^never-closed-herald]: " + ABOUT_MARKDOWN
    ),
    "html": (
        f'<figure><blockquote cite="{PORT}"><p>“<span lang="fr">Le port n\'a jamais fermé.</span>”</p></blockquote>'
        '<figcaption>[our translation: “<span lang="en">The port never closed.</span>”] — '
        + ABOUT.format(
            title="“Le port nie tout retard”",
            outlet="<cite>Example Herald</cite>",
            address=f'<a href="{PORT}">{PORT}</a>',
        )
        + f"</figcaption></figure><!-- explorer: never-closed-herald, verbatim, sha256 {SHA} -->"
    ),
    "latex": (
        r"\foreignquote{french}{Le port n'a jamais fermé.} [our translation: \enquote{The port never closed.}] — "
        + ABOUT.format(
            title=r"\enquote{Le port nie tout retard}",
            outlet=r"\emph{Example Herald}",
            address=rf"\url{{{PORT}}}",
        )
    ),
    "org": (
        "“Le port n'a jamais fermé.” [our translation: “The port never closed.”] — "
        + ABOUT.format(title="“Le port nie tout retard”", outlet="/Example Herald/", address=f"[[{PORT}]]")
    ),
    "wikipedia": (
        "<ref>{{cite news |last1=Martin |first1=Claude |title=Le port nie tout retard |work=Example Herald"
        " |date=c. 2031"
        f" |language=fr |url={PORT} |access-date=1 June 2031 |quote=Le port n'a jamais fermé."
        " |trans-quote=The port never closed.}} Harbour master (unnamed), Port Authority, radio interview,"
        f" 3 May 2031; published c. 4 May 2031; machine translation.</ref><!-- checked: in our copy -->"
    ),
    "wikipedia-fr": (
        "<ref>{{Article |langue=fr |nom1=Martin |prénom1=Claude |titre=Le port nie tout retard"
        f" |périodique=Example Herald |date=2031 |lire en ligne={PORT} |consulté le=1er juin 2031"
        " |extrait=Le port n'a jamais fermé.}} Capitaine du port (anonyme), Autorité portuaire, entretien"
        " radiophonique, 3 mai 2031\u202f; publié vers le 4 mai 2031\u202f; traduction automatique.</ref>"
        "<!-- vérifié\u00a0: dans notre copie -->"
    ),
    "biblatex": (
        "@article{herald,\n  author = {Martin, Claude},\n  title = {{Le port nie tout retard}},\n"
        "  journaltitle = {Example Herald},\n  entrysubtype = {newspaper},\n  date = {2031-05-04~},\n"
        f"  langid = {{french}},\n  url = {{{PORT}}},\n  urldate = {{2031-06-01}},\n"
        "  annotation = {“Le port n'a jamais fermé.” [our translation: “The port never closed.”] — "
        + ABOUT.format(title="“Le port nie tout retard”", outlet="Example Herald", address=PORT)
        + "},\n}"
    ),
    "ris": (
        "TY  - NEWS\nID  - herald\nAU  - Martin, Claude\nTI  - Le port nie tout retard\nT2  - Example"
        " Herald\n"
        f"PY  - 2031\nDA  - 2031/05/04/circa\nLA  - fr\nUR  - {PORT}\nY2  - 2031/06/01/\n"
        "N1  - “Le port n'a jamais fermé.” [our translation: “The port never closed.”] — "
        + ABOUT.format(title="“Le port nie tout retard”", outlet="Example Herald", address=PORT)
        + "\nER  - "
    ),
}


@pytest.mark.parametrize("style", WHOLE)
def test_every_style_tells_the_whole_citation(style: str) -> None:
    """Nothing that the plain form tells is lost in another style."""
    assert STYLES[style](cite()) == WHOLE[style]


def test_json_holds_the_records_whole() -> None:
    """Every record that the citation draws on is there, in both languages; what is absent is left out."""
    found = msgspec.json.decode(STYLES["json"](cite()))
    assert found["citation"] == plain(cite())
    assert found["quote"]["text"] == QUOTE.text
    assert found["check"] == "verbatim"
    assert (found["copy"], found["language"]) == (SHA, "en")
    assert [source["id"] for source in (*found["sources"], *found["chain"])] == ["herald", "agency"]
    assert found["speakers"] == [
        {
            "name": {"en": "harbour master (unnamed)", "fr": "capitaine du port (anonyme)"},
            "role": {"en": "harbour master", "fr": "capitaine du port"},
            "body": {"en": "Port Authority", "fr": "Autorité portuaire"},
            "kind": "unnamed",
        }
    ]
    assert "carriers" not in found


def test_several_quotes_make_one_document_of_json() -> None:
    """A list of what one alone is."""
    alone = msgspec.json.decode(STYLES["json"](cite()))
    assert msgspec.json.decode(STYLES["json"](cite(), cite())) == [alone, alone]


def test_an_event_is_cited_with_its_sources() -> None:
    """An event without statements is told in our words, its sources as a bibliography has them."""
    summary = {"en": "A visit took place.", "fr": "Une visite a eu lieu."}
    index = index_of(replace(EVENT, summary=summary, sources=(AGENCY.id, HERALD.id)), HERALD)
    assert event_citation(index, FIRST_EVENT, "en") == (
        "The harbour master denies a closure, May 2031 (event, in our words). A visit took place."
        " Sources: [title not recorded], Agency, 3 May 2031; Claude Martin, “Le port nie tout retard”, Example Herald,"
        f" c. 4 May 2031, machine translation, {PORT}."
    )
    assert event_citation(index, FIRST_EVENT, "fr") == (
        "Le capitaine du port nie une fermeture, mai 2031 (événement, dans nos mots). Une visite a eu lieu."
        " Sources\u00a0: [titre non relevé], Agency, 3 mai 2031\u202f; Claude Martin, «\u00a0Le port nie tout"
        f" retard\u00a0», Example Herald, vers le 4 mai 2031, traduction automatique, {PORT}."
    )


def test_an_event_without_sources_says_so() -> None:
    """That nothing attests an event is told, not passed over."""
    index = index_of(replace(EVENT, date=""), HERALD)
    assert event_citation(index, FIRST_EVENT, "en") == (
        "The harbour master denies a closure (event, in our words). No source is named."
    )
    assert event_citation(index, FIRST_EVENT, "fr").endswith(
        "(événement, dans nos mots). Aucune source n’est indiquée."
    )


def test_a_style_is_one_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A function and its row: `cite --style`, completion and the list of `Y` have it at once."""
    monkeypatch.setitem(
        STYLES,
        "loud",
        Style("As a shout", each(lambda cited: plain_citation(cited).upper(), lambda one: one.source.id)),
    )
    folder = write_dossier(tmp_path / "dossier")
    cited = run_here(
        folder, "cite", "--dossier", ".", "harbour-master-never-closed-herald", "--style", "loud"
    )
    assert cited.stdout.startswith("“LE PORT N'A JAMAIS FERMÉ.” [OUR TRANSLATION: “THE PORT NEVER CLOSED.”]")
    assert "loud" in style_names()
    unknown = run_here(folder, "cite", "--dossier", ".", "union-closed", "--style", "lout", status=2)
    assert "did you mean 'loud'?" in unknown.stderr
    assert "As a shout" in listed_by_key(app_on(tmp_path), "Y")


def listed_by_key(app: ExplorerApp, key: str) -> str:
    """What the screen shows after a key, on the second event."""

    async def run() -> str:
        async with app.run_test(size=(120, 40)) as pilot:
            await pilot.press("j", key)
            await until(pilot, lambda: "Plain text" in screen_text(app))
            return screen_text(app)

    return asyncio.run(run())
