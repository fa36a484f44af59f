// What makes the page scroll sideways.
() => {
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= wide) return [];
  const scrolls = (el) => {
    for (let at = el.parentElement; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflowX !== 'visible') return true;
    }
    return false;
  };
  const found = [...document.body.querySelectorAll('*')]
    .filter((el) => el.getBoundingClientRect().right > wide + 1 && !scrolls(el))
    .map((el) => `${el.tagName.toLowerCase()}.${el.getAttribute('class') || ''} reaches to ` +
      `${Math.round(el.getBoundingClientRect().right)} of ${wide}: ${el.textContent.trim().slice(0, 60)}`);
  return found.length ? found.slice(-4) : [`the page is ${document.documentElement.scrollWidth} wide of ${wide}`];
}
