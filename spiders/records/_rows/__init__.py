"""What all record sources share: tables, what columns mean, and rows to records."""
