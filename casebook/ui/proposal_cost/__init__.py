"""The page on the cost of a proposal: what it brings, its lines of work, what stops in return."""
