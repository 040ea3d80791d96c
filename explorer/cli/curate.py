"""What a curator runs on a dossier: checking and reformatting its data, and looking up its quotes in copies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from explorer.cli.output import print_message
from explorer.dossier.load import load
from explorer.dossier.model import Check, Dossier, Quote, QuoteId, Source
from explorer.dossier.warnings import warnings_about
from explorer.errors import DossierError, ExplorerError, Problem
from explorer.files import save
from explorer.verify.copies import copies_in
from explorer.verify.lock import LOCK_FILE, Locked, as_lock, read_lock
from explorer.verify.quotes import Finding, checked_quotes, compared, summary
from explorer.wording.language import in_figures, say, say_number
from explorer.wording.sentences import in_one_line, of_error, of_problem, sentence
from explorer.wording.vocabulary import CHECKS

T = TypeVar("T")
WRONG = frozenset((Check.MISSING, Check.STALE, Check.AMBIGUOUS))


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What to print, line by line, and the exit status."""

    lines: tuple[str, ...]
    status: int


def of_each(folders: Sequence[Path], judge: Callable[[Path], Verdict], language: str) -> Verdict:
    """The verdicts on several folders as one: each line says of which it is, and the worst status counts.

    Of several, one that cannot be read does not keep the others from being judged. Raises ExplorerError for one alone.
    """
    if len(folders) == 1:
        return judge(folders[0])
    verdicts = [(folder, judged(folder, judge, language)) for folder in folders]
    return Verdict(
        lines=tuple(under(folder, line) for folder, verdict in verdicts for line in verdict.lines),
        status=max(verdict.status for _, verdict in verdicts),
    )


def judged(folder: Path, judge: Callable[[Path], Verdict], language: str) -> Verdict:
    """The verdict on a folder; an error is one, too."""
    try:
        return judge(folder)
    except ExplorerError as error:
        lines = of_error(error, language).splitlines()
        return Verdict(lines=tuple(f"{line}\n" for line in lines), status=1)


def under(folder: Path, line: str) -> str:
    """A line with the folder that it is about in front, unless it begins with it."""
    path = in_one_line(str(folder))
    return line if line.startswith((f"{path}/", f"{path}:")) else f"{path}: {line}"


def checked(
    folder: Path, language: str, refused: Sequence[Problem] = (), *, is_strict: bool = False
) -> Verdict:
    """Every problem in a dossier and its lock, and why it was not reformatted; or, without any, what it contains.

    Warnings are told of a dossier without problems; where the check is strict, they fail it.
    """
    dossier, problems = attempted(lambda: load(folder))
    _, problems_of_lock = attempted(lambda: read_lock(folder / LOCK_FILE))
    lines = [of_problem(problem, language) for problem in (*problems, *problems_of_lock, *refused)]
    if dossier and not lines:
        warnings = [in_warning(problem, language) for problem in warnings_about(folder, dossier)]
        lines = [*warnings, counted(dossier, language)]
        return Verdict(lines=tuple(f"{line}\n" for line in lines), status=int(is_strict and bool(warnings)))
    return Verdict(lines=tuple(f"{line}\n" for line in lines), status=1)


def in_warning(problem: Problem, language: str) -> str:
    """A warning as `path:line:column: warning: sentence`."""
    place = f"{in_one_line(problem.path)}:{problem.line}:{problem.column}"
    return say("{place}: warning: {words}", language, place=place, words=sentence(problem.reason, language))


def attempted(read: Callable[[], T]) -> tuple[T | None, tuple[Problem, ...]]:
    """What was read, or the problems that prevented it."""
    try:
        return read(), ()
    except DossierError as error:
        return None, error.problems


def reformat(folder: Path, language: str) -> Sequence[Problem]:
    """Format the two files, and name those that changed. Returns why others could not be. Raises WriteError."""
    from explorer.dossier.layout import lay_out

    changed, refused = lay_out(folder)
    for name in changed:
        print_message(say("{name}: reformatted", language, name=name))
    return refused


def counted(dossier: Dossier, language: str) -> str:
    """How much there is in a dossier."""
    statements = [statement for event in dossier.events for statement in event.statements]
    return ", ".join(
        (
            say_number("{number} event", "{number} events", len(dossier.events), language),
            say_number("{number} statement", "{number} statements", len(statements), language),
            quotes_counted(sum(len(statement.quotes) for statement in statements), language),
            say_number("{number} claim", "{number} claims", len(dossier.claims), language),
            say_number("{number} actor", "{number} actors", len(dossier.actors), language),
            say_number("{number} source", "{number} sources", len(dossier.sources), language),
        )
    )


def quotes_counted(number: int, language: str) -> str:
    """A number of quotes."""
    return say_number("{number} quote", "{number} quotes", number, language)


def quotes_of(dossier: Dossier) -> tuple[tuple[Quote, Source], ...]:
    """Every quote with its source, in the order of the file."""
    statements = (statement for event in dossier.events for statement in event.statements)
    quotes = (quote for statement in statements for quote in statement.quotes)
    return tuple((quote, dossier.sources[quote.source]) for quote in quotes)


def verified(folder: Path, copies: Path | None, language: str, *, locked: bool) -> Verdict:
    """Look up every quote in its copy, and write the lock or compare with it. Raises ExplorerError."""
    dossier = load(folder)
    lock = present_lock(folder, language, can_be_made_anew=copies is not None and not locked)
    wanted = (source.custom.copy for source in dossier.sources.values())
    at_hand = copies_in(copies, {copy.sha256 for copy in wanted if copy and copy.sha256}) if copies else {}
    quotes = quotes_of(dossier)
    lines, findings = checked_quotes(quotes, at_hand, lock)
    differences: tuple[Finding, ...] = ()
    if locked:
        differences = compared(quotes, at_hand, lock)
    else:
        save(folder / LOCK_FILE, as_lock(lines))
    is_wrong = bool(differences) or any(finding.check in WRONG for finding in findings)
    # For a quote with two findings, the difference from the lock says more.
    shown = {finding.quote: finding for finding in (*findings, *differences)}
    about = (line_about(finding, language) for finding in shown.values())
    return Verdict(lines=(*about, summed_up(lines, language)), status=1 if is_wrong else 0)


def line_about(finding: Finding, language: str) -> str:
    """A finding as a line."""
    check = say(CHECKS[finding.check], language)
    return f"{finding.quote}: {check}: {sentence(finding.reason, language)}\n"


def summed_up(lines: Sequence[Locked], language: str) -> str:
    """How many quotes have each check."""
    counts = ((say(CHECKS[check], language), number) for check, number in summary(lines).items() if number)
    parts = [f"{check} {in_figures(number, language)}" for check, number in counts]
    checks = ", ".join(parts) or say("none", language)
    return say("{head}: {rest}", language, head=quotes_counted(len(lines), language), rest=checks) + "\n"


def present_lock(folder: Path, language: str, *, can_be_made_anew: bool) -> dict[QuoteId, Locked]:
    """The lock as it is; a broken one counts as empty if a new one can be made. Raises DossierError."""
    try:
        return read_lock(folder / LOCK_FILE)
    except DossierError as error:
        if not can_be_made_anew:
            raise
        print_message(of_error(error, language))
        return {}
