"""The commands: one file each, no Qt."""
