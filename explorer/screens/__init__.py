"""The screens: the main one, the lists and the query line over it, and what Textual needs to run them safely."""
