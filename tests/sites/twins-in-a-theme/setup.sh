# Two names that are one where capital and small letters are the same, which not every disk can hold for a repository.
set -eu

mkdir -p themes/plain/static
printf 'one' > themes/plain/static/Tide.txt
printf 'other' > themes/plain/static/tide.txt
