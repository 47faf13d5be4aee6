"""One file against one kata's tests, in a confined child process."""
