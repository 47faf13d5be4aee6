"""What may stand on the command line: every verb with its options, a module a group."""
