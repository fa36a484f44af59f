// What is wrong with the place that has the focus now. Asked at each stop of a walk; "end" where the walk is over.
() => {
  const el = document.activeElement;
  const walk = (globalThis.walk ??= { first: el, last: null });
  if (el === document.body || (walk.last && el === walk.first)) return ['end'];
  const name = `${el.tagName.toLowerCase()}.${el.className} "${el.textContent.trim().slice(0, 40)}"`;
  const found = [];
  if (walk.last && !(walk.last.compareDocumentPosition(el) & Node.DOCUMENT_POSITION_FOLLOWING)) {
    found.push(`${name} stands before the stop before it`);
  }
  walk.last = el;
  const style = getComputedStyle(el);
  const isClear = /, 0\)|transparent/.test(style.outlineColor);
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2 || isClear) {
    found.push(`${name} shows no focus: ${style.outline}`);
  }
  // Whatever covers it, like a head that stays, would be hit in its place.
  const hit = (box, x, y) => document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
  const seen = [...el.getClientRects()].some((box) => box.width > 0 &&
    [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.2], [0.5, 0.8]].some(([x, y]) => el.contains(hit(box, x, y))));
  if (!seen) found.push(`${name} is focused where it cannot be seen`);
  return found;
}
