"""Everything said to a reader, in English or French: names, dates, vocabulary, marks, widths."""
