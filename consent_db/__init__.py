"""The consent domain and its encrypted store."""
