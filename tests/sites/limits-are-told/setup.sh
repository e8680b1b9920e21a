# What is more than anybody writes, and too much for a repository.
set -eu

mkdir -p content/briefings

for number in $(seq 41); do
    printf '+++\ntitle = "Page %s"\n+++\n\nWords.\n' "$number" > "content/page-$number.md"
done

repeat() { yes "$2" | head -n "$1" | tr -d '\n'; }

{
    printf '[[delegation]]\ncode = "XLN"\nname = "The %sisles"\n' "$(repeat 50 'far ')"
    for number in $(seq 402); do
        printf '[[delegation]]\ncode = "X%s"\nname = "Delegation %s"\n' "$number" "$number"
    done
} > content/delegations.toml

for number in $(seq 402); do
    printf '[[position]]\nby = "X%s"\non = "topic:scope"\nstance = "wide"\ndate = 2024-03-05\n' "$number"
    printf 'sources = [{ url = "https://example.org/said" }]\n'
done > content/treaties/tides/positions.toml

{
    printf '+++\ntitle = "Notes"\ndate = 2024-06-01\ntreaty = "tides"\n'
    printf 'delegations = [%s]\n' "$(seq -f '"X%.0f",' 301 | tr '\n' ' ')"
    printf '+++\n\n%s words\n\n' "$(repeat 60 '>')"
    printf '![[art. 1]]\n\n![[Article 1]]\n\n'
    for listing in 1 2 3; do
        printf '```rust\n'
        yes "let ebb = tide(high) - flood(low); // listing $listing" | head -n 1000
        printf '```\n\n'
    done
} > content/briefings/notes.md
