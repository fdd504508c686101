"""The demo company: its site, its channels, its records, and the server that shows them."""
