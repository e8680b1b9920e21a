# The site was built once; then somebody put a page of their own where ours is to be.
"$TRAVAUX" build --now 2025-01-01 2> /dev/null
printf '+++\ntitle = "Contact"\n+++\n' > content/contact.md
mkdir public/contact
echo '<p>By hand.</p>' > public/contact/index.html
