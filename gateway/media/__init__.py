"""Reading what is not text: documents and pictures, each in a process of its own."""
