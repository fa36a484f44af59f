// Things to press that are smaller than 24 by 24 pixels and do not stand in a sentence.
() => {
  const inSentence = (el) => {
    if (!getComputedStyle(el).display.startsWith('inline')) return false;
    let block = el.parentElement;
    while (getComputedStyle(block).display.startsWith('inline') && !/flex|grid/.test(getComputedStyle(block).display)) {
      block = block.parentElement;
    }
    const pressed = [...block.querySelectorAll('a, button')].reduce((sum, one) => sum + one.innerText.trim().length, 0);
    return block.innerText.trim().length > pressed + 3;
  };
  const found = [];
  for (const el of document.querySelectorAll('a[href], button, summary, input, select, textarea')) {
    if (!el.checkVisibility({ visibilityProperty: true })) continue;
    const target = el.closest('label') || el;
    const box = target.getBoundingClientRect();
    if (Math.min(box.width, box.height) >= 23.5 || inSentence(el)) continue;
    found.push(`${el.tagName.toLowerCase()}.${el.className} "${el.innerText.slice(0, 40)}" in ` +
      `${el.parentElement.tagName.toLowerCase()}.${el.parentElement.className}: ` +
      `${Math.round(box.width)} x ${Math.round(box.height)}`);
  }
  return found.slice(0, 8);
}
