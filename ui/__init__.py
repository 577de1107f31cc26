"""The only package that knows Qt; the commands in it do not."""
