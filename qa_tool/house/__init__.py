"""What a newsroom writes and does not write: its rules, found in texts, and in files."""
