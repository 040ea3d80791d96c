"""The terminal is asked for its background, and its answer is never taken for keys."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from explorer.screens.background import PATIENCE, QUESTION, BackgroundAnswers, is_light
from tests.command_line import USUAL, Terminal, is_shown
from tests.makers import write_dossier

WHITE = "\x1b]11;rgb:ffff/ffff/ffff\x07"
BLACK = "\x1b]11;rgb:0000/0000/0000\x1b\\"


class Clock:
    """A clock that is set by hand."""

    now = 100.0

    def __call__(self) -> float:
        """The time."""
        return self.now


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("rgb:ffff/ffff/ffff", True),
        ("rgb:ff/ff/e0", True),
        ("rgb:f/f/f", True),
        ("rgba:fdfd/f6f6/e3e3/ffff", True),
        ("rgb:0000/0000/0000", False),
        ("rgb:0000/2b2b/3636", False),
        ("rgb:0000/0000/ffff", False),  # blue is dark
        ("#ffffff", None),
        ("", None),
    ],
)
def test_a_light_background_is_known_by_its_colour(answer: str, expected: object) -> None:
    """As eyes have it: green is lighter than blue."""
    assert is_light(answer) is expected


def typed(*pieces: str, wait: float = 0.0) -> tuple[str, list[bool]]:
    """What is left of pieces, and what is told, if the first comes so long after the question."""
    told: list[bool] = []
    clock = Clock()
    answers = BackgroundAnswers(told.append, clock)
    answers.expect()
    clock.now += wait
    return "".join(map(answers.taken_out, pieces)), told


@pytest.mark.parametrize("at", range(len(BLACK) + 1))
def test_an_answer_in_two_pieces_is_an_answer(at: int) -> None:
    """Wherever a slow line cuts it; at worst an escape is left of it, which closes nothing on the main screen."""
    left, told = typed(f"j{BLACK[:at]}", f"{BLACK[at:]}k")
    assert told == [False]
    assert left == "jk" if at != 1 else left == "j\x1bk"


@pytest.mark.parametrize("wait", [0.0, PATIENCE + 1])
@pytest.mark.parametrize("answer", [WHITE, BLACK])
def test_an_answer_sign_by_sign_is_an_answer(answer: str, wait: float) -> None:
    """Late, too."""
    assert typed("j", *answer, "k", *answer, "l", wait=wait)[0].replace("\x1b", "") == "jkl"


@pytest.mark.parametrize("at", range(5, len(BLACK) - 1))
def test_an_answer_that_is_cut_off_types_nothing(at: int) -> None:
    """What comes after it does, an arrow or an escape."""
    assert typed(BLACK[:at], "\x1b[A", "j")[0] == "\x1b[Aj"


@pytest.mark.parametrize("answer", [WHITE, BLACK, "\x1b]11;nonsense\x07"])
def test_keys_around_an_answer_stay(answer: str) -> None:
    """Both may come in one piece, and the answer late, or twice."""
    assert typed(f"/a{answer}b{answer}c")[0] == "/abc"
    assert typed(f"/a{answer}b", wait=PATIENCE + 1) == ("/ab", [])


def test_keys_that_are_no_answer_are_left_alone() -> None:
    """Arrows, a bracket, esc: even while an answer may come."""
    for keys in ("\x1b", "]", "\x1b[A", "]11;", "\x1bj", "\x1b\x1b", "\x1b[200~x\x1b[201~"):
        assert typed(keys) == (keys, [])
    assert typed("\x1b", "]", "1", "x")[0] == "\x1b]1x"
    assert typed("\x1b", "\x1b", "[A")[0] == "\x1b\x1b[A"
    assert typed("\x1b]", "1", "j")[0] == "1j"


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TEXTUAL_THEME", "nord"), ("TERM", "linux")])
@pytest.mark.slow
def test_where_the_answer_would_change_nothing_nothing_is_asked(
    tmp_path: Path, name: str, value: str
) -> None:
    """Some terminals would print the question."""
    write_dossier(tmp_path / "dossier")
    with Terminal(tmp_path, size=USUAL, has_keyboard=True, **{name: value}) as screen:
        screen.until(lambda written: b"quit" in written)
        screen.type("q")
        screen.ended()
        assert QUESTION.encode() not in screen.written


@pytest.mark.slow
def test_a_light_terminal_gets_the_light_theme(tmp_path: Path) -> None:
    """The next time from the first frame on; and no key was typed by the answer."""
    write_dossier(tmp_path / "dossier")
    light = re.compile(rb"48;2;251;250;247")
    with Terminal(tmp_path, COLORTERM="truecolor") as screen:
        screen.until(lambda written: QUESTION.encode() in written)
        assert not light.search(screen.written)
        screen.type(WHITE)
        screen.until(light.search)
        screen.until(lambda _: any("quit" in row for row in screen.rows()))
        screen.type("q")
        screen.ended()
    with Terminal(tmp_path, COLORTERM="truecolor") as screen:
        screen.until(light.search)
        screen.type("q")
        screen.ended()


@pytest.mark.slow
def test_an_answer_that_trickles_in_closes_no_list(tmp_path: Path) -> None:
    """Its escape waits a moment for what follows."""
    write_dossier(tmp_path / "dossier")
    light = re.compile(rb"48;2;251;250;247")
    with Terminal(tmp_path, COLORTERM="truecolor") as screen:
        screen.until(is_shown)
        screen.type("s")
        screen.until(lambda _: any("Stance" in row for row in screen.rows()))
        for sign in BLACK.replace("0", "f"):
            screen.type(sign)
            screen.chunk(0.01)
        screen.until(light.search)
        screen.type("q")
        screen.until(lambda _: any("Stance q" in row for row in screen.rows()))
