"""The verbs of the command line, each wiring the layers below for one purpose."""
