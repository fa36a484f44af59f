/* A level's page as Markdown, with its links as whole addresses. */
"use strict";
(() => {
  const MARKS = /[\\`*_{}[\]<>~|$]|&(?=#?\w+;)/g;
  const FIRST = /^(\s*)(#{1,6}(?=\s|$)|[-+=](?=\s|$|[-=])|\d{1,9}(?=[.)](?:\s|$)))/;
  const UNREAD =
    ".criteria > li > p > a:last-child, .visually-hidden, .notes, .word-changes, .since-last-visit, " +
    "svg, [popover], script, template";

  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const flat = (text) => text.replace(/\s+/g, " ");
  const escape = (text) => flat(text).replace(MARKS, "\\$&");
  /* Marks that mean something at the start of a line only. A number is escaped at its dot or bracket. */
  const line = (text) =>
    text.trim().replace(FIRST, (_, space, mark) => space + (/\d/.test(mark) ? mark + "\\" : "\\" + mark));
  const address = (href) => href.replace(/[()<>\s\\]/g, (char) => "%" + char.charCodeAt(0).toString(16).toUpperCase());
  const link = (text, href) => `[${text}](${address(href)})`;
  const wrap = (text, mark) => {
    const inside = text.trim();
    return inside ? text.replace(inside, () => mark + inside + mark) : text;
  };
  const code = (text) => {
    const fence = "`".repeat(1 + Math.max(0, ...(text.match(/`+/g) || []).map((ticks) => ticks.length)));
    const space = /^`|`$/.test(text) ? " " : "";
    return fence + space + text + space + fence;
  };

  /* The words of an element, on one line. */
  const inline = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      return escape(node.data);
    }
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches(UNREAD)) {
      return "";
    }
    const text = () => [...node.childNodes].map(inline).join("");
    switch (node.localName) {
      case "a":
        return node.href ? link(text().trim(), node.href) : text();
      case "strong":
      case "b":
        return wrap(text(), "**");
      case "em":
      case "i":
        return wrap(text(), "*");
      case "code":
        return code(flat(node.textContent));
      case "img":
        return "!" + link(escape(node.alt), node.src);
      case "br":
      case "p":
      case "li":
      case "div":
      case "ul":
      case "ol":
        return " " + text() + " ";
      default:
        return text();
    }
  };
  const words = (element) => (element ? flat(inline(element)).trim() : "");
  const plain = (element) => escape(element.textContent).trim();

  const page = location.href.replace(/#.*/, "");
  const expectation = (item) => {
    const notes = all(":scope > .notes li", item).map(words).join(", ");
    const text = line(all(":scope > p", item).map(words).join(" "));
    return `- ${text}${notes ? ` (${notes})` : ""} ${link("#", `${page}#${encodeURIComponent(item.id)}`)}`;
  };
  const heading = (depth, element) => `${"#".repeat(depth)} ${line(words(element))}`;

  const dimension = (section) => {
    const own = (selector) => all(selector, section).filter((found) => !found.closest(".level-before"));
    const parts = own(".stage > p, .topic, .topic-name, .prose, .criteria > li, .empty-state").map((found) =>
      found.matches("li")
        ? expectation(found)
        : found.matches(".topic, .topic-name")
          ? `**${words(found)}**`
          : line(words(found)),
    );
    return [heading(3, one("h3", section)), ...list(parts)];
  };
  /* Paragraphs with a list's items together. */
  const list = (parts) =>
    parts.reduce((blocks, part) => {
      const last = blocks.length - 1;
      if (part.startsWith("- ") && last >= 0 && blocks[last].startsWith("- ")) {
        blocks[last] += "\n" + part;
      } else {
        blocks.push(part);
      }
      return blocks;
    }, []);

  const rows = () =>
    all(".level-bar dl > div").map((row) => {
      const parts = (value) => (value.children.length ? [...value.children] : [value]).map(words).join(" · ");
      return `- **${words(one("dt", row))}:** ${all("dd", row).map(parts).join("; ")}`;
    });
  const news = () =>
    all(".whats-new").flatMap((section) => [
      heading(2, one("h2", section)),
      ...all(":scope > p:not(.baseline, .read-more)", section).map((text) => line(words(text))),
      all(".item", section)
        .map((item) => `- **${words(one("h3", item))}:** ${all(".label > span", item).map(words).join("; ")}`)
        .join("\n"),
    ]);

  const level = () => {
    const header = one("main .page-header");
    const code = plain(one(".kicker .code", header));
    const kicker = [...one(".kicker", header).children].slice(1).map(words);
    return [
      `# ${link(`${code} ${escape(one("h1", header).textContent).trim()}`, page)}`,
      kicker.filter(Boolean).join(" · "),
      ...all(".notice:not(.since-last-visit), .lede", header).map((text) => line(words(text))),
      rows().join("\n"),
      ...news(),
      ...all("main .group").flatMap((group) => [
        heading(2, one("h2", group)),
        ...all(".dimension", group).flatMap(dimension),
      ]),
    ]
      .filter(Boolean)
      .join("\n\n")
      .concat("\n");
  };

  window.plumbline.levelAsMarkdown = level;
})();
