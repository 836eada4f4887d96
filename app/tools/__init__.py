"""What the pen does to the paper: one tool, one file."""
