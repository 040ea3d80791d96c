"""What is typed beside commands: the count before one (`5j`, `42G`), and keys without a meaning."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from explorer.session.session import Session

LARGEST_COUNT = 999_999


def digit_typed(session: Session, digit: int) -> Session:
    """With one digit more of the count for the next command."""
    return replace(session, count=min(session.count * 10 + digit, LARGEST_COUNT), notice="")


def uncounted(session: Session) -> Session:
    """Without a count, as the command that it was meant for is done."""
    return replace(session, count=0) if session.count else session


def zero(session: Session) -> Session:
    """With no filter left; behind other digits, with one more."""
    return digit_typed(session, 0) if session.count else session.unfiltered()


def repeated(session: Session, change: Callable[[Session], Session]) -> Session:
    """Changed as often as the count says, or until that changes nothing more."""
    times = max(session.count, 1)
    for _ in range(times):
        before, session = session, change(session)
        if session.moment == before.moment:
            break
    return session


def unanswered(session: Session, notice: str, key: str = "") -> Session:
    """With word that a key does nothing."""
    return replace(session, notice=notice, key=key)


def quiet(session: Session) -> Session:
    """With nothing to say."""
    return replace(session, notice="") if session.notice else session
