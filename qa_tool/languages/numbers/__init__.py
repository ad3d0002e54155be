"""Numbers as texts write them: what a language is told about its numerals, and what is read out of them."""
