"""One file a source language; being here registers it."""
