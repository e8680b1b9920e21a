mkdir content/Briefings
printf "<p>By hand.</p>" > content/Briefings/index.html
