"""Practice mode: a made-up branch in a register of its own, for courses and for the first five minutes."""
