"""What must hold of the tables before they are published."""
