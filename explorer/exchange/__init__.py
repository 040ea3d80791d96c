"""Foreign bibliographies and the programs that read them."""
