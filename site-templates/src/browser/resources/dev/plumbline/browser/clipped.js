// Text that is drawn, and of which some is cut off: outside the window, or by a box that hides what is too much.
() => {
  const wide = document.documentElement.clientWidth;
  const found = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  // For screen readers only, on purpose: a pixel with all of it clipped away.
  const unseen = (style) => style.clipPath === 'inset(50%)';
  const cutter = (el, box) => {
    for (let at = el; at && at !== document.documentElement; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (unseen(style)) return null;
      const edge = at.getBoundingClientRect();
      if (/hidden|clip/.test(style.overflowX) && (box.left < edge.left - 1 || box.right > edge.right + 1)) return at;
      if (/hidden|clip/.test(style.overflowY) && (box.top < edge.top - 1 || box.bottom > edge.bottom + 1)) return at;
      if (/auto|scroll/.test(style.overflowX)) return null;
    }
    return box.left < -1 || box.right > wide + 1 ? document.documentElement : null;
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const el = node.parentElement;
    if (!node.data.trim() || !el.checkVisibility({ visibilityProperty: true })) continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const by = box.width > 0 && cutter(el, box);
      if (by) {
        found.push(`"${node.data.trim().slice(0, 60)}" in ${el.tagName.toLowerCase()}.${el.className} is cut by ` +
          `${by.tagName.toLowerCase()}.${by.className}`);
        break;
      }
    }
  }
  return found.slice(0, 8);
}
