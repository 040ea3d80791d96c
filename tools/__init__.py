"""What the project runs on itself: words, pictures, tables of the documentation."""
