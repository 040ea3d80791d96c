"""What is curated and its two files: records, dates, rules, how they are read and laid out."""
