"""What each pane and bar shows, as rows of styled text without Textual."""
