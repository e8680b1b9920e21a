# A page whose path only became too long for some systems with the folders that it stands in.
