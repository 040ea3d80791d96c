"""What Pandoc is given to cite a quote in a CSL style."""

from __future__ import annotations

import json

from msgspec.structs import replace

from explorer.citation.attribution import Citable, CitedSource
from explorer.citation.for_pandoc import items_for_pandoc, text_for_pandoc
from explorer.dossier.model import Check, Custom, Source
from tests.citation.makers import cite, without
from tests.citation.records import HERALD, MINISTER, REPORTED, STATEMENT, WITNESS

ALONE = CitedSource(source=HERALD, language="en")


def item(source: Source, style: str = "apa", language: str = "en") -> dict[str, object]:
    """The item of a source in a style."""
    cited: Citable = CitedSource(source=source, language=language)
    (printed,) = json.loads(items_for_pandoc([cited], style))
    assert isinstance(printed, dict)
    return printed


def test_a_quote_is_cited_with_its_words() -> None:
    """Who said them, when, as cited in the source; behind that how they are known."""
    told = text_for_pandoc([cite()])
    assert "nocite: |\n  @{herald}\n" in told
    assert (
        "“The port never closed.”\\] [harbour master (unnamed), 3 May 2031, as cited in @{herald}] \\[checked"
        in told
    )
    french = text_for_pandoc([cite(language="fr")])
    assert "[capitaine du port (anonyme), 3 mai 2031, cité dans @{herald}] \\[vérifié" in french


def test_what_is_wrong_comes_first_and_speakers_make_one_citation() -> None:
    """A semicolon would begin another."""
    joint = replace(STATEMENT, speakers=(MINISTER.id, WITNESS.id))
    told = text_for_pandoc([cite(statement=joint, check=Check.MISSING)])
    assert "\nNOT IN OUR COPY: “Le port" in told
    assert "[Ana Lopes and Bo Li, 3 May 2031, as cited in @{herald}]." in told


def test_reported_speech_keeps_its_frame() -> None:
    """Nobody is made to have said it."""
    told = text_for_pandoc([cite(REPORTED)])
    assert (
        "\n*Example Herald*, c. 4 May 2031, reports, in our words: The port was never closed [harbour" in told
    )


def test_a_source_alone_is_only_listed() -> None:
    """It has no words to cite, and with a quote it is listed once."""
    assert text_for_pandoc([ALONE]) == "---\nnocite: |\n  @{herald}\n...\n\n\n"
    assert text_for_pandoc([cite(), ALONE]).count("nocite: |\n  @{herald}\n...") == 1


def test_what_is_not_recorded_is_not_said_to_be_missing() -> None:
    """Both "n.d." and an entry without title would say something of the work; "[Title Not Recorded]" would be one."""
    unknown = item(without(HERALD, "title", "issued"))
    assert unknown["title"] == '<span class="nocase">[title not recorded]</span>'
    assert unknown["issued"] == {"literal": "date not recorded"}
    assert "annote" not in unknown


def test_no_date_is_printed_surer_than_it_is() -> None:
    """One day between two is words, and so is "circa" where a style has no word for it."""
    assert item(HERALD)["issued"] == {"date-parts": [[2031, 5, 4]], "circa": True}
    assert item(HERALD, "iso690")["issued"] == {"literal": "c. 4 May 2031"}
    assert item(HERALD, "apa", "fr")["issued"] == {"literal": "vers le 4 mai 2031"}
    between = replace(HERALD, issued="2031-05-03/2031-05-21", custom=Custom(issued_basis="text"))
    assert item(between)["issued"] == {"literal": "between 3 and 21 May 2031 (from its content)"}
