"""What bash, zsh and fish are told, so that they complete what may have spaces, colons and quotation marks in it.

Click's own scripts lose such words: bash splits and unescapes them, fish cuts them at commas, and zsh complains where
nobody has switched completion on. The answers of the program are as click has them, but for what bash would not quote.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence

from click.shell_completion import (
    BashComplete,
    CompletionItem,
    FishComplete,
    ShellComplete,
    ZshComplete,
    add_completion_class,
    split_arg_string,
)

# `read -r` keeps backslashes, and quotation marks keep a reply in one piece and its stars as they are.
BASH = """\
%(complete_func)s() {
    local IFS=$'\\n'
    local completion type value

    COMPREPLY=()
    while IFS=',' read -r type value; do
        case $type in
            dir) compopt -o dirnames ;;
            file) compopt -o default ;;
            plain)
                COMPREPLY+=("$value")
                case $value in *:) compopt -o nospace ;; esac
                ;;
        esac
    done < <(env COMP_WORDS="${COMP_WORDS[*]}" COMP_CWORD="$COMP_CWORD" %(complete_var)s=bash_complete "$1")
}

complete -o nosort -F %(complete_func)s %(prog_name)s
"""
COMPINIT = """\
if [[ $zsh_eval_context[-1] != loadautofunc ]] && (( ! $+functions[compdef] )); then
    autoload -Uz compinit && compinit
fi
"""
UNSAFE_IN_BASH = re.compile(r"[^\w@%+=:,./-]")
UNSAFE_IN_MARKS = re.compile(r'[\\"$`]')


class Bash(BashComplete):
    """Bash, which inserts a reply as it is: it is to be quoted as the word that was begun is."""

    source_template = BASH

    def get_completion_args(self) -> tuple[list[str], str]:
        """The words before, and the word that is begun: in one piece, though bash ends words at colons."""
        words = split_arg_string(os.environ["COMP_WORDS"])
        at = int(os.environ["COMP_CWORD"])
        before = joined_at_colons([*words[:at], *(words[at : at + 1] or [""])])
        return before[1:-1], before[-1]

    def format_completion(self, item: CompletionItem[str]) -> str:
        """The type and the value of an item, quoted, and without what bash has split off the word."""
        if item.type != "plain":
            return f"{item.type},{item.value}"
        _, begun = self.get_completion_args()
        rest = item.value.removeprefix(begun[: begun.rfind(":") + 1] if is_split_off() else "")
        return f"{item.type},{quoted_for_bash(rest)}"


class Zsh(ZshComplete):
    """Zsh, whose completion may not be switched on yet, and in which what is described loses a backslash."""

    source_template = ZshComplete.source_template.replace("\n\n", f"\n\n{COMPINIT}\n", 1)

    def format_completion(self, item: CompletionItem[str]) -> str:
        """The type, the value and the help of an item, a line each."""
        kept = item.value.replace("\\", "\\\\") if item.help else item.value
        return super().format_completion(CompletionItem(kept, item.type, item.help))


class Fish(FishComplete):
    """Fish, which quotes by itself; a value may have commas in it."""

    source_template = FishComplete.source_template.replace(
        'string split "," $completion', 'string split --max 1 "," -- $completion'
    )


SHELLS: dict[str, type[ShellComplete]] = {"bash": Bash, "zsh": Zsh, "fish": Fish}


def joined_at_colons(words: Sequence[str]) -> list[str]:
    """Words in which a colon joins its neighbours again, as it did before bash took them apart."""
    joined: list[str] = []
    for word in words:
        if len(joined) > 1 and (word == ":" or joined[-1].endswith(":")) and not joined[-1].startswith("--"):
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def is_split_off() -> bool:
    """Whether bash has split the word that is begun at a colon: within quotation marks it does not."""
    words = split_arg_string(os.environ["COMP_WORDS"])
    at = int(os.environ["COMP_CWORD"])
    return ":" in words[max(at - 1, 1) : at + 1]


def speak_to_shells() -> None:
    """Have click answer shells by these."""
    for of_shell in SHELLS.values():
        add_completion_class(of_shell)


def quoted_for_bash(value: str) -> str:
    """A value as it is to be typed, within the quotation mark that the word begins with, or else with backslashes."""
    words = os.environ.get("COMP_WORDS", "").split("\n")
    at = int(os.environ.get("COMP_CWORD") or 0)
    mark = words[at][:1] if at < len(words) else ""
    if mark == "'":
        return value.replace("'", "'\\''")
    return (UNSAFE_IN_MARKS if mark == '"' else UNSAFE_IN_BASH).sub(r"\\\g<0>", value)
