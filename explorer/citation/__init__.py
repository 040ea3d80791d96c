"""A quote with its attribution as text, style by style."""
