# A file where the folder of a page has to be.
printf 'one' > content/about
