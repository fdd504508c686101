"""Tables as companies keep them, for record sources and channels alike: their texts, workbooks and columns."""
