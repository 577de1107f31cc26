"""Small painted widgets; each knows its accessible name."""
