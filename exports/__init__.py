"""Records to texts and files, and back."""
