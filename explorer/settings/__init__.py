"""What the reader's surroundings ask for; other rooms import it from here."""

from explorer.settings.browsers import Browser, browser_command
from explorer.settings.environment import (
    DOSSIER_VARIABLE,
    THEME_VARIABLE,
    SettingError,
    can_be_asked,
    dossier_folder,
    drop_empty_ban,
    editor_command,
    has_chosen_theme,
    is_colourless,
    is_light_told,
    is_remote,
    preferred_language,
    with_home,
)

__all__ = [
    "DOSSIER_VARIABLE",
    "THEME_VARIABLE",
    "Browser",
    "SettingError",
    "browser_command",
    "can_be_asked",
    "dossier_folder",
    "drop_empty_ban",
    "editor_command",
    "has_chosen_theme",
    "is_colourless",
    "is_light_told",
    "is_remote",
    "preferred_language",
    "with_home",
]
