"""A practice harness for Python interviews."""
