"""Measurements, each a command of its own; none is needed to use the program."""
