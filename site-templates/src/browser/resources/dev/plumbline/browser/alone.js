// Links to expectations that do not stand on the line on which the text before them ends.
() => {
  const found = [];
  for (const link of document.querySelectorAll(".anchor, .criteria > li:not([data-criterion]) > p > a:last-child")) {
    if (!link.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(link.parentElement);
    range.setEndBefore(link);
    const lines = [...range.getClientRects()].filter((one) => one.width > 0);
    const end = lines[lines.length - 1];
    const box = link.getClientRects()[0];
    if (!end || !box || box.top > end.bottom - 2) {
      found.push(link.parentElement.textContent.trim().slice(-40));
    }
  }
  return found;
}
