"""What a pane shows as styled text, row by row, without Textual."""
