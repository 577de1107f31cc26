"""Qt models over frozen rows; no query in `data()`."""
