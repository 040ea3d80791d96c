"""Everything that the screen knows at one moment; other rooms import it from here."""

from explorer.query.results import Results
from explorer.session.basket import EMPTY_BASKET, Basket, Gathered
from explorer.session.coming_back import beginning_at, gathered_before, offering, where_left
from explorer.session.following import match_stepped, reply_followed
from explorer.session.gathering import at_record, holding, quote_gathered
from explorer.session.going import GOING
from explorer.session.history import LONGEST_PAST, History, Moment
from explorer.session.keys import digit_typed, quiet, repeated, unanswered, uncounted, zero
from explorer.session.reading import Reading, Wordings
from explorer.session.session import Session

__all__ = [
    "EMPTY_BASKET",
    "GOING",
    "LONGEST_PAST",
    "Basket",
    "Gathered",
    "History",
    "Moment",
    "Reading",
    "Results",
    "Session",
    "Wordings",
    "at_record",
    "beginning_at",
    "digit_typed",
    "gathered_before",
    "holding",
    "match_stepped",
    "offering",
    "quiet",
    "quote_gathered",
    "repeated",
    "reply_followed",
    "unanswered",
    "uncounted",
    "where_left",
    "zero",
]  # results are what a session is opened with
