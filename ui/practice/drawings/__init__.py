"""Drawn people and places as SVG, painted to pictures; nobody in them exists."""
