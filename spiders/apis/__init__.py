"""APIs as systems have them, for record sources and channels alike: values, expressions, addresses, paging."""
