"""From intents to the core."""
