"""What is found, written in a format for people or programs."""
