"""The one form of the files of a dossier: what it looks like, and that it never says anything else."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
import yaml
from hypothesis import given, strategies

from explorer.dossier.layout import laid_out, lay_out
from explorer.dossier.strict_yaml import read_yaml
from explorer.dossier.yaml_file import Tree
from explorer.errors import DossierError
from explorer.wording.sentences import of_error, of_problem
from tests.makers import EVENTS, SOURCES, write_dossier

DATA = Path(__file__).parents[2] / "data"
TEMPLATE = Path(__file__).parents[2] / "explorer" / "dossier" / "template"
TEXTS = strategies.text(strategies.characters(codec="utf-8"), min_size=1)
# What YAML 1.1 or 1.2 reads as something other than text if it is not quoted.
TYPED = (
    "1:30", "2031-05-03", "2031-05-03T10:00:00Z", "yes", "NO", "on", "y", "N", "true", "null", "Null", "~", "0x1F", "0o17",
    "017", "0b101", "1_000", "1,000", "-5", "+12", "1e3", "1.5E+10", ".5", "-.5", "12.", ".inf", "-.INF", ".NaN", "=", "<<",
    "190:20:30.15", "685_230.15", "00", "2001-12-14 21:59:43.10 -5",
)  # fmt: skip
KEYS = strategies.from_regex(r"[a-z]{1,8}", fullmatch=True) | strategies.sampled_from(TYPED)
TREES = strategies.recursive(
    TEXTS | strategies.sampled_from(TYPED),
    lambda inner: (
        strategies.lists(inner, min_size=1, max_size=3)
        | strategies.dictionaries(KEYS, inner, min_size=1, max_size=3)
    ),
    max_leaves=12,
)


def quoted(tree: Tree) -> str:
    """A tree as YAML in one line, all of it in double quotation marks."""
    if isinstance(tree, dict):
        return "{" + ", ".join(f"{quoted(key)}: {quoted(value)}" for key, value in tree.items()) + "}"
    if isinstance(tree, list):
        return "[" + ", ".join(map(quoted, tree)) + "]"
    return '"' + "".join(f"\\U{ord(character):08x}" for character in tree) + '"'


OWN = [pytest.param(path, id=path.name, marks=pytest.mark.slow) for path in DATA.glob("*.yaml")]


@pytest.mark.parametrize("path", [*OWN, *TEMPLATE.glob("*.yaml")])
def test_our_own_files_are_in_that_form(path: Path) -> None:
    """A diff of the dossier shows what was said anew, and nothing else; a new one starts in that form."""
    text = path.read_text(encoding="utf-8")
    assert laid_out(text, path.name) == text


@given(strategies.dictionaries(KEYS, TREES, min_size=1, max_size=4))
def test_no_value_is_ever_changed_for_any_reader(tree: dict[str, Tree]) -> None:
    """What a file says it says afterwards, to us and to a reader of YAML 1.1; a second time changes nothing."""
    text = laid_out(quoted(tree), "file")
    assert read_yaml("file", text).root == read_yaml("file", quoted(tree)).root
    assert yaml.safe_load(text) == tree
    assert laid_out(text, "file") == text


@pytest.mark.parametrize("text", TYPED)
def test_quotation_marks_stay_where_another_reader_needs_them(text: str) -> None:
    """`'1:30'` and `'yes'` are text to all readers, and stay text; in a list, in a mapping and as a key."""
    written = f"a: '{text}'\nb: ['{text}']\nc: {{d: '{text}'}}\n'{text}': e\n"
    after = laid_out(written, "file")
    assert after.count(f"'{text}'") == 4, after
    assert yaml.safe_load(after) == yaml.safe_load(written)


@pytest.mark.parametrize(
    "text", [text for text in TYPED if text not in ("true", "~", "null", "Null", "=", "<<")]
)
def test_quotation_marks_are_added_where_another_reader_needs_them(text: str) -> None:
    """A curator may write a date without them; what is laid out is a text to everybody."""
    assert laid_out(f"a: {text}\n", "file") == f"a: '{text}'\n"


@pytest.mark.parametrize("text", ["0", "4", "120", "true", "false"])
def test_what_every_reader_reads_alike_gets_none(text: str) -> None:
    """Lines are numbers and truths are truths, in YAML 1.1 and 1.2."""
    assert laid_out(f"a: {text}\n", "file") == f"a: {text}\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("'plain words'", "plain words"),
        ('"l\'île"', "l'île"),
        ("'a: b'", "'a: b'"),
        ("'it''s: b'", "'it''s: b'"),
        ('"a\\nb"', '"a\\nb"'),
        ('"a\\e[31mb"', '"a\\x1b[31mb"'),
        ('"a\\u2028b"', '"a\\u2028b"'),
        ("a\u202eb", '"a\\u202eb"'),
        ('"a\\\\b\\"c\\u0007"', '"a\\\\b\\"c\\x07"'),
        ("|-\n  two\n  lines", '"two\\nlines"'),
        (">-\n  one\n  line", "one line"),
    ],
)
def test_a_text_has_quotation_marks_only_if_it_needs_them(before: str, after: str) -> None:
    """And characters that cannot be seen are written as escapes."""
    assert laid_out(f"a: {before}\n", "file") == f"a: {after}\n"


@pytest.mark.parametrize("text", [EVENTS, SOURCES])
def test_hand_written_files_keep_what_they_say(text: str) -> None:
    """The form is another, the records are the same."""
    assert read_yaml("file", laid_out(text, "file")).root == read_yaml("file", text).root


def test_a_record_has_a_line_for_each_key_and_a_blank_line_above() -> None:
    """What is short is on one line, what is not has a block."""
    long = "x" * 140
    before = f"title: {{en: a}}\nevents: [{{id: b, date: 2031, title: {{en: c}}}}, {{id: d, note: {{en: {long}, fr: e}}}}]\n"
    assert laid_out(before, "file") == (
        "title: {en: a}\n\nevents:\n- id: b\n  date: 2031\n  title: {en: c}\n\n"
        f"- id: d\n  note:\n    en: {long}\n    fr: e\n"
    )


def test_line_ends_are_kept() -> None:
    """A file from Windows stays one."""
    before = SOURCES.replace("\n", "\r\n")
    after = laid_out(before, "file")
    assert after.count("\r\n") == after.count("\n") > 10
    assert laid_out(after, "file") == after


def test_files_keep_their_permissions_and_links(tmp_path: Path) -> None:
    """Whoever could read the files still can, and a link still leads to the file that it led to."""
    folder = write_dossier(tmp_path / "dossier")
    (folder / "events.yaml").chmod(0o664)
    (tmp_path / "real.yaml").write_text(SOURCES, encoding="utf-8")
    (folder / "sources.yaml").unlink()
    (folder / "sources.yaml").symlink_to(tmp_path / "real.yaml")
    assert lay_out(folder) == (["events.yaml", "sources.yaml"], [])
    assert stat.S_IMODE((folder / "events.yaml").stat().st_mode) == 0o664
    assert (folder / "sources.yaml").is_symlink()
    assert (tmp_path / "real.yaml").read_text(encoding="utf-8") == laid_out(SOURCES, "sources.yaml")
    assert lay_out(folder) == ([], [])


@pytest.mark.parametrize("raw", [b"title: \xff\n", b"title: [\n", b"a: 1\na: 2\n", b""])
def test_a_file_that_cannot_be_read_is_left_to_the_check(tmp_path: Path, raw: bytes) -> None:
    """The other file is laid out all the same, and `check` tells what is wrong with this one."""
    folder = write_dossier(tmp_path)
    (folder / "events.yaml").write_bytes(raw)
    assert lay_out(folder) == (["sources.yaml"], [])
    assert (folder / "events.yaml").read_bytes() == raw


def test_a_file_that_would_say_something_else_is_left_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Should a value ever come out otherwise, nothing is written, and the reason is reported in the reader's language."""
    folder = write_dossier(tmp_path)
    monkeypatch.setattr("explorer.dossier.layout.scalar", lambda text, **_: text.replace("port", "fort"))
    changed, (refused, _) = lay_out(folder)
    assert changed == []
    assert of_problem(refused, "fr").endswith(
        "la mise en forme changerait ce que dit le fichier\u202f; il est resté tel quel"
    )
    assert (folder / "events.yaml").read_text(encoding="utf-8") == EVENTS


def test_a_file_that_would_lose_a_comment_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """The line of the comment is reported."""
    monkeypatch.setattr("explorer.dossier.layout.behind", lambda line, _entry: line)
    with pytest.raises(DossierError) as caught:
        laid_out("a: b\nc: d # why\n", "events.yaml")
    assert of_error(caught.value, "en") == (
        "events.yaml:2:1: reformatting would lose this comment, so the file was left as it is"
    )
