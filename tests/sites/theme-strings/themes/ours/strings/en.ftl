briefings = Notes
treaties Agreements
