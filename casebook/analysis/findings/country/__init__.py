"""What the figures say of one Member State."""
