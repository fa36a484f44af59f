/* The search dialog, loaded together with its index when a reader first opens it. */
"use strict";
(() => {
  const { load, received, memory } = window.plumbline;
  const LEVEL = 1;
  const DIMENSION = 4;
  const KINDS = ["family", "level", "criterion", "passage", "dimension", "page", "term"];
  /* Most hits that are shown: who needs more of them types another word. */
  const SHOWN = 50;

  /* How well a term of the index matches a typed word. */
  const EXACT = 3;
  const BEGINNING = 2;
  const TYPO = 1;
  /*
   * The points of a word for a document. In its text: 5 to 9, by the match. In its name: 20 to 40, so that even a typo
   * in a name outweighs an exact match in a text, because most readers look for a page by its name. In the name of its
   * level or topic alone: one, enough to complete a query, but not to be found by.
   */
  const inText = (match) => 3 + 2 * match;
  const inName = (match) => 10 + 10 * match;
  const IN_CONTEXT = 1;
  /* The points above which a word is in the document's name. */
  const NAMED = 10;
  /*
   * The points of the query as a whole: as the name, or as its beginning. Each step is more than a name's words and
   * the weight of its kind are together, so that no other name comes before it.
   */
  const WHOLE_NAME = 200;
  const NAME_BEGINNING = 100;
  /*
   * The weights of the kinds, in the order of KINDS, where names match alike: levels are looked for most, pages least.
   * Kinds of weight 0 have no name of their own.
   */
  const WEIGHTS = [6, 8, 0, 0, 5, 3, 5];
  /* Lengths are counted in bits, 32 at most. So a shorter document comes first only where the points are equal. */
  const POINT = 32;

  /* The terms of a text, as the index has them. */
  const ALONE = "\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}";
  const LETTER = new RegExp(`[${ALONE}]`, "gu");
  const WORD = new RegExp(`[${ALONE}]\\p{M}*|[\\p{L}\\p{Nd}\\p{M}]+`, "gu");
  const terms = (text) =>
    text
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/ß/g, "ss")
      .replace(/ς/g, "σ")
      .replace(LETTER, " $& ")
      .match(/[\p{L}\p{Nd}]+/gu) || [];

  /* Reads numbers in base 28. Of the 56 digits from # on, the first 28 end a number, and the others continue it. */
  const numbers = (text, take) => {
    let number = 0;
    for (let i = 0; i < text.length; i++) {
      const digit = text.charCodeAt(i) - 35;
      number = number * 28 + (digit % 28);
      if (digit < 28) {
        take(number);
        number = 0;
      }
    }
  };

  /* The index as a list of documents. Families, tracks and topics are numbered from 1. */
  const read = (data) => {
    const documents = [];
    const run = [];
    let names = 0;
    let level;
    numbers(data.runs, (number) => {
      if (run.push(number) < 5) {
        return;
      }
      const [kind, family, track, topic, count] = run.splice(0);
      for (let i = 0; i < count; i++) {
        const own = WEIGHTS[kind] > 0;
        const one = { at: documents.length, kind, family, track, topic, own, name: own ? names++ : level.name };
        level = kind === LEVEL ? one : own ? null : level;
        documents.push(Object.assign(one, { level }));
      }
    });
    let at = 0;
    numbers(data.lengths, (length) => {
      documents[at++].length = length;
    });
    return {
      ...data,
      documents,
      terms: data.terms.split(" "),
      places: data.documents.split("!"),
      folded: data.names.map((names) => names.split("\n").map((one) => terms(one).join(" "))),
      topicTerms: [[], ...data.topics.map(terms)],
    };
  };

  /* Whether two words differ by one typo: a letter that is wrong, missing or too many, or two that are swapped. */
  const near = (word, term, begins) => {
    let i = 0;
    while (i < word.length && word[i] === term[i]) {
      i++;
    }
    const same = (from, to) => (begins ? term.startsWith(word.slice(from), to) : word.slice(from) === term.slice(to));
    return (
      same(i + 1, i + 1) ||
      same(i + 1, i) ||
      same(i, i + 1) ||
      (word[i] === term[i + 1] && word[i + 1] === term[i] && same(i + 2, i + 2))
    );
  };

  /* The terms that match a typed word, each with the quality of the match. Only the last word may be unfinished. */
  const meant = (all, word, last) => {
    const found = new Map();
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      all[middle] < word ? (low = middle + 1) : (high = middle);
    }
    for (; all[low]?.startsWith(word) && (last || word.length > 2 || all[low] === word); low++) {
      found.set(low, all[low] === word ? EXACT : BEGINNING);
    }
    if (!found.size && word.length > 3) {
      all.forEach((term, i) => {
        const longer = term.length - word.length;
        if (longer > -2 && (longer < 2 || last) && near(word, term, last)) {
          found.set(i, TYPO);
        }
      });
    }
    return found;
  };

  /* The points of each document for a typed word. */
  const weigh = (index, found) => {
    const points = new Uint8Array(index.documents.length);
    const add = (list, worth) => {
      let at = -1;
      numbers(list, (step) => {
        at += step + 1;
        points[at] = Math.max(points[at], worth);
      });
    };
    const matching = new Set();
    found.forEach((match, i) => {
      const [texts, named = ""] = index.places[i].split(" ");
      add(texts, inText(match));
      add(named, inName(match));
      matching.add(index.terms[i]);
    });
    const topics = index.topicTerms.map((topic) => topic.some((term) => matching.has(term)));
    for (const { at, level, topic } of index.documents) {
      points[at] ||= topics[topic] || (level && points[level.at] > NAMED) ? IN_CONTEXT : 0;
    }
    return points;
  };

  /* The best documents for a query, each of which has all its words. */
  const find = (index, query, family = 0, track = 0) => {
    const words = terms(query);
    const whole = words.join(" ");
    const meanings = words.map((word, i) => meant(index.terms, word, i === words.length - 1 && !/\s$/.test(query)));
    const unknown = words.filter((_, i) => !meanings[i].size);
    const points = words.length && !unknown.length ? meanings.map((found) => weigh(index, found)) : [];
    /* The score and, where it is equal, the order of the documents, as one number: those are quick to sort. */
    const size = index.documents.length;
    const ranks = new Float64Array(size);
    let count = 0;
    for (const one of points.length ? index.documents : []) {
      let sum = 0;
      let most = 0;
      let least = Infinity;
      for (const column of points) {
        const worth = column[one.at];
        sum += worth;
        most = Math.max(most, worth);
        least = Math.min(least, worth);
      }
      if (least && most > IN_CONTEXT && (!family || one.family === family) && (!track || one.track === track)) {
        const isNamed = most > NAMED;
        const names = isNamed ? index.folded[one.name] : [];
        const begins = (name) => name.startsWith(whole);
        const called = names.includes(whole) ? WHOLE_NAME : names.some(begins) ? NAME_BEGINNING : 0;
        const score = POINT * (sum / points.length + called + (isNamed && WEIGHTS[one.kind])) - one.length;
        ranks[count++] = Math.round(score) * size - one.at;
      }
    }
    /* A dimension that many families have is shown once. */
    const hits = new Map();
    for (const rank of ranks.subarray(0, count).sort().reverse()) {
      const one = index.documents[(size - (rank % size)) % size];
      const key = one.kind === DIMENSION && !family ? index.names[one.name] : one;
      if (hits.has(key)) {
        hits.get(key).families++;
      } else if (hits.size < SHOWN) {
        hits.set(key, { one, families: 1 });
      }
    }
    const marks = new Set(meanings.flatMap((found) => [...found.keys()].map((i) => index.terms[i])));
    return { words, unknown, marks, count, hits: [...hits.values()] };
  };

  /* The term that shares most pairs of letters with a word (Dice), if it shares more than half of them. */
  const pairs = (word) => [...` ${word}`].map((letter, i, all) => letter + (all[i + 1] || ""));
  const nearest = (all, word) => {
    const own = pairs(word);
    let best = "";
    let most = 0.5;
    for (const term of all) {
      const theirs = pairs(term);
      const shared = theirs.filter((pair) => own.includes(pair)).length;
      if (2 * shared > most * (own.length + theirs.length)) {
        [best, most] = [term, (2 * shared) / (own.length + theirs.length)];
      }
    }
    return best;
  };

  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...children);
    return element;
  };

  /* The part of a text around its first marked word: up to 240 characters, with 60 or fewer before the word. */
  const excerpt = (text, marks) => {
    const words = [...text.matchAll(WORD)].filter(([word]) => terms(word).some((term) => marks.has(term)));
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

  const build = () => {
    const index = read(received.search[""]);
    const root = new URL("../../../../", new URL(document.getElementById("frame.search").dataset.index, location)).href;
    const word = (key, ...values) => index.words[key].replace(/\{(\d)\}/g, (_, i) => values[i]);
    const act = (text, onclick) => Object.assign(make("button", { type: "button" }, text), { onclick });
    const choice = (key, names) => {
      const options = [word(key + ".all"), ...names].map((name, i) => make("option", { value: i }, name));
      const select = Object.assign(make("select", {}, ...options), { onchange: () => show() });
      return Object.assign(make("label", {}, word(key), select), { hidden: names.length < 2 });
    };
    const families = choice("families", index.families),
      family = families.lastChild;
    const tracks = choice(
        "tracks",
        index.tracks.map(([name]) => name),
      ),
      track = tracks.lastChild;
    const count = make("p", { class: "label", role: "status" });
    const list = make("div", { role: "listbox", id: "search.hits", "aria-label": word("hits") });
    const none = make("div", { class: "no-results" });
    const field = make("input", {
      type: "text",
      role: "combobox",
      "aria-label": word("field"),
      "aria-controls": list.id,
      "aria-expanded": false,
      "aria-autocomplete": "list",
      autocomplete: "off",
      spellcheck: false,
    });
    const slash = Object.assign(make("input", { type: "checkbox" }), {
      checked: !memory.get("slash"),
      onchange: () => memory.set("slash", slash.checked ? "" : "off"),
    });
    const dialog = make(
      "dialog",
      { class: "search", "aria-label": word("open") },
      make(
        "div",
        { class: "query" },
        field,
        act(word("close"), () => dialog.close()),
      ),
      make("div", { class: "filters" }, families, tracks, count),
      list,
      none,
      make("p", { class: "keys label" }, make("span", {}, word("keys")), make("label", {}, slash, word("slash"))),
    );
    let chosen = -1;

    /* The texts are in several files. One is loaded when a hit with a text in it comes into view. */
    const seen = new IntersectionObserver(
      (entries) =>
        entries
          .filter((entry) => entry.isIntersecting)
          .forEach(({ target }) => {
            seen.unobserve(target);
            const part = Math.floor(target.at / index.part),
              i = target.at % index.part;
            load(`${root}assets/plumbline/data/search/texts-${part}.js`).then(
              () => {
                const { places, texts } = received.search[part];
                target.hash ||= places[i];
                target.lastChild.replaceChildren(...excerpt(texts[i], target.marks));
              },
              () => {
                /* The hit is a link without its text, too. */
              },
            );
          }),
      { root: list, rootMargin: "200px" },
    );

    const option = ({ one, families }, marks, i) => {
      const [title, code] = index.names[one.name].split("\n");
      const short = one.level && code ? [make("b", { class: "code" }, code), " "] : [];
      const [track, kind] = index.tracks[one.track - 1] || ["", ""];
      const where = [
        word("kind." + KINDS[one.kind]),
        families > 1 ? word("in-families", families) : one.kind && index.families[one.family - 1],
        one.kind === LEVEL && track,
        !one.own && make("span", {}, ...short, title),
        index.topics[one.topic - 1],
      ]
        .filter(Boolean)
        .flatMap((part) => [" · ", part])
        .slice(1);
      const link = make(
        "a",
        {
          role: "option",
          id: "search.hit." + i,
          tabindex: -1,
          "aria-selected": false,
          class: kind,
          href: root + index.addresses[one.name],
        },
        make("span", { class: "label" }, ...where),
      );
      if (one.own) {
        link.append(make("span", { class: "title" }, ...short, ...excerpt(title, marks)));
      }
      link.append(make("span", { class: "excerpt" }));
      seen.observe(Object.assign(link, { at: one.at, marks }));
      return link;
    };

    const choose = (next) => {
      const all = list.children,
        size = all.length;
      all[chosen]?.setAttribute("aria-selected", false);
      chosen = size ? (next + size) % size : -1;
      all[chosen]?.setAttribute("aria-selected", true);
      field.setAttribute("aria-activedescendant", size ? all[chosen].id : "");
      field.setAttribute("aria-expanded", size > 0);
    };

    const help = ({ words, unknown }) => {
      const narrowed = family.value > 0 || track.value > 0;
      const again = (text, change) =>
        make(
          "p",
          {},
          act(text, () => {
            change();
            show();
            field.focus();
          }),
        );
      const lines = unknown.map((one) => make("p", {}, word("unknown", one)));
      const better = words.map((one) => (unknown.includes(one) ? nearest(index.terms, one) || one : one)).join(" ");
      if (better !== words.join(" ")) {
        lines.push(
          again(word("suggest", better), () => {
            field.value = better;
          }),
        );
      } else if (!unknown.length) {
        lines.push(make("p", {}, word(narrowed ? "filtered" : "nowhere")));
      }
      if (narrowed) {
        lines.push(
          again(word("everywhere"), () => {
            family.value = track.value = 0;
          }),
        );
      }
      const link = (key, address) => make("li", {}, make("a", { href: root + address }, word(key)));
      const glossary = index.addresses.at(-1).split("#")[0];
      const links = glossary === "glossary.html" ? [link("glossary", glossary)] : [];
      return [...lines, make("ul", {}, link("home", "index.html"), ...links)];
    };

    const show = () => {
      const result = find(index, field.value, Number(family.value), Number(track.value));
      const asked = result.words.length > 0,
        all = result.count,
        some = result.hits.length;
      seen.disconnect();
      list.scrollTop = 0;
      list.replaceChildren(...result.hits.map((hit, i) => option(hit, result.marks, i)));
      choose(0);
      count.textContent = asked ? word(all > some ? "first" : all === 1 ? "count.one" : "count.other", all, some) : "";
      none.replaceChildren(...(asked && !all ? help(result) : []));
    };

    field.oninput = show;
    field.onkeydown = (event) => {
      const next = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, Home: 0, End: -1 }[event.key];
      if (chosen < 0 || event.isComposing || event.shiftKey || (next === undefined && event.key !== "Enter")) {
        return;
      }
      event.preventDefault();
      if (next !== undefined) {
        choose(next);
        list.children[chosen].scrollIntoView({ block: "nearest" });
      } else {
        const { ctrlKey, metaKey } = event;
        list.children[chosen].dispatchEvent(
          new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey, metaKey }),
        );
      }
    };
    dialog.onclick = ({ target, ctrlKey, metaKey, shiftKey }) => {
      if (target === dialog || (target.closest("a") && !ctrlKey && !metaKey && !shiftKey)) {
        dialog.close();
      }
    };
    document.body.append(dialog);
    return (text) => {
      if (!dialog.open) {
        dialog.showModal();
      }
      field.value = text || field.value;
      show();
      field.focus();
      field.select();
    };
  };

  let ask;
  window.plumbline.search = { terms, read, find, open: (text) => (ask ||= build())(text) };
})();
