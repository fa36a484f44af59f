// What is wrong with the place that has the focus now: [place in the document, then complaints].
() => {
  const el = document.activeElement;
  if (!el || el === document.body) return ['-1'];
  const all = [...document.querySelectorAll('*')];
  const name = `${el.tagName.toLowerCase()}.${el.className} "${el.textContent.trim().slice(0, 40)}"`;
  const found = [String(all.indexOf(el))];
  const style = getComputedStyle(el);
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2 || /, 0\)|transparent/.test(style.outlineColor)) {
    found.push(`${name} shows no focus: ${style.outline}`);
  }
  const boxes = [...el.getClientRects()].filter((box) => box.width > 0);
  const seen = boxes.some((box) => [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.2], [0.5, 0.8]].some(([x, y]) => {
    const hit = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
    return hit && (el.contains(hit) || hit.contains(el) && hit !== document.body && hit.tagName !== 'HTML' && hit.tagName !== 'MAIN');
  }));
  if (!seen) found.push(`${name} is focused where it cannot be seen`);
  return found;
}
