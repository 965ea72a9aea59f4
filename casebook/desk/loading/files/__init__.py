"""Files as sheets of cells: XLSX and CSV, or one sentence why a file is none."""
