"""The page of the briefing and its basket."""
