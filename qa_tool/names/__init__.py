"""Names in text: where they stand, which glossary term they mean, how they were spelled otherwise."""
