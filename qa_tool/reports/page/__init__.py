"""The report as one page: its template, and its styles for a browser and for Qt's printing."""
