"""Citations as templates of Wikipedia."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from explorer.citation.styles import STYLES
from explorer.dossier.model import (
    Check,
    Custom,
    Name,
    Source,
)
from tests.citation.makers import cite, without
from tests.citation.records import (
    BARE,
    HERALD,
    PORT,
    QUOTE,
    REPORTED,
)


def test_wikipedia_speaks_the_language_of_its_readers() -> None:
    """What surrounds the English template is English whatever the reader's language, and so in French."""
    for style in ("wikipedia", "wikipedia-fr"):
        assert STYLES[style](cite(language="en")) == STYLES[style](cite(language="fr"))


def test_only_the_speakers_own_words_fill_a_quote_of_wikipedia() -> None:
    """Reported speech is not a quotation, in our words or in the outlet's."""
    for quote in (REPORTED, replace(REPORTED, text="le port n'aurait pas fermé")):
        found = STYLES["wikipedia"](cite(quote))
        assert "quote=" not in found
        assert "}} ''Example Herald'', c. 4 May 2031, reports" in found


@pytest.mark.parametrize(
    ("source", "en", "fr"),
    [
        (replace(HERALD, issued="2031-05-04"), " |date=4 May 2031 ", " |date=4 mai 2031 "),
        (replace(HERALD, issued="2031-05-03/2031-05-04"), " |date=3–4 May 2031 ", " |date=2031 "),
        (replace(HERALD, issued="2031-05/2031-06-04"), " |date=2031 ", " |date=2031 "),
        (replace(HERALD, issued="2031-05/2031-22"), " |date=2031 ", " |date=2031 "),
        (replace(HERALD, publisher="Press"), " |publisher=Press ", " |éditeur=Press "),
        (
            without(HERALD, "issued"),
            " |work=Example Herald |language=fr ",
            " |périodique=Example Herald |lire en ligne=",
        ),
        (
            without(HERALD, "title"),
            " |first1=Claude |work=",
            " |prénom1=Claude |périodique=",
        ),
        (
            replace(HERALD, author=(Name(literal="Belga"),)),
            " |agency=Belga |date",
            " |auteur institutionnel=Belga |titre",
        ),
        (replace(HERALD, url=PORT + "?a|b[1]"), f" |url={PORT}?a%7Cb%5B1%5D ", f"={PORT}?a%7Cb%5B1%5D "),
    ],
)
def test_fields_of_wikipedia_have_values_that_its_templates_take(source: Source, en: str, fr: str) -> None:
    """Dates that the templates refuse, brackets and pipes never reach them."""
    assert en in STYLES["wikipedia"](cite(source=source))
    assert fr in STYLES["wikipedia-fr"](cite(source=source))


@pytest.mark.parametrize(
    ("source", "en", "fr"),
    [
        (replace(HERALD, type="webpage"), "{{cite web |", "{{Lien web |"),
        (replace(HERALD, type="post-weblog", container_title=""), "{{cite web |", "{{Lien web |"),
        (replace(HERALD, type="article-magazine"), "{{cite magazine |", "{{Article |"),
        (replace(HERALD, type="article-journal"), "{{cite journal |", "{{Article |"),
        (replace(HERALD, container_title=""), "{{cite news |", "{{Lien web |"),
        (BARE, "{{cite news |", "{{Article |extrait="),
    ],
)
def test_a_source_has_the_template_of_its_type(source: Source, en: str, fr: str) -> None:
    """It is the one that Citoid takes, if the source has what that template must have."""
    assert STYLES["wikipedia"](cite(source=source)).startswith(f"<ref>{en}")
    assert STYLES["wikipedia-fr"](cite(source=source)).startswith(f"<ref>{fr}")


def test_a_page_of_the_web_has_the_fields_of_its_template() -> None:
    """The French one calls the outlet and the address otherwise than that of an article."""
    found = STYLES["wikipedia-fr"](cite(source=replace(HERALD, type="webpage")))
    assert f" |site=Example Herald |date=2031 |url={PORT} |consulté le=1er juin 2031 |citation=Le" in found


def test_only_a_work_without_title_is_called_untitled() -> None:
    """A title that the dossier lacks is left to whoever edits the article."""
    untitled = without(replace(HERALD, custom=Custom(quality=("no-title",))), "title")
    assert " |title=&#91;untitled&#93; " in STYLES["wikipedia"](cite(source=untitled))
    assert " |titre=&#91;sans titre&#93; " in STYLES["wikipedia-fr"](cite(source=untitled))


def test_an_interval_that_the_content_leaves_is_told_in_words() -> None:
    """In the field it would be a range of publication; the French one takes no interval at all."""
    based = Custom(issued_basis={"en": "The text says so."})
    source = replace(HERALD, issued="2031-05-03/2031-05-04", custom=based)
    found = STYLES["wikipedia"](cite(source=source))
    assert " |date=2031 " in found
    assert "; published 3 or 4 May 2031 (from its content)." in found
    assert "; publié 3 ou 4 mai 2031 (d’après son contenu)." in STYLES["wikipedia-fr"](cite(source=source))


def test_our_status_and_the_warning_are_in_a_comment() -> None:
    """Readers of the article are not told of our copy; whoever edits it is."""
    warned = replace(QUOTE, warning={"en": "hardened -- see there"})
    assert STYLES["wikipedia"](cite(warned)).endswith(
        "</ref><!-- hardened – see there; checked: in our copy -->"
    )


def test_what_is_wrong_is_seen_in_the_article() -> None:
    """In front of the template, and in no comment."""
    missing = cite(check=Check.MISSING)
    assert STYLES["wikipedia"](missing).startswith("<ref>NOT IN OUR COPY: {{cite news |")
    assert STYLES["wikipedia-fr"](missing).startswith("<ref>ABSENT DE NOTRE COPIE\u00a0: {{Article |")
    assert "<!--" not in STYLES["wikipedia"](missing)


def test_what_the_templates_cannot_say_follows_them() -> None:
    """Inferred dates, the curator's copy and archives without a date are told in words."""
    dated = replace(without(HERALD, "issued"), custom=Custom(issued_range="2031-05-03/.."))
    assert "; published 3 May 2031 or later." in STYLES["wikipedia"](cite(source=dated))
    assert "; text kept by the curator." in STYLES["wikipedia"](cite(source=BARE))
    archived = replace(HERALD, archive_location="https://archive.example/1")
    assert "; archived at https://archive.example/1; " in STYLES["wikipedia"](cite(source=archived))


def test_an_address_at_the_wayback_machine_is_an_archive_with_a_date() -> None:
    """The English template wants the day on which the page was kept, and the address tells it."""
    kept = f"https://web.archive.org/web/20310505120000/{PORT}"
    found = STYLES["wikipedia"](cite(source=replace(HERALD, archive_location=kept)))
    assert f" |archive-url={kept} |archive-date=5 May 2031 |quote=" in found
    assert "archived" not in found


def test_wikitext_cannot_be_broken_out_of() -> None:
    """Pipes, braces, brackets, tags, entities, slants and signatures of a source are only signs."""
    words = "a|b}} {{c}} [[d]] <ref>e</ref> &amp; & ''f'' ~~~~ __g__ x=1"
    assert (
        " |quote=a{{!}}b&#125;&#125; &#123;&#123;c&#125;&#125; &#91;&#91;d&#93;&#93; &lt;ref&gt;e&lt;/ref&gt;"
        " &amp;amp; & &#39;&#39;f&#39;&#39; &#126;&#126;&#126;&#126; &#95;&#95;g&#95;&#95; x=1 |trans-quote="
    ) in STYLES["wikipedia"](cite(replace(QUOTE, text=words)))
