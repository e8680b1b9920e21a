# Names that cannot be addresses, or only on some computers.
mkdir -p content/briefings
for name in 'what next?' 'Round One' 'high water'; do
  printf '+++\ntitle = "Named badly"\ndate = 2024-03-01\n+++\n\nWords.\n' > "content/briefings/$name.md"
done
printf 'three' > 'content/High water.png'
printf 'four' > "content/$(printf 'ebb\tflow').png"
printf 'one' > content/chart.png
printf 'two' > content/Chart.png
