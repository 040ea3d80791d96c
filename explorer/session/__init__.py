"""Everything that the screen knows at one moment; other rooms import it from here."""

from explorer.query.results import Results
from explorer.session.history import LONGEST_PAST, History, Moment
from explorer.session.keys import digit_typed, quiet, repeated, unanswered, uncounted, zero
from explorer.session.session import Session

__all__ = [
    "LONGEST_PAST",
    "History",
    "Moment",
    "Results",
    "Session",
    "digit_typed",
    "quiet",
    "repeated",
    "unanswered",
    "uncounted",
    "zero",
]  # results are what a session is opened with
