// On paper: parts that stay folded, and what only a screen needs.
() => {
  const shown = (el) => el.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  const found = [];
  for (const fold of document.querySelectorAll('details')) {
    for (const part of fold.children) {
      if (part.tagName !== 'SUMMARY' && !part.checkVisibility()) found.push(`folded: ${part.textContent.slice(0, 60)}`);
    }
  }
  const controls = 'nav, .skip-link, .tools, input:enabled, select, button:not(.term), [role="search"]';
  for (const el of document.querySelectorAll(controls)) {
    if (shown(el) && el.getClientRects().length > 0 && el.getBoundingClientRect().height > 0) {
      found.push(`printed: ${el.tagName.toLowerCase()}.${el.className} ${el.textContent.trim().slice(0, 60)}`);
    }
  }
  return found.slice(0, 8);
}
