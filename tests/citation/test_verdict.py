"""Every citation ends with what a reader must be warned of."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from explorer.citation.styles import STYLES
from explorer.citation.verdict import VERDICTS
from explorer.dossier.model import (
    Check,
    Correction,
    Custom,
    QuoteId,
    StatementId,
)
from explorer.wording.language import say
from tests.citation.makers import cite, plain
from tests.citation.records import (
    HERALD,
    QUOTE,
    REPORTED,
    SHA,
    STATEMENT,
    VERIFIED,
    VERIFIED_FR,
)


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
    correction = Correction(on="2031-06-02", reason={"en": "A word was lost.", "fr": "Un mot manquait."})
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
