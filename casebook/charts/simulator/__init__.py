"""Charts of the page with the simulator."""
