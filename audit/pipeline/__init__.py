"""The night: collect, read, link, judge, report; the only package that knows all trades."""
