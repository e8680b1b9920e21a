// The key "/" leads to the field of search, from anywhere on a page. Where another alphabet is on the keyboard, the key that
// has "/" on it does the same.

document.addEventListener("keydown", (event) => {
  const slash = event.key === "/" || (event.code === "Slash" && event.key > "\u007f");
  const typing = event.target.closest?.("input, select, textarea, [contenteditable]");
  if (!slash || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = document.querySelector("form[role=search] input[type=search]");
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
