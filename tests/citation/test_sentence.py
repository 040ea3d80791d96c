"""The sentences of a citation: who said what, where it is printed, and how it got there."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from explorer.dossier.model import (
    ActorId,
    Custom,
)
from tests.citation.makers import attributed, cite, plain, where, without
from tests.citation.records import (
    BARE,
    EVENT,
    HERALD,
    MINISTER,
    PORT,
    QUOTE,
    REPORTED,
    SHA,
    STATEMENT,
    VERIFIED,
    VERIFIED_FR,
    WITNESS,
)


def test_a_direct_quote_is_cited_in_the_form_of_the_specification() -> None:
    """Words, gloss, speaker, medium, day; title, outlet, date, remarks, address; check with the copy."""
    assert plain(cite()) == (
        "«\u00a0Le port n'a jamais fermé.\u00a0» [The port never closed.] — harbour master (unnamed),"
        " Port Authority, radio interview, 3 May 2031; as quoted in “Le port nie tout retard”, Example"
        " Herald,"
        f" c. 4 May 2031 (machine translation; via Agency), {PORT}.{VERIFIED}"
    )


def test_a_french_citation_has_french_words_and_spaces() -> None:
    """Guillemets hold their words by no-break spaces, and words in the reader's language need no gloss."""
    assert plain(cite(language="fr")) == (
        "«\u00a0Le port n'a jamais fermé.\u00a0» — capitaine du port (anonyme), Autorité portuaire,"
        " entretien radiophonique, 3 mai 2031\u202f; cité d’après «\u00a0Le port nie tout retard\u00a0»,"
        f" Example Herald, vers le 4 mai 2031 (traduction automatique\u202f; via Agency),"
        f" {PORT}.{VERIFIED_FR}"
    )


def test_words_stand_in_the_marks_of_their_own_language() -> None:
    """English words keep English marks in a French citation; a gloss is given in what language there is."""
    quote = replace(
        QUOTE, language="en", text="Never closed.", gloss={"en": "Not needed", "fr": "Jamais fermé."}
    )
    assert plain(cite(quote)).startswith("“Never closed.” — ")
    assert plain(cite(quote, language="fr")).startswith("“Never closed.” [Jamais fermé.] — ")
    assert plain(cite(replace(quote, language="ru"))).startswith("«Never closed.» [Not needed] — ")


def test_what_is_absent_is_left_out_with_its_comma() -> None:
    """No medium, no day, no address: nothing takes their place."""
    statement = replace(STATEMENT, said="", medium=None, original_language="")
    event = replace(EVENT, date="", statements=(replace(statement, quotes=(QUOTE,)),))
    assert plain(attributed(event, BARE, part=0)) == (
        "«\u00a0Le port n'a jamais fermé.\u00a0» [The port never closed.] — harbour master (unnamed),"
        f" Port Authority; as quoted in [untitled], undated, text kept by the curator, copy sha256 {SHA}."
        " Wording to be checked again: stale (the quote or the copy is not the one that was checked),"
        f" copy sha256 {SHA}."
    )


def test_every_carrier_and_known_origin_is_named_once_and_in_order() -> None:
    """Words go from carrier to carrier, then through the origins; the outlet is not its own carrier."""
    quote = replace(QUOTE, via=(ActorId("port-radio"), ActorId("wire")))
    assert "(machine translation; via Port Radio, Wire, Agency), " in plain(cite(quote))
    named_twice = replace(HERALD, container_title="Wire", custom=Custom(derives_from="agency"))
    assert "Wire, c. 4 May 2031 (via Port Radio, Agency), " in plain(cite(quote, source=named_twice))


def test_an_unknown_origin_is_not_named() -> None:
    """That a text derives from an unknown one names nobody."""
    assert "via" not in where(replace(HERALD, custom=Custom(derives_from="unknown")))


def test_a_translation_is_called_one() -> None:
    """Words in another language than the one they were said in are no longer the speaker's."""
    source = replace(HERALD, custom=Custom(quality=("translated", "may-misprint", "some-new-mark")))
    korean = replace(STATEMENT, original_language="ko")
    told = "(translated from Korean; misprints possible; some new mark)"
    assert told in plain(cite(source=source, statement=korean))
    traduit = "(traduit du coréen\u202f; fautes d’impression possibles\u202f; some new mark)"
    assert traduit in plain(cite(source=source, statement=korean, language="fr"))
    assert "(translated; " in plain(cite(source=source, statement=replace(korean, original_language="eo")))
    assert "(translation; " in plain(
        cite(source=source, statement=replace(korean, original_language="fr-CH"))
    )


def test_reported_speech_is_told_in_our_words() -> None:
    """Nobody's words are quoted; the gist follows "said that" without the capital of our sentence."""
    assert plain(cite(REPORTED)) == (
        "According to Example Herald, the harbour master (unnamed), Port Authority, said that the port"
        " was never"
        " closed (reported speech, in our words). — radio interview, 3 May 2031; as reported in “Le"
        " port nie tout"
        f" retard”, Example Herald, c. 4 May 2031 (machine translation; via Agency), {PORT}."
        " No wording to check: none is quoted."
    )


def test_reported_speech_of_others_than_persons_needs_no_article_in_french() -> None:
    """The French name of a body would need an article and a number: a colon needs neither."""
    assert plain(cite(REPORTED, language="fr")).startswith(
        "Selon Example Herald, capitaine du port (anonyme), Autorité portuaire\u00a0: il n'y a jamais eu de"
        " fermeture du port (discours rapporté, dans nos mots). — entretien radiophonique, 3 mai 2031\u202f;"
        " rapporté d’après «\u00a0Le port nie tout retard\u00a0», "
    )


@pytest.mark.parametrize(
    ("speakers", "gist", "told"),
    [
        ((WITNESS.id,), "Il est ouvert.", "Bo Li a déclaré qu’il est ouvert (discours"),
        ((WITNESS.id,), "Le port est ouvert.", "Bo Li a déclaré que le port est ouvert (discours"),
        (
            (MINISTER.id,),
            "Bo Li ment.",
            "Ana Lopes, ministre, Gouvernement, a déclaré que Bo Li ment (discours",
        ),
        (
            (WITNESS.id, MINISTER.id),
            "Aucun navire n'attend.",
            "Bo Li\u202f; et Ana Lopes, ministre, Gouvernement, ont déclaré qu’aucun navire n'attend",
        ),
    ],
)
def test_french_verbs_agree_with_persons(speakers: tuple[ActorId, ...], gist: str, told: str) -> None:
    """One person and several have their own verb; `que` is elided before a vowel; names keep capitals."""
    quote = replace(REPORTED, gist={"fr": gist})
    statement = replace(STATEMENT, speakers=speakers)
    assert f"Selon Example Herald, {told}" in plain(cite(quote, statement=statement, language="fr"))


def test_a_gist_of_the_quote_goes_before_that_of_the_statement() -> None:
    """Where a source reports otherwise, it is not credited with what the statement says."""
    quote = replace(REPORTED, gist={"en": "North Korea's port is open."})
    assert "said that North Korea's port is open (reported" in plain(cite(quote))


def test_printed_words_of_reported_speech_are_the_outlets() -> None:
    """They stand without quotation marks, and our gist of the whole statement is not put into its mouth."""
    quote = replace(
        REPORTED, text="le port n'aurait pas fermé.", gloss={"en": "the port is said not to have closed"}
    )
    assert plain(cite(quote)).startswith(
        "According to Example Herald, the harbour master (unnamed), Port Authority, made a statement"
        " (reported"
        " speech, the outlet’s words: le port n'aurait pas fermé [the port is said not to have"
        " closed]). — radio"
    )
    assert plain(cite(quote)).endswith(VERIFIED)
    own = replace(quote, gist={"en": "The port did not close.", "fr": "Le port n'a pas fermé."})
    assert "said that the port did not close (reported speech, the outlet’s words: le port n'" in plain(
        cite(own)
    )
    assert plain(cite(quote, language="fr")).startswith(
        "Selon Example Herald, capitaine du port (anonyme), Autorité portuaire (discours rapporté, dans"
        " les mots"
        " du média\u00a0: le port n'aurait pas fermé). — entretien"
    )


def test_who_reports_is_named_as_far_as_known() -> None:
    """The outlet, or else the author, or else the title, or else nobody."""
    source = without(HERALD, "container_title")
    assert plain(cite(REPORTED, source=source)).startswith("According to Claude Martin, ")
    source = without(source, "author")
    assert plain(cite(REPORTED, source=source)).startswith("According to “Le port nie tout retard”, ")
    assert plain(cite(REPORTED, source=BARE)).startswith("According to an unnamed source, ")


def test_a_statement_without_quote_is_cited_in_our_words() -> None:
    """The sources that attest the event stand for the source; nothing is said of a check."""
    assert plain(cite(None)) == (
        "The harbour master (unnamed), Port Authority, said that the port was never closed (in our"
        " words). — radio"
        " interview, 3 May 2031; attested by “Le port nie tout retard”, Example Herald, c. 4 May 2031"
        " (machine"
        f" translation), {PORT}."
    )
