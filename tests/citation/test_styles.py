"""Cited quotes: every word of a citation is true, told once, and safe where it is pasted."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterable

import msgspec
import pytest
from msgspec.structs import replace

from explorer.citation.attribution import Attribution, attribution
from explorer.citation.sentence import VERDICTS
from explorer.citation.styles import STYLES, event_citation, source_citation
from explorer.dossier.model import (
    Actor,
    ActorId,
    ActorKind,
    Check,
    Copy,
    CopyContent,
    Correction,
    Curation,
    Custom,
    Dossier,
    Event,
    EventId,
    Name,
    Office,
    Quote,
    QuoteId,
    QuoteKind,
    Source,
    SourceId,
    Statement,
    StatementId,
    Text,
)
from explorer.index.build import compile_dossier
from explorer.index.index import Index
from explorer.index.place import NO_QUOTE, EventNumber, QuoteNumber, StatementNumber
from explorer.index.store import Store
from explorer.verify.lock import FOLDING, Locked, digest
from explorer.wording.language import say

FIRST, FIRST_QUOTE = StatementNumber(0), QuoteNumber(0)
SHA = "5f0c" * 16
VERIFIED = f" Wording checked: verbatim, copy sha256 {SHA}."
VERIFIED_FR = f" Texte vérifié\u00a0: mot à mot, copie sha256 {SHA}."
PORT = "https://herald.example/port"
HOSTILE = r"""100 % & #1 _a_ *b* ~c~ ^d^ $e$ {f} <g> [h] |i| \j `k` @l =m= +n+ 'o' "p" /q/"""
# Pandoc's reader drops the names that LaTeX has for braces and the backquote.
HOSTILE_TO_TEX = HOSTILE.replace("{f} ", "").replace("`k` ", "")

HARBOUR_MASTER = Actor(
    id=ActorId("harbour-master"),
    kind=ActorKind.UNNAMED,
    name=Text(en="harbour master (unnamed)", fr="capitaine du port (anonyme)"),
    offices=(
        Office(
            role=Text(en="harbour master", fr="capitaine du port"),
            since="2029",
            until="2032",
            speaks_for=ActorId("port-authority"),
        ),
    ),
)
MINISTER = Actor(
    id=ActorId("minister"),
    kind=ActorKind.PERSON,
    name=Text(en="Ana Lopes", fr="Ana Lopes"),
    offices=(
        Office(role=Text(en="mayor", fr="maire"), until="2030-12-31", speaks_for=ActorId("port-authority")),
        Office(role=Text(en="minister", fr="ministre"), since="2031", speaks_for=ActorId("government")),
    ),
)
OFFICIAL = Actor(
    id=ActorId("official"),
    kind=ActorKind.UNNAMED,
    name=Text(en="official", fr="fonctionnaire"),
    speaks_for=ActorId("port-authority"),
)
WITNESS = Actor(id=ActorId("witness"), kind=ActorKind.PERSON, name=Text(en="Bo Li", fr="Bo Li"))
UNION = Actor(
    id=ActorId("union"), kind=ActorKind.GROUP, name=Text(en="Dockers’ union", fr="Syndicat des dockers")
)
QUEEN = Actor(
    id=ActorId("queen"),
    kind=ActorKind.PERSON,
    name=Text(en="Eva", fr="Eva"),
    offices=(
        Office(role=Text(en="admiral", fr="amirale"), since="2031"),
        Office(role=Text(en="queen", fr="reine")),
    ),
)
OTHERS = (
    Actor(
        id=ActorId("port-authority"),
        kind=ActorKind.ORGANISATION,
        name=Text(en="Port Authority", fr="Autorité portuaire"),
    ),
    Actor(id=ActorId("government"), kind=ActorKind.STATE, name=Text(en="Government", fr="Gouvernement")),
    Actor(id=ActorId("port-radio"), kind=ActorKind.CARRIER, name=Text(en="Port Radio", fr="Radio du port")),
    Actor(id=ActorId("wire"), kind=ActorKind.CARRIER, name=Text(en="Wire", fr="Fil")),
)
AGENCY = Source(
    id=SourceId("agency"), type="article-newspaper", container_title="Agency", issued="2031-05-03"
)
HERALD = Source(
    id=SourceId("herald"),
    type="article-newspaper",
    title="Le port nie tout retard",
    container_title="Example Herald",
    author=(Name(family="Martin", given="Claude"),),
    issued="2031-05-04~",
    accessed="2031-06-01",
    url=PORT,
    language="fr",
    custom=Custom(
        derives_from="agency",
        copy=Copy(content=CopyContent.FULL, sha256=SHA),
        quality=("machine-translated",),
    ),
)
BARE = Source(
    id=SourceId("herald"),
    type="webpage",
    custom=Custom(copy=Copy(content=CopyContent.FULL, sha256=SHA)),
)
QUOTE = Quote(
    id=QuoteId("never-closed-herald"),
    source=HERALD.id,
    kind=QuoteKind.DIRECT,
    language="fr",
    text="Le port n'a jamais fermé.",
    gloss=Text(en="The port never closed."),
)
REPORTED = replace(QUOTE, kind=QuoteKind.INDIRECT, text="", gloss=None)
STATEMENT = Statement(
    id=StatementId("never-closed"),
    speakers=(HARBOUR_MASTER.id,),
    gist=Text(en="The port was never closed.", fr="Il n'y a jamais eu de fermeture du port."),
    said="2031-05-03",
    medium=Text(en="radio interview", fr="entretien radiophonique"),
    original_language="fr",
)
EVENT = Event(
    id=EventId("denial"),
    title=Text(en="The harbour master denies a closure", fr="Le capitaine du port nie une fermeture"),
    date="2031-05",
)


def index_of(event: Event, source: Source, lock: Iterable[Locked] = ()) -> Index:
    """The index of a dossier with one event, and with a source beside the agency."""
    curation = Curation(licence="CC-BY-4.0", updated="2031-06-01")
    nothing = Text()
    actors = (HARBOUR_MASTER, MINISTER, OFFICIAL, QUEEN, WITNESS, UNION, *OTHERS)
    dossier = Dossier(
        title=nothing,
        question=nothing,
        curation=curation,
        claims={},
        actors={actor.id: actor for actor in actors},
        events=(event,),
        sources={source.id: source, AGENCY.id: AGENCY},
        lines={},
    )
    connection = sqlite3.connect(":memory:")
    compile_dossier(dossier, {line.quote: line for line in lock}, connection)
    return Index(Store(connection))


def cite(
    quote: Quote | None = QUOTE,
    *,
    source: Source = HERALD,
    statement: Statement = STATEMENT,
    check: Check = Check.VERBATIM,
    language: str = "en",
) -> Attribution:
    """A quote that the lock has under a check; where there is none, the statement and what attests it."""
    statement = replace(statement, quotes=(quote,) if quote else ())
    event = replace(EVENT, sources=() if quote else (source.id,), statements=(statement,))
    lock = (
        [Locked(quote=quote.id, text=digest(quote.text), check=check, copy=SHA, folding=FOLDING)]
        if quote
        else []
    )
    return attribution(index_of(event, source, lock), FIRST, FIRST_QUOTE if quote else NO_QUOTE, language)


def plain(cited: Attribution) -> str:
    """The plain citation."""
    return STYLES["plain"](cited)


def without(source: Source, *fields: str) -> Source:
    """A source of which something is not known."""
    return replace(source, **{name: getattr(BARE, name) for name in fields})


def where(source: Source, language: str = "en") -> str:
    """The part of a citation that tells where the words are printed."""
    before, after = {"en": ("as quoted in ", ". Wording"), "fr": ("cité d’après ", ". Texte")}[language]
    return plain(cite(source=source, language=language)).partition(before)[2].partition(after)[0]


def pandoc(text: str, to: str, source_format: str, *arguments: str) -> str:
    """What Pandoc makes of a text; the test is skipped where there is no Pandoc."""
    pypandoc = pytest.importorskip("pypandoc", reason="Pandoc is not installed here.")
    converted: str = pypandoc.convert_text(text, to, source_format, extra_args=["--wrap=none", *arguments])
    return converted.strip()


# The plain form


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
        QUOTE, language="en", text="Never closed.", gloss=Text(en="Not needed", fr="Jamais fermé.")
    )
    assert plain(cite(quote)).startswith("“Never closed.” — ")
    assert plain(cite(quote, language="fr")).startswith("“Never closed.” [Jamais fermé.] — ")
    assert plain(cite(replace(quote, language="ru"))).startswith("«Never closed.» [Not needed] — ")


def test_what_is_absent_is_left_out_with_its_comma() -> None:
    """No medium, no day, no address: nothing stands in their place."""
    statement = replace(STATEMENT, said="", medium=None, original_language="")
    event = replace(EVENT, date="", statements=(replace(statement, quotes=(QUOTE,)),))
    assert plain(attribution(index_of(event, BARE), FIRST, FIRST_QUOTE, "en")) == (
        "«\u00a0Le port n'a jamais fermé.\u00a0» [The port never closed.] — harbour master (unnamed),"
        f" Port Authority; as quoted in [untitled], undated, text kept by the curator, copy sha256 {SHA}."
        " Wording to be checked again: stale (the quote or the copy is not the one that was checked),"
        f" copy sha256 {SHA}."
    )


def test_the_day_of_the_event_stands_for_a_day_not_given() -> None:
    """A statement without a day of its own was made on the event's."""
    assert "radio interview, May 2031;" in plain(cite(statement=replace(STATEMENT, said="")))


# Where it is printed


def test_a_source_without_title_says_so() -> None:
    """An untitled source is cited as such, in the language of the citation."""
    source = without(HERALD, "title")
    assert where(source).startswith("[untitled], Example Herald, ")
    assert where(source, "fr").startswith("[sans titre], Example Herald, ")


def test_without_an_outlet_the_author_or_the_address_tells_where() -> None:
    """Who wrote a source stands where its outlet would; nothing does where neither is known."""
    source = without(HERALD, "container_title")
    assert where(source).startswith("“Le port nie tout retard”, Claude Martin, c. 4 May 2031")
    assert where(without(source, "author")).startswith("“Le port nie tout retard”, c. 4 May 2031")


def test_a_publisher_is_an_outlet() -> None:
    """A source that stands in nothing larger is known by its publisher."""
    source = replace(without(HERALD, "container_title"), publisher="Port Press")
    assert "“Le port nie tout retard”, Port Press, c. 4 May 2031" in where(source)


def test_a_source_without_outlet_and_address_is_kept_by_the_curator() -> None:
    """The copy's checksum is then the only way to it; where no copy is kept, nothing is claimed."""
    source = without(HERALD, "container_title", "author", "url")
    assert where(source).endswith(
        f"(machine translation; via Agency), text kept by the curator, copy sha256 {SHA}"
    )
    assert where(source, "fr").endswith(f", texte conservé par le curateur, copie sha256 {SHA}")
    assert where(replace(source, custom=Custom())).endswith(", c. 4 May 2031")


@pytest.mark.parametrize(
    ("issued", "en", "fr"),
    [
        ("", "undated", "sans date"),
        ("2031-05-03/..", "undated; not before 3 May 2031", "sans date\u202f; pas avant le 3 mai 2031"),
        ("/2031-05", "undated; not after May 2031", "sans date\u202f; pas après mai 2031"),
        (
            "2031-05-03/2031-06-01",
            "undated; not before 3 May 2031, not after 1 June 2031",
            "sans date\u202f; pas avant le 3 mai 2031, pas après le 1er juin 2031",
        ),
        ("2031-05?", "undated; May 2031 (uncertain)", "sans date\u202f; mai 2031 (incertain)"),
    ],
)
def test_an_undated_source_tells_what_its_content_does(issued: str, en: str, fr: str) -> None:
    """What is inferred from the content is never given as the date of issue."""
    source = replace(without(HERALD, "issued"), custom=Custom(issued_range=issued))
    found = " (from its content)" if issued else ""
    found_fr = " (d’après son contenu)" if issued else ""
    assert f"Example Herald, {en}{found}, {PORT}" in where(source)
    assert f"Example Herald, {fr}{found_fr}, {PORT}" in where(source, "fr")


def test_an_archive_stands_after_the_address() -> None:
    """The archive and the place in it are told, whether it is an address or a shelf mark."""
    archive = "https://archive.example/1"
    assert where(replace(HERALD, archive="Port Archive", archive_location=archive)).endswith(
        f"{PORT}, archived at Port Archive, {archive}"
    )
    assert where(replace(HERALD, archive_location="box 3"), "fr").endswith(f"{PORT}, archivé\u00a0: box 3")


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


# Who said it


def test_an_unnamed_speaker_is_called_unnamed_once() -> None:
    """A name that says so is left alone; one that does not is completed."""
    official = replace(STATEMENT, speakers=(OFFICIAL.id,))
    assert "— harbour master (unnamed), Port Authority, radio" in plain(cite())
    assert "— official (unnamed), Port Authority, radio" in plain(cite(statement=official))
    assert "— fonctionnaire (anonyme), Autorité portuaire, " in plain(cite(statement=official, language="fr"))


def test_speakers_of_a_joint_statement_are_all_named() -> None:
    """Bare names stand in a row; where more is told of one, semicolons part them."""
    joint = replace(STATEMENT, speakers=(WITNESS.id, UNION.id))
    assert "» [The port never closed.] — Bo Li and Dockers’ union, radio" in plain(cite(statement=joint))
    three = replace(STATEMENT, speakers=(HARBOUR_MASTER.id, WITNESS.id, UNION.id))
    assert (
        "— harbour master (unnamed), Port Authority; Bo Li; and Dockers’ union, radio interview, 3 May 2031;"
        in plain(cite(statement=three))
    )
    assert "Bo Li et Syndicat des dockers, entretien" in plain(cite(statement=joint, language="fr"))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("2030-06", "Ana Lopes, mayor, Port Authority, radio"),
        ("2031-05-03", "Ana Lopes, minister, Government, radio"),
        ("2030/2031", "Ana Lopes, radio"),
    ],
)
def test_a_role_is_that_of_the_day_said(said: str, told: str) -> None:
    """The role and the body are those of the day; where two are possible, neither is claimed."""
    assert f"— {told}" in plain(cite(statement=replace(STATEMENT, speakers=(MINISTER.id,), said=said)))


def test_without_a_day_a_role_is_claimed_only_where_it_was_always_held() -> None:
    """Of two offices with a start or an end neither is chosen where no day is known."""
    statement = replace(STATEMENT, speakers=(MINISTER.id, QUEEN.id), said="", quotes=(QUOTE,))
    undated = replace(EVENT, date="", statements=(statement,))
    found = plain(attribution(index_of(undated, HERALD), FIRST, FIRST_QUOTE, "en"))
    assert "— Ana Lopes; and Eva, queen, radio interview; as" in found


# Reported speech


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
    """A French name that is no person's would need an article and a number: a colon needs neither."""
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
    quote = replace(REPORTED, gist=Text(fr=gist))
    statement = replace(STATEMENT, speakers=speakers)
    assert f"Selon Example Herald, {told}" in plain(cite(quote, statement=statement, language="fr"))


def test_a_gist_of_the_quote_goes_before_that_of_the_statement() -> None:
    """Where a source reports otherwise, it is not credited with what the statement says."""
    quote = replace(REPORTED, gist=Text(en="North Korea's port is open."))
    assert "said that North Korea's port is open (reported" in plain(cite(quote))


def test_printed_words_of_reported_speech_are_the_outlets() -> None:
    """They stand without quotation marks, and our gist of the whole statement is not put into its mouth."""
    quote = replace(
        REPORTED, text="le port n'aurait pas fermé.", gloss=Text(en="the port is said not to have closed")
    )
    assert plain(cite(quote)).startswith(
        "According to Example Herald, the harbour master (unnamed), Port Authority, made a statement"
        " (reported"
        " speech, the outlet’s words: le port n'aurait pas fermé [the port is said not to have"
        " closed]). — radio"
    )
    assert plain(cite(quote)).endswith(VERIFIED)
    own = replace(quote, gist=Text(en="The port did not close.", fr="Le port n'a pas fermé."))
    assert "said that the port did not close (reported speech, the outlet’s words: le port n'" in plain(
        cite(own)
    )
    assert plain(cite(quote, language="fr")).startswith(
        "Selon Example Herald, capitaine du port (anonyme), Autorité portuaire (discours rapporté, dans"
        " les mots"
        " du média\u00a0: le port n'aurait pas fermé). — entretien"
    )


def test_who_reports_is_named_as_far_as_known() -> None:
    """Outlet, else author, else title, else nobody."""
    source = without(HERALD, "container_title")
    assert plain(cite(REPORTED, source=source)).startswith("According to Claude Martin, ")
    source = without(source, "author")
    assert plain(cite(REPORTED, source=source)).startswith("According to “Le port nie tout retard”, ")
    assert plain(cite(REPORTED, source=BARE)).startswith("According to a source without a name, ")


def test_a_statement_without_quote_is_cited_in_our_words() -> None:
    """The sources that attest the event stand for the source; nothing is said of a check."""
    assert plain(cite(None)) == (
        "The harbour master (unnamed), Port Authority, said that the port was never closed (in our"
        " words). — radio"
        " interview, 3 May 2031; attested by “Le port nie tout retard”, Example Herald, c. 4 May 2031"
        " (machine"
        f" translation), {PORT}."
    )


# Checks and corrections


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("check", Check)
def test_every_check_is_told(check: Check, language: str) -> None:
    """A citation ends with the state of its check, and with the copy wherever there is one."""
    quote, source = QUOTE, HERALD
    if check is Check.NO_COPY:
        source = replace(HERALD, custom=Custom())
    if check is Check.REPORTED:
        quote = REPORTED
    cited = cite(quote, source=source, check=check, language=language)
    assert cited.check is check
    assert plain(cited).endswith(" " + say(VERDICTS[check], language, copy=SHA))
    assert (SHA in plain(cited)) == (check not in (Check.NO_COPY, Check.REPORTED))


def test_missing_words_are_called_missing_in_every_style() -> None:
    """No style lets a quote pass whose words are not in the copy of its source."""
    cited = cite(check=Check.MISSING)
    silent = [
        name for name, style in STYLES.items() if not {"missing", "introuvable"} & set(style(cited).split())
    ]
    assert silent == []


def test_superseded_quotes_and_statements_say_so() -> None:
    """A correction is told with its day and reason before the check."""
    correction = Correction(on="2031-06-02", reason=Text(en="A word was lost.", fr="Un mot manquait."))
    quote = replace(QUOTE, superseded_by=QuoteId("never-closed-herald-2"), correction=correction)
    told = " This quote is superseded by never-closed-herald-2 (correction, 2 June 2031: A word was lost)."
    assert plain(cite(quote)).endswith(told + VERIFIED)
    correction_fr = "(correction, 2 juin 2031\u00a0: Un mot manquait)"
    told = f" Cette citation est remplacée par never-closed-herald-2 {correction_fr}."
    assert plain(cite(quote, language="fr")).endswith(told + VERIFIED_FR)
    statement = replace(STATEMENT, superseded_by=StatementId("closed-once"))
    assert plain(cite(statement=statement)).endswith(
        " This statement is superseded by closed-once." + VERIFIED
    )


# Styles

ABOUT = (
    "harbour master (unnamed), Port Authority, radio interview, 3 May 2031; as quoted in {title}, {outlet},"
    " c. 4 May 2031 (machine translation; via Agency), {address}." + VERIFIED
)
WHOLE = {
    "markdown": (
        "«\u00a0Le port n'a jamais fermé.\u00a0» \\[The port never closed.\\] — "
        + ABOUT.format(title="“Le port nie tout retard”", outlet="*Example Herald*", address=f"<{PORT}>")
    ),
    "footnote": (
        "«\u00a0Le port n'a jamais fermé.\u00a0» \\[The port never closed.\\][^never-closed-herald]\n\n"
        "[^never-closed-herald]: "
        + ABOUT.format(title="“Le port nie tout retard”", outlet="*Example Herald*", address=f"<{PORT}>")
    ),
    "html": (
        f'<blockquote cite="{PORT}"><p><span lang="fr">«\u00a0Le port n\'a jamais fermé.\u00a0»</span>'
        " [The port never closed.]</p><footer>— "
        + ABOUT.format(
            title="“Le port nie tout retard”",
            outlet="<cite>Example Herald</cite>",
            address=f'<a href="{PORT}">{PORT}</a>',
        )
        + "</footer></blockquote>"
    ),
    "latex": (
        r"\foreignquote{french}{Le port n'a jamais fermé.} [The port never closed.] — "
        + ABOUT.format(
            title=r"\enquote{Le port nie tout retard}",
            outlet=r"\emph{Example Herald}",
            address=rf"\url{{{PORT}}}",
        )
    ),
    "org": (
        "«\u00a0Le port n'a jamais fermé.\u00a0» [The port never closed.] — "
        + ABOUT.format(title="“Le port nie tout retard”", outlet="/Example Herald/", address=f"[[{PORT}]]")
    ),
    "wikipedia": (
        "{{cite news |last1=Martin |first1=Claude |title=Le port nie tout retard |work=Example Herald"
        " |date=c. 2031"
        f" |language=fr |url={PORT} |access-date=1 June 2031 |quote=Le port n'a jamais fermé."
        " |trans-quote=The port never closed.}} Harbour master (unnamed), Port Authority, radio interview,"
        f" 3 May 2031 (published c. 4 May 2031; machine translation; via Agency).{VERIFIED}"
    ),
    "wikipedia-fr": (
        "{{Article |langue=fr |nom1=Martin |prénom1=Claude |titre=Le port nie tout retard"
        f" |périodique=Example Herald |date=2031 |lire en ligne={PORT} |consulté le=1er juin 2031}}}}"
        " «\u00a0Le port n'a jamais fermé.\u00a0» — capitaine du port (anonyme), Autorité portuaire,"
        " entretien"
        " radiophonique, 3 mai 2031 (publié vers le 4 mai 2031\u202f; traduction automatique\u202f; via"
        f" Agency).{VERIFIED_FR}"
    ),
    "biblatex": (
        "@article{herald,\n  author = {Martin, Claude},\n  title = {{Le port nie tout retard}},\n"
        "  journaltitle = {Example Herald},\n  entrysubtype = {newspaper},\n  date = {2031-05-04~},\n"
        f"  langid = {{french}},\n  url = {{{PORT}}},\n  urldate = {{2031-06-01}},\n"
        "  annotation = {«~Le port n'a jamais fermé.~» [The port never closed.] — "
        + ABOUT.format(title="“Le port nie tout retard”", outlet="Example Herald", address=PORT)
        + "},\n}"
    ),
    "ris": (
        "TY  - NEWS\nID  - herald\nAU  - Martin, Claude\nTI  - Le port nie tout retard\nT2  - Example"
        " Herald\n"
        f"PY  - 2031\nDA  - 2031/05/04/circa\nLA  - fr\nUR  - {PORT}\nY2  - 2031/06/01/\n"
        "N1  - «\u00a0Le port n'a jamais fermé.\u00a0» [The port never closed.] — "
        + ABOUT.format(title="“Le port nie tout retard”", outlet="Example Herald", address=PORT)
        + "\nER  - "
    ),
}


@pytest.mark.parametrize("style", WHOLE)
def test_every_style_tells_the_whole_citation(style: str) -> None:
    """Nothing that the plain form tells is lost in another style."""
    assert STYLES[style](cite()) == WHOLE[style]


def test_reported_speech_is_no_block_quotation_in_html() -> None:
    """A paragraph tells it, and the outlet's words have their language."""
    assert STYLES["html"](cite(REPORTED)).startswith(
        "<p>According to <cite>Example Herald</cite>, the harbour"
    )
    printed = replace(REPORTED, text="le port n'aurait pas fermé")
    assert 'words: <span lang="fr">le port n\'aurait pas fermé</span>). — ' in STYLES["html"](cite(printed))


def test_csl_json_is_a_list_of_items_with_dates_in_parts() -> None:
    """Names, dates and variables are those of CSL-JSON; the citation goes along as a note."""
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
            "note": plain(cited),
        }
    ]


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


def test_wikipedia_speaks_the_language_of_its_readers() -> None:
    """What stands around the English template is English whatever the reader's language, and so in French."""
    for style in ("wikipedia", "wikipedia-fr"):
        assert STYLES[style](cite(language="en")) == STYLES[style](cite(language="fr"))


def test_only_the_speakers_own_words_fill_a_quote_of_wikipedia() -> None:
    """Reported speech is no quotation, in our words or in the outlet's."""
    for quote in (REPORTED, replace(REPORTED, text="le port n'aurait pas fermé")):
        found = STYLES["wikipedia"](cite(quote))
        assert "quote=" not in found
        assert "}} According to ''Example Herald'', the harbour master" in found


@pytest.mark.parametrize(
    ("source", "en", "fr"),
    [
        (replace(HERALD, issued="2031-05-04"), " |date=4 May 2031 ", " |date=4 mai 2031 "),
        (replace(HERALD, issued="2031-05-03/2031-05-04"), " |date=3–4 May 2031 ", " |date=2031 "),
        (replace(HERALD, issued="2031-05/2031-06-04"), " |date=2031 ", " |date=2031 "),
        (replace(HERALD, issued="2031-05/2031-22"), " |date=2031 ", " |date=2031 "),
        (replace(HERALD, publisher="Press"), " |publisher=Press ", " |éditeur=Press "),
        (without(HERALD, "issued"), " |date=n.d. ", " |périodique=Example Herald |lire en ligne="),
        (without(HERALD, "title"), " |title=&#91;untitled&#93; ", " |titre=&#91;sans titre&#93; "),
        (replace(HERALD, author=(Name(literal="Belga"),)), " |author1=Belga ", " |auteur1=Belga "),
        (replace(HERALD, url=PORT + "?a|b[1]"), f" |url={PORT}?a%7Cb%5B1%5D ", f"={PORT}?a%7Cb%5B1%5D "),
    ],
)
def test_fields_of_wikipedia_have_values_that_its_templates_take(source: Source, en: str, fr: str) -> None:
    """Dates that the templates refuse, brackets and pipes never reach them."""
    assert en in STYLES["wikipedia"](cite(source=source))
    assert fr in STYLES["wikipedia-fr"](cite(source=source))


def test_what_the_templates_cannot_say_stands_after_them() -> None:
    """Inferred dates, the curator's copy and archives without a date are told in words."""
    dated = replace(without(HERALD, "issued"), custom=Custom(issued_range="2031-05-03/.."))
    assert "(undated; not before 3 May 2031 (from its content))" in STYLES["wikipedia"](cite(source=dated))
    assert f"(text kept by the curator, copy sha256 {SHA})" in STYLES["wikipedia"](cite(source=BARE))
    archived = replace(HERALD, archive_location="https://archive.example/1")
    assert "; archived at https://archive.example/1; " in STYLES["wikipedia"](cite(source=archived))


def test_an_address_at_the_wayback_machine_is_an_archive_with_a_date() -> None:
    """The English template wants the day on which the page was kept, and the address tells it."""
    kept = f"https://web.archive.org/web/20310505120000/{PORT}"
    found = STYLES["wikipedia"](cite(source=replace(HERALD, archive_location=kept)))
    assert f" |archive-url={kept} |archive-date=5 May 2031 |url-status=live |" in found
    assert "archived" not in found


@pytest.mark.parametrize(
    ("issued", "csl", "ris"),
    [
        ("2031", {"date-parts": [[2031]]}, "2031///"),
        ("2031-05", {"date-parts": [[2031, 5]]}, "2031/05//"),
        ("2031-05-03/2031-05-21", {"date-parts": [[2031, 5, 3], [2031, 5, 21]]}, "2031/05/03/"),
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
    assert "|last1=de Gaulle |first1=Anne |author2=Food and" in STYLES["wikipedia"](cited)


def test_publisher_and_archive_go_to_reference_managers() -> None:
    """Each format has a field for them."""
    cited = cite(source=replace(HERALD, publisher="Press", archive="Port Archive", archive_location="box 3"))
    assert "PB  - Press\n" in STYLES["ris"](cited)
    assert "AV  - archived at Port Archive, box 3\n" in STYLES["ris"](cited)
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


def test_a_statement_without_any_source_is_still_a_reference() -> None:
    """A document of which only the citation tells stands in for a source that is not known."""
    event = replace(EVENT, statements=(STATEMENT,))
    cited = attribution(index_of(event, HERALD), FIRST, NO_QUOTE, "en")
    assert plain(cited).endswith("(in our words). — radio interview, 3 May 2031.")
    assert STYLES["biblatex"](cited).startswith(
        "@misc{never-closed,\n  title = {{[untitled]}},\n  note = {undated}"
    )
    assert STYLES["ris"](cited).startswith("TY  - GEN\nID  - never-closed\n")
    assert STYLES["wikipedia"](cited).startswith("The harbour master (unnamed), Port Authority, said that")


def test_each_source_that_attests_a_statement_is_a_reference() -> None:
    """A statement without quote brings all sources of its event."""
    event = replace(EVENT, sources=(HERALD.id, AGENCY.id), statements=(STATEMENT,))
    cited = attribution(index_of(event, HERALD), FIRST, NO_QUOTE, "en")
    assert f"{PORT}; [untitled], Agency, 3 May 2031." in plain(cited)
    assert [item["id"] for item in msgspec.json.decode(STYLES["csl-json"](cited))] == ["herald", "agency"]
    assert STYLES["wikipedia"](cited).count("{{cite news ") == 2


# Escapes


@pytest.mark.parametrize(
    ("style", "source_format", "words"),
    [
        ("markdown", "markdown-smart", HOSTILE),
        ("markdown", "commonmark", HOSTILE),
        ("html", "html", HOSTILE),
        ("latex", "latex", HOSTILE_TO_TEX),
    ],
)
def test_signs_of_a_format_are_only_signs(style: str, source_format: str, words: str) -> None:
    """What Pandoc reads is what the source prints, whatever signs of the format are in it."""
    cited = cite(replace(QUOTE, text=words, language="en"))
    assert words in pandoc(STYLES[style](cited), "plain", source_format).replace("’", "'")


def test_org_names_the_signs_that_it_would_take_for_its_own() -> None:
    """Emphasis, links, notes, dates, scripts and entities are written by name, and the rest is left alone."""
    words = "*a* /b/ c/d _e_ x^2 [[f]] [fn:1] [2031] <g> $h$ {i} \\j |k| =l= ~m~ +n+ 1+1"
    assert STYLES["org"](cite(replace(QUOTE, text=words, language="en"))).startswith(
        "“\\ast{}a* \\slash{}b/ c/d \\under{}e\\under{} x\\asciicirc{}2 [\u200b[f]] [\u200bfn:1] [\u200b2031]"
        " \\lt{}g> \\dollar{}h\\dollar{} \\lbrace{}i\\rbrace{} \\backslash{}j \\vert{}k\\vert{} \\equal{}l="
        " \\tilde{}m~ \\plus{}n+ 1+1”"
    )


def test_wikitext_cannot_be_broken_out_of() -> None:
    """Pipes, braces, brackets, tags, entities, slants and signatures of a source are only signs."""
    words = "a|b}} {{c}} [[d]] <ref>e</ref> &amp; & ''f'' ~~~~ __g__ x=1"
    assert (
        " |quote=a{{!}}b&#125;&#125; &#123;&#123;c&#125;&#125; &#91;&#91;d&#93;&#93; &lt;ref&gt;e&lt;/ref&gt;"
        " &amp;amp; & &#39;&#39;f&#39;&#39; &#126;&#126;&#126;&#126; &#95;&#95;g&#95;&#95; x=1 |trans-quote="
    ) in STYLES["wikipedia"](cite(replace(QUOTE, text=words)))


@pytest.mark.parametrize("style", ["markdown", "footnote", "latex", "org", "wikipedia", "biblatex", "ris"])
def test_a_break_of_line_in_a_source_breaks_no_format(style: str) -> None:
    """Paragraphs of a quote go on one line where a line or a blank one would end it."""
    broken = replace(QUOTE, text="Jamais.\n\nTY  - BOOK\u2028Non.")
    assert "Jamais. TY  - BOOK Non." in STYLES[style](cite(broken))


def test_addresses_are_safe_in_every_format() -> None:
    """Signs that would end an address are encoded in it, and those that TeX reads are escaped."""
    cited = cite(source=replace(HERALD, url="https://herald.example/a_{b}?c=%20&d#e]"))
    assert r"\url{https://herald.example/a_\%7Bb\%7D?c=\%20&d\#e\%5D}" in STYLES["latex"](cited)
    assert "  url = {https://herald.example/a_%7Bb%7D?c=%20&d#e%5D}," in STYLES["biblatex"](cited)
    assert "[[https://herald.example/a_%7Bb%7D?c=%20&d#e%5D]]" in STYLES["org"](cited)
    assert 'href="https://herald.example/a_{b}?c=%20&amp;d#e]"' in STYLES["html"](cited)


def test_latex_joins_nothing_and_keeps_fast_spaces() -> None:
    """Hyphens, commas and apostrophes in a row stay apart, and French spaces are TeX's own."""
    cited = cite(replace(QUOTE, text="a--b ,, ''c'' «\u00a0d\u202f;"))
    assert STYLES["latex"](cited).startswith(r"\foreignquote{french}{a-{}-b ,{}, '{}'c'{}' «~d\,;} ")


def test_words_in_the_language_of_the_text_are_enquoted() -> None:
    """Only words in another language that babel knows are foreign."""
    assert STYLES["latex"](cite(language="fr")).startswith(r"\enquote{Le port")
    assert STYLES["latex"](cite(replace(QUOTE, language="ko"))).startswith(r"\enquote{Le port")


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


def test_pandoc_reads_the_footnote() -> None:
    """The words stand in the text, and all about them in the note."""
    found = pandoc(STYLES["footnote"](cite()), "html", "markdown")
    assert "[The port never closed.]<a" in found
    assert "<em>Example Herald</em>" in found.partition("footnotes")[2]


# Events and sources


def test_an_event_is_cited_with_its_sources() -> None:
    """An event without statements is told in our words, its sources as a bibliography has them."""
    summary = Text(en="A visit took place.", fr="Une visite a eu lieu.")
    index = index_of(replace(EVENT, summary=summary, sources=(AGENCY.id, HERALD.id)), HERALD)
    assert event_citation(index, EventNumber(0), "en") == (
        "The harbour master denies a closure, May 2031 (event, in our words). A visit took place."
        " Sources: [untitled], Agency, 3 May 2031; Claude Martin, “Le port nie tout retard”, Example Herald,"
        f" c. 4 May 2031 (machine translation), {PORT}."
    )
    assert event_citation(index, EventNumber(0), "fr") == (
        "Le capitaine du port nie une fermeture, mai 2031 (événement, dans nos mots). Une visite a eu lieu."
        " Sources\u00a0: [sans titre], Agency, 3 mai 2031\u202f; Claude Martin, «\u00a0Le port nie tout"
        f" retard\u00a0», Example Herald, vers le 4 mai 2031 (traduction automatique), {PORT}."
    )


def test_an_event_without_sources_says_so() -> None:
    """That nothing attests an event is told, not passed over."""
    index = index_of(replace(EVENT, date=""), HERALD)
    assert event_citation(index, EventNumber(0), "en") == (
        "The harbour master denies a closure (event, in our words). No source is named."
    )
    assert event_citation(index, EventNumber(0), "fr").endswith(
        "(événement, dans nos mots). Aucune source n’est indiquée."
    )


def test_a_writer_is_named_once() -> None:
    """A source alone is cited with its author, who is not named again where there is no outlet."""
    source = without(HERALD, "container_title")
    assert source_citation(source, "en") == (
        f"“Le port nie tout retard”, Claude Martin, c. 4 May 2031 (machine translation), {PORT}."
    )


def test_citing_loads_neither_screen_nor_yaml_nor_pandoc() -> None:
    """The command line cites without what only the screen, the loader or a conversion needs."""
    heavy = ("textual", "rich", "yaml", "pypandoc")
    program = (
        f"import sys, explorer.citation.styles; print(*(name for name in {heavy} if name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert done.stdout.split() == []
