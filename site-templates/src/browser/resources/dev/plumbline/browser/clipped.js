// Text that is drawn, and of which some is cut off: outside the window, or by a box that hides what is too much.
() => {
  const wide = document.documentElement.clientWidth;
  const found = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  // For screen readers only, on purpose: a pixel with all of it clipped away.
  const unseen = (style) => style.clipPath === 'inset(50%)';
  // For each element those around it that may cut it, and whether what is beyond them can be scrolled to. Kept: a long
  // page has tens of thousands of texts.
  const known = new Map();
  const around = (el) => {
    if (!el || el === document.documentElement) return { cutters: [], free: false };
    if (!known.has(el)) {
      const style = getComputedStyle(el);
      const outer = around(el.parentElement);
      if (unseen(style)) known.set(el, { cutters: [], free: true });
      else if (/hidden|clip/.test(style.overflowX + style.overflowY)) {
        known.set(el, { cutters: [el, ...outer.cutters], free: outer.free });
      } else if (/auto|scroll/.test(style.overflowX)) known.set(el, { cutters: [], free: true });
      else known.set(el, outer);
    }
    return known.get(el);
  };
  const cutter = (el, box) => {
    const { cutters, free } = around(el);
    for (const at of cutters) {
      const edge = at.getBoundingClientRect();
      const isWider = box.left < edge.left - 1 || box.right > edge.right + 1;
      const isHigher = box.top < edge.top - 1 || box.bottom > edge.bottom + 1;
      if (isWider || isHigher) return at;
    }
    return !free && (box.left < -1 || box.right > wide + 1) ? document.documentElement : null;
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
