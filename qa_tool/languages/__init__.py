"""What is known of the languages that machines translate from, one file each."""
