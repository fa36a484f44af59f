/* The results of a search as links, whose names and texts are loaded when they come into view. */
"use strict";
(() => {
  const search = (window.plumbline.search ??= {});
  /* Results that are filled at once where their texts are there: more than a window shows. */
  const IN_VIEW = 12;

  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...children);
    return element;
  };

  /* The part of a text around its first marked word: up to 240 characters, with 60 or fewer before the word. */
  const excerpt = (text, marks) => {
    const words = [...text.matchAll(search.WORD)].filter(([word]) =>
      search.terms(word).some((term) => marks.has(term)),
    );
    const first = words[0]?.index || 0;
    let end = first > 100 ? Math.min(first, text.indexOf(" ", first - 60) + 1) : 0;
    const to = text.length > end + 240 ? Math.max(end + 200, text.lastIndexOf(" ", end + 240)) : text.length;
    const nodes = [end ? "… " : ""];
    for (const { 0: word, index } of words.filter((one) => one.index < to)) {
      nodes.push(text.slice(end, index), make("mark", {}, word));
      end = index + word.length;
    }
    return [...nodes, text.slice(end, to), to < text.length ? " …" : ""];
  };

  /* Uses what is there at once, and what is still to load when it is. A link stays a link without its text. */
  const use = (value, then) => (value.then ? value.then(then, () => {}) : then(value));

  const joined = (parts) =>
    parts
      .filter(Boolean)
      .flatMap((part) => [" · ", part])
      .slice(1);

  const hits = (index, root, list, word) => {
    const { columns } = index;
    const received = window.plumbline.received.search;
    const names = (at) => "names-" + columns.families[at];
    const texts = (at) => "texts-" + Math.floor(at / index.texts);

    const describe = ({ at, families }, link, marks, topic) => {
      const { names: all, addresses } = received[names(at)];
      const [title, code] = all[columns.names[at]].split("\n");
      const kind = columns.kinds[at];
      const isLevel = kind === search.LEVEL;
      const own = columns.levels[at] < 0;
      const short = (isLevel || !own) && code ? [make("b", { class: "code" }, code), " "] : [];
      const [track] = index.tracks[columns.tracks[at] - 1] || [""];
      link.firstChild.replaceChildren(
        ...joined([
          word("kind." + search.KINDS[kind]),
          families > 1 ? word("in-families", families) : kind && index.families[columns.families[at] - 1]?.[0],
          isLevel && track,
          !own && make("span", {}, ...short, title),
          topic,
        ]),
      );
      if (own) {
        link.querySelector(".title").replaceChildren(...short, ...excerpt(title, marks));
      }
      link.setAttribute("href", root + addresses[columns.names[at]] + (link.dataset.place || ""));
    };

    const fill = (link) => {
      const { hit, marks } = link;
      const { at } = hit;
      const described = use(search.get(names(at)), () => describe(hit, link, marks, ""));
      link.described = Promise.resolve(described);
      use(search.get(texts(at)), ({ places, topics, texts: all }) => {
        const i = at % index.texts;
        link.dataset.place = places[i] && "#" + places[i];
        link.querySelector(".excerpt").replaceChildren(...excerpt(all[i], marks));
        link.described = Promise.resolve(use(search.get(names(at)), () => describe(hit, link, marks, topics[i])));
      });
    };

    const seen = new IntersectionObserver(
      (entries) =>
        entries
          .filter((entry) => entry.isIntersecting)
          .forEach(({ target }) => {
            seen.unobserve(target);
            fill(target);
          }),
      { root: list, rootMargin: "200px" },
    );

    const option = (hit, marks, i) => {
      const { at, missing } = hit;
      const [, kind] = index.tracks[columns.tracks[at] - 1] || ["", ""];
      const link = make(
        "a",
        { role: "option", id: "search.hit." + i, tabindex: -1, "aria-selected": false, class: kind },
        make("span", { class: "label" }, word("kind." + search.KINDS[columns.kinds[at]])),
        ...(columns.levels[at] < 0 ? [make("span", { class: "title" })] : []),
        make("span", { class: "excerpt" }),
        ...(missing.length ? [make("span", { class: "missing label" }, word("missing", missing.join(", ")))] : []),
      );
      Object.assign(link, { hit, marks });
      i < IN_VIEW && received[names(at)] ? fill(link) : seen.observe(link);
      return link;
    };

    return { option, forget: () => seen.disconnect() };
  };

  Object.assign(search, { make, use, hits });
})();
