"""Forms on paper: what they say, printing them, and reading them when they come back."""
