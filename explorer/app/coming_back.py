"""What the app takes up from the last time, and what it leaves for the next."""

from __future__ import annotations

from dataclasses import dataclass, replace

from explorer.screens.themes import DARK, LIGHT
from explorer.session import Session, beginning_at, gathered_before, offering, where_left
from explorer.settings import has_chosen_theme, is_colourless, is_light_told
from explorer.settings.last_time import FIRST_TIME, LastTime, Noted


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """How the screen is opened: in which language, at which record, after which last time.

    `notice` is the id of a message to begin with; `folder` is the dossier as a command line names it.
    """

    language: str
    at: str = ""
    last: LastTime = FIRST_TIME
    notice: str = ""
    folder: str = ""


@dataclass(frozen=True, slots=True)
class Left:
    """How the screen was left: the exit status, and what the next time takes up."""

    status: int
    last: LastTime


def begun(session: Session, opening: Opening) -> Session:
    """The session with which reading begins. A query that was asked for keeps its own first place."""
    last, is_asked = opening.last, bool(session.query.terms)
    session = replace(session, folder=opening.folder, style=last.style)
    session = gathered_before(session, [(entry.id, entry.remark) for entry in last.basket])
    if not is_asked and not opening.at:
        session = where_left(session, last.place)
    if not is_asked:
        session = offering(session, last.query, last.place)
    if opening.at:
        there = beginning_at(session, opening.at)
        session = replace(there, notice=there.notice or session.notice)
    return replace(session, notice=opening.notice) if opening.notice else session


def is_theme_ours() -> bool:
    """Whether the theme is one of ours: colours are allowed, and the environment names no other."""
    return not (is_colourless() or has_chosen_theme())


def first_theme(last: LastTime) -> str:
    """The theme of the first frame: the one chosen last time, or what the environment tells, or else the last one."""
    if not is_theme_ours():
        return ""
    is_light = is_light_told()
    if last.theme and (last.is_theme_chosen or is_light is None):
        return last.theme
    return LIGHT.name if is_light else DARK.name


def left(session: Session, opening: Opening, theme: str, *, is_theme_chosen: bool) -> LastTime:
    """What the next time takes up; a theme of the environment's is of today alone.

    So is a language that the environment or the command line asked for: only what the reader chose on the screen stays.
    """
    last = opening.last
    if not is_theme_ours():
        theme, is_theme_chosen = last.theme, last.is_theme_chosen
    return LastTime(
        place=session.record_ids,
        query=str(session.query),
        basket=tuple(Noted(entry.id, entry.remark) for entry in session.basket.entries),
        theme=theme,
        is_theme_chosen=is_theme_chosen,
        language=last.language if session.language == opening.language else session.language,
        style=session.style,
    )
