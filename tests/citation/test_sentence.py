"""The sentences of a citation: who said what, where it is printed, and by which way it came there."""

from __future__ import annotations

from msgspec.structs import replace

from explorer.dossier.model import ActorId, Custom, Name, Relation
from tests.citation.makers import attributed, cite, plain, where, without
from tests.citation.records import (
    BARE,
    CHECKED,
    CHECKED_FR,
    EVENT,
    HERALD,
    OFFICIAL,
    PORT,
    QUOTE,
    REPORTED,
    STATEMENT,
    WITNESS,
)

PRINTED = replace(
    REPORTED, text="le port n'aurait pas fermé", gloss={"en": "the port is said not to have closed"}
)


def test_a_direct_quote_is_cited_in_the_form_of_the_specification() -> None:
    """Words, our translation, speaker, medium, day; author, title, outlet, date, remarks, address; how they are known."""
    assert plain(cite()) == (
        "“Le port n'a jamais fermé.” [our translation: “The port never closed.”] — harbour master (unnamed),"
        " Port Authority, radio interview, 3 May 2031; Claude Martin, “Le port nie tout retard”, Example"
        f" Herald, c. 4 May 2031, machine translation, {PORT} {CHECKED}."
    )


def test_a_french_citation_has_french_words_and_spaces() -> None:
    """Guillemets hold their words by no-break spaces, and words in the reader's language need no translation."""
    assert plain(cite(language="fr")) == (
        "«\u00a0Le port n'a jamais fermé.\u00a0» — capitaine du port (anonyme), Autorité portuaire,"
        " entretien radiophonique, 3 mai 2031\u202f; Claude Martin, «\u00a0Le port nie tout retard\u00a0»,"
        f" Example Herald, vers le 4 mai 2031, traduction automatique, {PORT} {CHECKED_FR}."
    )


def test_words_have_the_marks_of_the_draft() -> None:
    """A page sets foreign words in its own marks; a French one in guillemets, whatever the language of the words."""
    quote = replace(QUOTE, language="en", text="Never closed.", gloss=None)
    assert plain(cite(quote)).startswith("“Never closed.” — ")
    assert plain(cite(quote, language="fr")).startswith("«\u00a0Never closed.\u00a0» — ")
    assert plain(cite(replace(QUOTE, language="ru", gloss=None))).startswith("“Le port n'a jamais fermé.” — ")


def test_marks_within_the_words_are_turned() -> None:
    """Whatever a source quotes with, inside our marks it takes the inner ones of the draft; our translation too."""
    quote = replace(QUOTE, text="Le «\u00a0port\u00a0» est “clos”.", gloss={"en": 'The "port" is “shut”.'})
    assert plain(cite(quote)).startswith(
        "“Le ‘port’ est ‘clos’.” [our translation: “The ‘port’ is ‘shut’.”] — "
    )
    assert plain(cite(quote, language="fr")).startswith("«\u00a0Le “port” est “clos”.\u00a0» — ")
    source = replace(HERALD, title="Le «\u00a0port\u00a0» nie")
    assert "“Le ‘port’ nie”, Example Herald" in where(source)


def test_our_translation_is_marked_as_ours_and_is_in_the_language_of_the_draft() -> None:
    """Where there is none in that language, one in another would be foreign words in the middle of the draft."""
    quote = replace(QUOTE, language="ru", text="Нет.", gloss={"en": "No."})
    assert plain(cite(quote)).startswith("“Нет.” [our translation: “No.”] — ")
    assert plain(cite(quote, language="fr")).startswith("«\u00a0Нет.\u00a0» — ")
    both = replace(quote, gloss={"en": "No.", "fr": "Non."})
    assert plain(cite(both, language="fr")).startswith(
        "«\u00a0Нет.\u00a0» [notre traduction\u00a0: «\u00a0Non.\u00a0»] — "
    )


def test_what_is_absent_is_left_out_with_its_comma() -> None:
    """No medium, no day, no address: nothing takes their place."""
    statement = replace(STATEMENT, said="", medium=None, original_language="")
    event = replace(EVENT, date="", statements=(replace(statement, quotes=(QUOTE,)),))
    assert plain(attributed(event, BARE, part=0)) == (
        "CHECK AGAIN: “Le port n'a jamais fermé.” [our translation: “The port never closed.”] — harbour master"
        " (unnamed), Port Authority; [title not recorded], date not recorded, text kept by the curator."
    )


def test_a_carrier_is_one_that_the_quote_credits() -> None:
    """What the page as a whole was made from carried no quote of its own accord; the outlet and the author neither."""
    assert "via" not in plain(cite())
    quote = replace(QUOTE, via=(ActorId("port-radio"), ActorId("wire")))
    assert f", machine translation, {PORT}, via Port Radio, Wire {CHECKED}." in plain(cite(quote))
    for by_wire in (replace(HERALD, container_title="Wire"), replace(HERALD, author=(Name(literal="Wire"),))):
        assert f"{PORT}, via Port Radio {CHECKED}." in plain(cite(quote, source=by_wire))


def test_the_lineage_of_the_page_is_told_apart_from_its_carriers() -> None:
    """It is named with what was done to it, once: "translation" goes before the name and not by itself."""
    made = Custom(derives_from="agency", relation=Relation.TRANSLATION, quality=("translated",))
    quote = replace(QUOTE, via=(ActorId("wire"),))
    told = plain(cite(quote, source=replace(HERALD, custom=made)))
    assert f", c. 4 May 2031, translation of Agency, {PORT}, via Wire [" in told
    rewritten = replace(HERALD, custom=replace(made, relation=Relation.REWRITE))
    assert ", translation, rewrite of Agency, " in plain(cite(source=rewritten))


def test_a_machine_that_translated_the_page_is_named_once() -> None:
    """That it is a translation, and of what, is one remark."""
    made = Custom(derives_from="agency", relation=Relation.TRANSLATION, quality=("machine-translated",))
    source = replace(HERALD, custom=made)
    assert f", c. 4 May 2031, machine translation of Agency, {PORT}" in where(source)
    assert f", traduction automatique d’Agency, {PORT}" in where(source, "fr")


def test_an_unknown_origin_is_not_named() -> None:
    """That a text derives from an unknown one names nobody."""
    unknown = Custom(derives_from="unknown", relation=Relation.TRANSLATION)
    assert where(replace(HERALD, custom=unknown)).endswith(f"Example Herald, c. 4 May 2031, {PORT}")


def test_a_translation_is_called_one() -> None:
    """Words in another language than the one they were said in are no longer the speaker's."""
    source = replace(HERALD, custom=Custom(quality=("translated", "may-misprint", "some-new-mark")))
    korean = replace(STATEMENT, original_language="ko")
    told = ", translated from Korean, misprints possible, some new mark, "
    assert told in plain(cite(source=source, statement=korean))
    traduit = ", traduit du coréen, fautes d’impression possibles, some new mark, "
    assert traduit in plain(cite(source=source, statement=korean, language="fr"))
    assert ", translated, misprints" in plain(
        cite(source=source, statement=replace(korean, original_language="eo"))
    )
    assert ", translation, misprints" in plain(
        cite(source=source, statement=replace(korean, original_language="fr-CH"))
    )


def test_the_name_that_the_page_gives_is_told() -> None:
    """Who looks there finds another name than ours, whatever the kind of the quote."""
    for quote in (replace(QUOTE, credited_to="le “chef”"), replace(PRINTED, credited_to="le “chef”")):
        assert f"{PORT}, credited there to “le ‘chef’” {CHECKED}." in plain(cite(quote))
        assert ", attribué là à «\u00a0le “chef”\u00a0» " in plain(cite(quote, language="fr"))


def test_who_told_what_another_said_is_named_with_him() -> None:
    """Where nobody else heard a speaker, a citation without the witness would hide it."""
    relayed = replace(STATEMENT, relayed_by=(WITNESS.id, OFFICIAL.id))
    assert (
        "— harbour master (unnamed), Port Authority, as told by Bo Li and the official, radio interview"
        in plain(cite(statement=relayed))
    )


def test_reported_speech_is_the_outlets() -> None:
    """Printed words are its clause, behind its name: nobody is made to have said them."""
    assert plain(cite(PRINTED)) == (
        "Example Herald, c. 4 May 2031, reports of the harbour master (unnamed), Port Authority: “le port n'aurait"
        " pas fermé” [our translation: “the port is said not to have closed”]; radio interview, 3 May 2031;"
        f" Claude Martin, “Le port nie tout retard”, machine translation, {PORT} {CHECKED}."
    )
    assert plain(cite(PRINTED, language="fr")).startswith(
        "Example Herald, vers le 4 mai 2031, rapporte à propos du capitaine du port (anonyme), Autorité"
        " portuaire\u00a0: «\u00a0le port n'aurait pas fermé\u00a0»\u202f; entretien radiophonique, 3 mai 2031"
    )


def test_reported_speech_without_words_is_told_in_ours() -> None:
    """The gist is what the outlet reports, and never what the speaker "said"."""
    assert plain(cite(REPORTED)) == (
        "Example Herald, c. 4 May 2031, reports, in our words: The port was never closed; harbour master"
        " (unnamed), Port Authority, radio interview, 3 May 2031; Claude Martin, “Le port nie tout retard”,"
        f" machine translation, {PORT}."
    )
    assert plain(cite(REPORTED, language="fr")).startswith(
        "Example Herald, vers le 4 mai 2031, rapporte, dans nos mots\u00a0: Il n'y a jamais eu de"
        " fermeture du port\u202f; capitaine du port (anonyme), Autorité portuaire, "
    )


def test_a_gist_of_the_quote_goes_before_that_of_the_statement() -> None:
    """Where a source reports otherwise, it is not credited with what the statement says."""
    quote = replace(REPORTED, gist={"en": "North Korea's port is open."})
    assert "reports, in our words: North Korea's port is open; harbour master" in plain(cite(quote))


def test_who_reports_is_named_by_what_is_known() -> None:
    """The outlet, or else the author, or else the title, or else nobody; what names it is not told again."""
    source = without(HERALD, "container_title")
    assert plain(cite(PRINTED, source=source)).startswith("Claude Martin, c. 4 May 2031, reports of ")
    source = without(source, "author")
    told = plain(cite(PRINTED, source=source))
    assert told.startswith("“Le port nie tout retard”, c. 4 May 2031, reports of ")
    assert told.count("Le port nie tout retard") == 1
    assert plain(cite(PRINTED, source=BARE)).startswith("An unnamed publication reports of ")


def test_a_statement_without_quote_is_cited_in_our_words() -> None:
    """The sources that attest the event take the place of the source; nothing is said of a check."""
    assert plain(cite(None)) == (
        "In our words: The port was never closed — harbour master (unnamed), Port Authority, radio interview,"
        " 3 May 2031; attested by Claude Martin, “Le port nie tout retard”, Example Herald, c. 4 May 2031,"
        f" machine translation, {PORT}."
    )
