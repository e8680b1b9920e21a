mkdir public
echo "Dear diary" > public/diary.txt
