"""The fields of Wikipedia's templates: agencies, copies, scripts, translated titles, pages."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from explorer.citation.styles import STYLES
from explorer.dossier.model import ActorId, Custom, Name, Source
from tests.citation.makers import cite
from tests.citation.records import HERALD, PORT, QUOTE


@pytest.mark.parametrize(
    ("source", "en", "fr"),
    [
        (replace(HERALD, type="report"), "{{cite report |", "{{Lien web |"),
        (replace(HERALD, type="speech"), "{{cite speech |", "{{Lien web |"),
        (replace(HERALD, type="book"), "{{cite book |", "{{Ouvrage |"),
        (
            replace(HERALD, type="webpage", other={"genre": "Press release"}),
            "{{cite press release |",
            "{{Lien web |",
        ),
        (replace(HERALD, type="post-weblog"), "{{cite web |", "{{Lien web |"),
    ],
)
def test_each_kind_of_source_has_a_template(source: Source, en: str, fr: str) -> None:
    """Reports, speeches, books and press releases are no news."""
    assert STYLES["wikipedia"](cite(source=source)).startswith(f"<ref>{en}")
    assert STYLES["wikipedia-fr"](cite(source=source)).startswith(f"<ref>{fr}")


def test_an_agency_is_not_an_author() -> None:
    """What the dossier knows as a carrier, a single word, or a name that says so; a person is an author."""
    quote = replace(QUOTE, via=(ActorId("port-radio"),))
    for name in ("Port Radio", "Reuters", "Yonhap News Agency"):
        source = replace(HERALD, author=(Name(literal=name), Name(family="Martin", given="Claude")))
        told = STYLES["wikipedia"](cite(quote, source=source))
        assert (
            f"|last1=Martin |first1=Claude |title=Le port nie tout retard |work=Example Herald |agency={name} "
            in told
        )
        assert f" |auteur institutionnel={name} |titre" in STYLES["wikipedia-fr"](cite(quote, source=source))
    whole = replace(HERALD, author=(Name(literal="Bo Li"),))
    assert "{{cite news |author1=Bo Li |title" in STYLES["wikipedia"](cite(source=whole))


def test_an_outlet_is_not_its_own_author() -> None:
    """It is the work."""
    source = replace(HERALD, author=(Name(literal="Example Herald"),))
    assert "{{cite news |title=Le port nie tout retard |work=Example Herald |date" in STYLES["wikipedia"](
        cite(source=source)
    )


def test_a_copy_says_where_it_was_read() -> None:
    """Whoever looks the page up finds it there, and not at its outlet's."""
    copied = replace(HERALD, url="https://www.copies.example/1", custom=Custom(quality=("unofficial-copy",)))
    assert " |via=copies.example |quote=" in STYLES["wikipedia"](cite(source=copied))
    assert "|via=" not in STYLES["wikipedia"](cite())


def test_a_title_and_words_in_another_script_have_fields_of_their_own() -> None:
    """With our translation of the title, where the dossier has one."""
    custom = Custom(title_translated={"en": "The port denies", "fr": "Le port dément"})
    source = replace(HERALD, title="항구는 부인한다", language="ko-KR", custom=custom)
    quote = replace(QUOTE, text="항구", language="ko")
    told = STYLES["wikipedia"](cite(quote, source=source))
    assert " |script-title=ko:항구는 부인한다 |trans-title=The port denies |work=" in told
    assert " |script-quote=ko:항구 |trans-quote=The port never closed.}}" in told
    french = STYLES["wikipedia-fr"](cite(quote, source=source))
    assert " |titre=항구는 부인한다 |traduction titre=Le port dément |" in french
    own = replace(source, language="en", title="A title")
    assert "trans-title" not in STYLES["wikipedia"](cite(source=own))


def test_pages_and_numbers_have_their_fields() -> None:
    """In both languages."""
    source = replace(
        HERALD, type="article-journal", other={"volume": "7", "issue": "2", "page": "11-22", "DOI": "10/a"}
    )
    assert " |volume=7 |issue=2 |pages=11-22 |doi=10/a |url=" in STYLES["wikipedia"](cite(source=source))
    assert " |volume=7 |numéro=2 |pages=11-22 |doi=10/a |lire" in STYLES["wikipedia-fr"](cite(source=source))


def test_a_date_that_is_not_recorded_is_left_out() -> None:
    """Of a work that has none "n.d." says so."""
    undated = replace(HERALD, issued="", custom=Custom(quality=("no-date",)))
    assert " |date=n.d. " in STYLES["wikipedia"](cite(source=undated))
    assert "|date=" not in STYLES["wikipedia"](cite(source=replace(undated, custom=Custom())))


def test_a_name_keeps_its_particles_and_its_order() -> None:
    """East Asian names in their signs are not turned round."""
    names = (
        Name(family="Beethoven", given="Ludwig", dropping_particle="van"),
        Name(family="김", given="정은"),
    )
    told = STYLES["wikipedia"](cite(source=replace(HERALD, author=names)))
    assert "|last1=van Beethoven |first1=Ludwig |last2=김 |first2=정은 " in told
    assert "김정은, “Le port" in STYLES["plain"](cite(source=replace(HERALD, author=names[1:])))
    static = Name(family="Kim", given="Jong Gyu", static_ordering="true")
    assert "|author1=Kim Jong Gyu " in STYLES["wikipedia"](cite(source=replace(HERALD, author=(static,))))


def test_the_words_of_a_french_reference_are_in_its_template() -> None:
    """Our translation, for which it has no field, follows it."""
    foreign = replace(QUOTE, language="en", text="Never.", gloss={"fr": "Jamais."})
    told = STYLES["wikipedia-fr"](cite(foreign))
    assert (
        f"|lire en ligne={PORT} |consulté le=1er juin 2031 |extrait=Never.}}}} &#91;notre traduction\u00a0: «"
        in told
    )
    assert "Jamais.\u00a0»&#93; — capitaine du port" in told
