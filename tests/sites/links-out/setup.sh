# A link out of the project, one that leads back to where it stands, and one that leads nowhere.
ln -s /etc content/elsewhere
mkdir content/briefings
ln -s ../../content content/briefings/again
ln -s gone.md content/contact.md
