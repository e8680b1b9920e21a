mkdir -p content/briefings
printf '+++\ntitle = "All minutes"\ndate = 2024-03-01\n+++\n' > content/briefings/minutes.md
head -c 52428800 /dev/zero | tr '\0' 'x' >> content/briefings/minutes.md
