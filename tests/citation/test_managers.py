"""Sources as reference managers read them."""

from __future__ import annotations

import msgspec
import pytest
from msgspec.structs import replace

from explorer.citation.styles import STYLES
from explorer.dossier.model import Custom, Name, SourceId
from tests.citation.makers import cite, pandoc, plain
from tests.citation.records import (
    HERALD,
    HOSTILE_TO_TEX,
    PORT,
    QUOTE,
)


def test_csl_json_is_a_list_of_items_with_dates_in_parts() -> None:
    """Names, dates and variables are those of CSL-JSON; the citation goes along as an annotation."""
    cited = cite()
    assert msgspec.json.decode(STYLES["csl-json"](cited)) == [
        {
            "id": "herald",
            "type": "article-newspaper",
            "title": "Le port nie tout retard",
            "container-title": "Example Herald",
            "author": [{"family": "Martin", "given": "Claude"}],
            "issued": {"date-parts": [[2031, 5, 4]], "circa": True},
            "accessed": {"date-parts": [[2031, 6, 1]]},
            "URL": PORT,
            "language": "fr",
            "annote": plain(cited),
        }
    ]


@pytest.mark.parametrize(
    ("issued", "csl", "ris"),
    [
        ("2031", {"date-parts": [[2031]]}, "2031///"),
        ("2031-05", {"date-parts": [[2031, 5]]}, "2031/05//"),
        ("2031-05-03/2031-05-21", {"date-parts": [[2031, 5, 3], [2031, 5, 21]]}, "2031/05//3–21 May 2031"),
        (
            "2030-12-30/2031-01-02",
            {"date-parts": [[2030, 12, 30], [2031, 1, 2]]},
            "///30 December 2030 – 2 January 2031",
        ),
        ("2031-21", {"literal": "spring 2031"}, ""),
        ("203X", {"literal": "2030–2039 (year not given)"}, ""),
    ],
)
def test_dates_go_to_reference_managers_as_far_as_they_can_say_them(
    issued: str, csl: object, ris: str
) -> None:
    """CSL-JSON has parts or words; RIS has year/month/day/other."""
    cited = cite(source=replace(HERALD, issued=issued))
    assert msgspec.json.decode(STYLES["csl-json"](cited))[0]["issued"] == csl
    assert (f"\nDA  - {ris}\n" in STYLES["ris"](cited)) == bool(ris)


def test_an_interval_that_the_content_leaves_is_no_date_of_issue() -> None:
    """A day within it was that of the issue: what sorts by date has what is certain, and the words for the rest."""
    based = Custom(issued_basis={"en": "The text says so."})
    cited = cite(source=replace(HERALD, issued="2031-05-03/2031-05-21", custom=based))
    words = "between 3 and 21 May 2031 (from its content)"
    (item,) = msgspec.json.decode(STYLES["csl-json"](cited))
    assert item["issued"] == {"literal": words}
    assert f"  date = {{2031}},\n  note = {{{words}}},\n" in STYLES["biblatex"](cited)
    assert f"PY  - 2031\nDA  - 2031/05//{words}\n" in STYLES["ris"](cited)
    years = cite(source=replace(HERALD, issued="2030-12-30/2031-01-02", custom=based))
    assert "  date = " not in STYLES["biblatex"](years)
    assert "PY  - " not in STYLES["ris"](years)


@pytest.mark.parametrize("quality", ["no-title", "translated"])
def test_a_title_that_is_not_known_is_left_out(quality: str) -> None:
    """There "[untitled]" would be the title of the work."""
    cited = cite(source=replace(HERALD, title="", custom=Custom(quality=(quality,))))
    assert "title" not in msgspec.json.decode(STYLES["csl-json"](cited))[0]
    assert "\n  title = " not in STYLES["biblatex"](cited)
    assert "\nTI  - " not in STYLES["ris"](cited)


def test_quotes_of_one_source_make_one_entry() -> None:
    """Two entries with one key are an error to Biber, and two lists are not JSON: their citations go together."""
    other = cite(replace(QUOTE, text="Il a fermé.", gloss=None))
    elsewhere = cite(replace(QUOTE, source=SourceId("page")), source=replace(HERALD, id=SourceId("page")))
    cited = (cite(), other, elsewhere, cite())
    herald, page = msgspec.json.decode(STYLES["csl-json"](*cited))
    assert (herald["id"], page["id"]) == ("herald", "page")
    assert herald["annote"] == f"{plain(cite())}\n\n{plain(other)}"
    assert page["annote"] == plain(elsewhere)
    biblatex = STYLES["biblatex"](*cited)
    assert biblatex.count("@article{") == 2
    assert biblatex.count(" \\par “Il a fermé.” — ") == 1
    ris = STYLES["ris"](*cited)
    assert (ris.count("\nER  - "), ris.count("\nN1  - "), ris.count("\nID  - herald\n")) == (2, 3, 1)


def test_names_are_told_apart_in_every_format() -> None:
    """Particles, suffixes, commas, "and" and names in one piece are what they are."""
    writers = (
        Name(family="Gaulle", non_dropping_particle="de", given="Anne", suffix="Jr"),
        Name(literal="Food and Agriculture Organization"),
        Name(family="Smith and Sons"),
        Name(family="Li, Bo"),
        Name(given="Plato"),
    )
    cited = cite(source=replace(HERALD, author=writers))
    whole = "{Food and Agriculture Organization} and {Smith and Sons} and {Li, Bo} and {Plato}"
    assert f"  author = {{de Gaulle, Jr, Anne and {whole}}},\n" in STYLES["biblatex"](cited)
    assert "AU  - Gaulle, Anne de, Jr\nAU  - Food and Agriculture Organization\n" in STYLES["ris"](cited)
    assert "|last1=de Gaulle |first1=Anne Jr |author2=Food and" in STYLES["wikipedia"](cited)


def test_publisher_and_archive_go_to_reference_managers() -> None:
    """Each format has a field for them."""
    cited = cite(source=replace(HERALD, publisher="Press", archive="Port Archive", archive_location="box 3"))
    assert "PB  - Press\n" in STYLES["ris"](cited)
    assert "DB  - Port Archive\nAN  - box 3\n" in STYLES["ris"](cited)
    assert "  addendum = {archived at Port Archive, box 3},\n" in STYLES["biblatex"](cited)
    (item,) = msgspec.json.decode(STYLES["csl-json"](cited))
    assert (item["publisher"], item["archive"], item["archive_location"]) == (
        "Press",
        "Port Archive",
        "box 3",
    )


def test_other_variables_of_a_source_stay_in_csl_json() -> None:
    """What the program does not read itself goes on as it came, dates in parts."""
    source = replace(HERALD, other={"page": "3", "original-date": "2031-05-02", "event-title": "Strike"})
    (item,) = msgspec.json.decode(STYLES["csl-json"](cite(source=source)))
    assert (item["page"], item["event-title"]) == ("3", "Strike")
    assert item["original-date"] == {"date-parts": [[2031, 5, 2]]}


def test_a_key_of_biblatex_has_no_sign_that_ends_it() -> None:
    """The id of a source may come from any bibliography."""
    source = replace(HERALD, id=SourceId("port,{1}%é"))
    quote = replace(QUOTE, source=source.id)
    assert STYLES["biblatex"](cite(quote, source=source)).startswith("@article{port--1--é,\n")


def test_pandoc_reads_biblatex() -> None:
    """The entry gives Pandoc the same source, its words unharmed."""
    cited = cite(replace(QUOTE, text=HOSTILE_TO_TEX), source=replace(HERALD, title="Port & 50 % {x}_y"))
    (item,) = msgspec.json.decode(pandoc(STYLES["biblatex"](cited), "csljson", "biblatex"))
    assert item["id"] == "herald"
    assert item["author"] == [{"family": "Martin", "given": "Claude"}]
    assert item["container-title"] == "Example Herald"
    assert item["issued"] == {"date-parts": [[2031, 5, 4]], "circa": True}
    assert item["URL"] == PORT
    assert item["title"].startswith("Port & 50 % ")
    assert "100 % & #1 _a_ *b* ~c~" in item["annote"]


def test_pandoc_cites_csl_json() -> None:
    """A bibliography made from the item prints author, title, outlet and year."""
    printed = pandoc(STYLES["csl-json"](cite()), "plain", "csljson", "--citeproc")
    for words in ("Martin, Claude", "“Le Port nie tout retard", "Example Herald", "2031", PORT):
        assert words.casefold() in printed.casefold()
