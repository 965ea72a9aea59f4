"""Rows as files: CSV, Excel, Parquet, JSON."""
