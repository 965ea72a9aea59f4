"""The simulator of classes of contribution, and what the next unit buys."""
