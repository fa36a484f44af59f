/* Lines of expectations, and of the texts around them, that are longer than 75 characters. */
() => {
  const KINDS = ".criteria > li > p, .summary, .description, .detail, .criteria details, .empty-state, .prose, .lede";
  const TEXTS = `article :is(${KINDS})`;
  const LONGEST = 75;

  const lines = (element) => {
    const found = [];
    let top = null;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      for (const word of node.data.matchAll(/\S+\s*/g)) {
        const range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].trimEnd().length);
        const rect = range.getClientRects()[0];
        if (rect?.height) {
          if (top === null || Math.abs(rect.top - top) > rect.height / 2) {
            found.push("");
          }
          top = rect.top;
          found[found.length - 1] += word[0].replace(/\s+/g, " ");
        }
      }
    }
    return found.map((line) => line.trim());
  };
  return [...document.querySelectorAll(TEXTS)]
    .flatMap(lines)
    .filter((line) => line.length > LONGEST)
    .map((line) => `${line.length}: ${line}`);
};
