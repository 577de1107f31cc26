"""Pixels to faces: finding, coding and grouping them."""
