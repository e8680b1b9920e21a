# A briefing saved as Windows-1252, and one with a character zero in it.
mkdir -p content/briefings
printf '+++\ntitle = "A caf\351 in Geneva"\ndate = 2024-03-01\n+++\n' > content/briefings/cafe.md
printf '+++\ntitle = "Notes"\ndate = 2024-03-01\n+++\n\nTide\000s turn.\n' > content/briefings/notes.md
