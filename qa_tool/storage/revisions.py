"""The revisions of the tables that this program knows, oldest first."""

KNOWN = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009")
NEWEST = KNOWN[-1]
