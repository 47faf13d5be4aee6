"""Sizes in bytes, read and written: this module is the package's public API."""
