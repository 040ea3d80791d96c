"""What is typed: bytes, pieces, and keys before there is a screen for them."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from explorer.screens.keyboard import ESC_ALONE, NOTHING, TypedText
from tests.command_line import Terminal
from tests.makers import write_dossier
from tests.screens.test_driver import SLOW, opened, see

PASTE = "\x1b[200~a\nb\x1b[201~"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the small dossier in it."""
    write_dossier(tmp_path / "dossier")
    return tmp_path


@pytest.mark.parametrize(
    ("pieces", "read"),
    [
        (["\x1bj"], f"{ESC_ALONE}j"),
        (["\x1b", "j"], f"\x1b{NOTHING}j"),
        (["\x1b", "f"], f"\x1b{NOTHING}f"),
        (["\x1b", "[A"], "\x1b[A"),  # an arrow cut in two
        (["\x1b", "\x1b"], "\x1b\x1b"),  # which the parser keeps apart itself
        (["/kirby\n"], "/kirby\r"),
        ([PASTE], PASTE),
        ([PASTE[:8], PASTE[8:] + "\n"], PASTE + "\r"),
    ],
)
def test_the_parser_gets_what_it_does_not_mistake(pieces: list[str], read: str) -> None:
    """Esc and the key behind it stay two, a line feed is enter, and a paste is left alone."""
    typed = TypedText()
    assert "".join(typed.decode(piece.encode()) for piece in pieces) == read


def test_an_esc_is_a_key_when_nothing_follows_at_once() -> None:
    """What does follow goes with it: an answer of the terminal, say, that a slow line cut."""
    rest: list[bytes | None] = [b"[A\x1b", b"OB"]
    assert TypedText(rest=lambda: rest.pop(0)).decode(b"j\x1b") == "j\x1b[A\x1bOB"
    rest = [b"f", None]
    assert TypedText(lambda: True, rest=lambda: rest.pop(0)).decode(b"\x1b") == f"{ESC_ALONE}f"
    assert TypedText(rest=lambda: rest.pop(0)).decode(b"\x1b") == "\x1b"


def test_in_a_line_alt_moves_by_words() -> None:
    """There it means something; a terminal sends esc for it, in one piece."""
    assert TypedText(lambda: True).decode(b"\x1bf") == "\x1bf"
    assert TypedText(lambda: False).decode(b"\x1bf") == f"{ESC_ALONE}f"


@pytest.mark.parametrize("pause", [0, pytest.param(0.2, marks=SLOW)])
def test_what_is_typed_before_the_first_screen_waits_for_it(folder: Path, pause: float) -> None:
    """Enter included, which a terminal that is not raw yet turns into a line feed."""
    with Terminal(folder) as terminal:
        time.sleep(pause)  # at another point of the start
        terminal.type("/choeur\rl")
        see(terminal, "❯ choeur")
        see(terminal, "1 of 3 statements")


@pytest.mark.slow
@pytest.mark.parametrize("pause", [0.02, 0.06, 0.1])
def test_esc_and_a_key_a_moment_later_are_two_keys(folder: Path, pause: float) -> None:
    """Textual waits a tenth of a second for the rest of a sequence."""
    with Terminal(folder) as terminal:
        opened(terminal)
        terminal.type("/choeur")
        see(terminal, "1 of 3 statements")
        terminal.type("\x1b")
        time.sleep(pause)  # as fast fingers are
        terminal.type("sdeni\r")
        see(terminal, "❯ stance:denies")


@pytest.mark.slow
def test_bytes_that_are_not_utf_8_end_nothing(folder: Path) -> None:
    """A noisy line or an 8-bit meta key: they are dropped, what follows counts."""
    with Terminal(folder) as terminal:
        opened(terminal)
        terminal.type(b"\xff\xfe\xe9")
        terminal.type("j")
        see(terminal, "1/2")
        terminal.type("q")
        assert terminal.ended() == 0
        assert b"Traceback" not in terminal.written


@pytest.mark.slow
def test_a_letter_cut_in_two_arrives_whole(folder: Path) -> None:
    """The bytes of a letter may come one by one."""
    with Terminal(folder) as terminal:
        opened(terminal)
        terminal.type("/ch")
        see(terminal, " ch")
        terminal.type("œ".encode()[:1])
        time.sleep(0.05)  # two writes that the program must see as two
        terminal.type("œ".encode()[1:] + b"ur")
        see(terminal, "chœur")


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        pytest.param("/stance:denies\r", "❯ stance:denies", marks=SLOW),
        ("/choeur", "❯ choeur"),
        ("sdeni\t\r", "❯ stance:denies"),
        pytest.param("aexamplia\t\r", "❯ actor:examplia", marks=SLOW),
        pytest.param("jlj", "1/2", marks=SLOW),
        pytest.param("?previous month\r", "A storm hits the coast · April 2031", marks=SLOW),
        pytest.param("d2031-05-03\r", "❯ published-by:2031-05-03", marks=SLOW),
        pytest.param("/\x1b[200~le\nchoeur\x1b[201~\r", "❯ le choeur", marks=SLOW),
        pytest.param("s\x1b[200~deni\x1b[201~\r", "❯ stance:denies", marks=SLOW),
    ],
)
def test_what_is_typed_in_one_piece_arrives_in_order(folder: Path, typed: str, words: str) -> None:
    """A slow line and a fast typist send many keys at once; none is lost."""
    with Terminal(folder) as terminal:
        opened(terminal)
        terminal.type(typed)
        if typed.endswith("choeur"):
            see(terminal, "1 of 3 statements")
            terminal.type("\r")
        see(terminal, words)


@pytest.mark.slow
def test_esc_and_a_key_in_one_piece_are_two_keys(folder: Path) -> None:
    """Many terminals send alt and a letter so; nothing here is on alt."""
    with Terminal(folder) as terminal:
        opened(terminal)
        terminal.type("/choeur")
        see(terminal, "1 of 3 statements")
        terminal.type("\x1bj")
        see(terminal, "1/2")
        see(terminal, "❯ / asks")
