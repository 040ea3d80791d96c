"""A bibliography that comes in with every variable of CSL leaves with them, whatever the format."""

from __future__ import annotations

import msgspec
import pytest
from msgspec.structs import replace

from explorer.citation.styles import STYLES
from explorer.dossier.csl_variables import DATE_VARIABLES, NAME_VARIABLES, TEXT_VARIABLES
from explorer.dossier.model import Source
from tests.citation.makers import cite, pandoc
from tests.citation.records import HERALD

OURS = {"annote", "annotation", "citation-key", "citation-label", "citation-number", "year-suffix"}
PERSON = [{"family": "Ocampo", "given": "Ida"}]
CHAPTER: dict[str, object] = {
    "editor": PERSON,
    "translator": [{"family": "Beethoven", "given": "Ludwig", "dropping-particle": "van"}],
    "collection-title": "Port Studies",
    "volume": "7",
    "page": "11-22",
    "edition": "2",
    "publisher-place": "Lima",
    "DOI": "10.1000/a_b",
    "ISBN": "978-1",
    "keyword": "port, strike",
    "event-date": "2031-05-02",
    "note": "A note of its own & more",
    "PMID": "42",
    "interviewer": PERSON,
    "available-date": {"date-parts": [[2031, 5]]},
}
BOOK = replace(HERALD, type="chapter", publisher="Press", other=CHAPTER)


@pytest.mark.parametrize("style", ["biblatex", "ris", "csl-json"])
@pytest.mark.parametrize("key", sorted(TEXT_VARIABLES - OURS))
def test_no_variable_of_words_is_lost(style: str, key: str) -> None:
    """In a field of its own, or named in a note."""
    assert "Qqxz" in STYLES[style](cite(source=replace(HERALD, other={key: "Qqxz"})))


@pytest.mark.parametrize("style", ["biblatex", "ris", "csl-json"])
def test_no_variable_of_names_or_dates_is_lost(style: str) -> None:
    """Names are told with what they did."""
    for key in sorted(NAME_VARIABLES):
        assert "Ocampo" in STYLES[style](cite(source=replace(HERALD, other={key: PERSON})))
    for key in sorted(DATE_VARIABLES):
        assert "1987" in STYLES[style](cite(source=replace(HERALD, other={key: "1987"})))


def test_biblatex_has_the_fields_that_biber_knows() -> None:
    """What it has none for is in the addendum, as Zotero writes its field "Extra"."""
    told = STYLES["biblatex"](cite(source=BOOK))
    for field in (
        "@incollection{herald,",
        "booktitle = {Example Herald},",
        "publisher = {Press},",
        "editor = {Ocampo, Ida},",
        "translator = {van Beethoven, Ludwig},",
        "series = {Port Studies},",
        "volume = {7},",
        "pages = {11--22},",
        "location = {Lima},",
        "doi = {10.1000/a_b},",
        "eventdate = {2031-05-02},",
        "note = {A note of its own \\& more},",
        "addendum = {PMID: 42; Interviewer: Ida Ocampo; Available date: 2031-05},",
    ):
        assert field in told


def test_ris_has_the_tags_that_zotero_knows() -> None:
    """A tag for each name and each keyword; the rest are notes before ours."""
    told = STYLES["ris"](cite(source=BOOK))
    for line in (
        "TY  - CHAP", "PB  - Press", "A2  - Ocampo, Ida", "A4  - Beethoven, Ludwig van", "T3  - Port Studies", "VL  - 7",
        "SP  - 11", "EP  - 22", "ET  - 2", "CY  - Lima", "DO  - 10.1000/a_b", "SN  - 978-1", "KW  - port", "KW  - strike",
        "N1  - PMID: 42", "N1  - Interviewer: Ida Ocampo", "N1  - Note: A note of its own & more",
    ):  # fmt: skip
        assert f"\n{line}\n" in f"\n{told}"


def test_two_variables_for_one_field_are_both_told() -> None:
    """The first has the field, the other is named."""
    source = replace(HERALD, other={"ISBN": "978-1", "ISSN": "1234", "issue": "3", "number": "9"})
    ris, biblatex = STYLES["ris"](cite(source=source)), STYLES["biblatex"](cite(source=source))
    assert "SN  - 978-1\n" in ris
    assert "N1  - ISSN: 1234\n" in ris
    assert "  number = {3},\n" in biblatex
    assert "  addendum = {Number: 9},\n" in biblatex


def test_pandoc_reads_the_fields_back() -> None:
    """From BibLaTeX and RIS it makes the same item as from CSL-JSON."""
    for style, reader in (("biblatex", "biblatex"), ("ris", "ris")):
        (item,) = msgspec.json.decode(pandoc(STYLES[style](cite(source=BOOK)), "csljson", reader))
        assert item["type"] == "chapter"
        assert (item["volume"], item["page"].replace("–", "-"), item["DOI"]) == ("7", "11-22", "10.1000/a_b")
        assert item["editor"] == PERSON


@pytest.mark.parametrize(
    ("source", "biblatex", "ris"),
    [
        (replace(HERALD, type="speech"), "@misc{", "TY  - SLIDE"),
        (replace(HERALD, type="document"), "@misc{", "TY  - ELEC"),
        (replace(HERALD, type="document", url=""), "@misc{", "TY  - UNPB"),
        (replace(HERALD, type="thesis"), "@thesis{", "TY  - THES"),
        (replace(HERALD, type="broadcast"), "@video{", "TY  - VIDEO"),
        (replace(HERALD, type="report"), "@report{", "TY  - RPRT"),
    ],
)
def test_a_source_has_the_type_that_its_reader_knows(source: Source, biblatex: str, ris: str) -> None:
    """GEN would be the article of a journal to Zotero, and a report without a type is an error to Biber."""
    assert STYLES["biblatex"](cite(source=source)).startswith(biblatex)
    assert STYLES["ris"](cite(source=source)).startswith(ris)
    assert ("type = {techreport}" in STYLES["biblatex"](cite(source=source))) == (source.type == "report")


def test_the_site_of_a_page_is_its_publisher_where_it_has_no_other() -> None:
    """Zotero has no publisher of a page, and would make a note of it."""
    page = replace(HERALD, type="webpage", container_title="", publisher="United Nations")
    told = STYLES["ris"](cite(source=page))
    assert "T2  - United Nations\n" in told
    assert "PB  - " not in told
