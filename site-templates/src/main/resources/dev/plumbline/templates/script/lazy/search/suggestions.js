/* What the search offers besides results: kinds to choose from, better words, and what to begin with. */
"use strict";
(() => {
  const search = (window.plumbline.search ??= {});
  /* Most families and pages that are offered before anything is typed. */
  const FAMILIES = 10;
  const PAGES = 8;

  /* A button for each group of kinds, with the number of its results. One is pressed at a time. */
  const kinds = (word, changed) => {
    const { make, GROUPS } = search;
    let chosen = "";
    const buttons = ["", ...GROUPS].map((group) => {
      const button = make("button", { type: "button", "aria-pressed": group === chosen });
      button.onclick = () => {
        chosen = group;
        buttons.forEach((one, i) => one.setAttribute("aria-pressed", ["", ...GROUPS][i] === chosen));
        changed();
      };
      return button;
    });
    const element = make("div", { class: "kinds", role: "group", "aria-label": word("kinds") }, ...buttons);
    const count = (counts) => {
      element.hidden = !counts;
      ["", ...GROUPS].forEach((group, i) => {
        const number = group && counts ? counts[group] || 0 : "";
        buttons[i].replaceChildren(
          word("kinds." + (group || "all")),
          ...(group ? [" ", make("span", {}, number)] : []),
        );
        buttons[i].disabled = number === 0 && group !== chosen;
      });
    };
    count();
    return { element, count, chosen: () => chosen };
  };

  /* The typed words, with those that are unknown replaced by the most similar ones; empty if there are none. */
  const better = async (index, words, unknown) => {
    index.vocabulary ??= (await search.get("vocabulary")).words.split(" ");
    const nearest = words.map((one) => (unknown.includes(one) ? search.nearest(index.vocabulary, one) || one : one));
    const text = nearest.join(" ");
    return text === words.join(" ") ? "" : text;
  };

  const suggestions = (index, root, word, example) => {
    const { make } = search;
    let number = 0;
    const option = (name, address) => {
      const [title, code] = name.split("\n");
      const link = make("a", { role: "option", tabindex: -1, "aria-selected": false, href: root + address });
      link.id = "search.hit." + number++;
      link.append(...(code ? [make("b", { class: "code" }, code), " "] : []), title);
      return link;
    };
    const group = (title, links) => {
      const head = make("p", { class: "label", id: `search.group.${number}` }, title);
      return make("div", { role: "group", "aria-labelledby": head.id }, head, ...links);
    };
    /* The links to what is named in a file, without those that a test leaves out. */
    const links = async (file, wanted) => {
      const { names, addresses } = await search.get(file);
      return names.flatMap((name, i) => (wanted(addresses[i]) ? [option(name, addresses[i])] : []));
    };
    const families = () => index.families.slice(0, FAMILIES).map(([name, id]) => option(name, id + "/index.html"));

    return async () => {
      number = 0;
      const here = location.href.startsWith(root) ? location.href.slice(root.length).split("/")[0] : "";
      const family = index.families.findIndex(([, id]) => id === here);
      const own = /^[^/]+\/[^/]+\/[^/#]+$/;
      const isLevel = (address) => own.test(address) && address.split("/")[1] !== "dimensions";
      const entries = [];
      if (family >= 0) {
        entries.push(group(word("levels-of", index.families[family][0]), await links(`names-${family + 1}`, isLevel)));
      } else if (index.families.length <= FAMILIES) {
        entries.push(group(word("families"), families()));
      }
      const isPage = (address) => /^pages\/[^#]+$/.test(address);
      const pages = (await links("names-0", isPage)).slice(0, PAGES);
      if (pages.length) {
        entries.push(group(word("kinds.page"), pages));
      }
      const help = make("p", { class: "suggested" }, make("span", { class: "label" }, word("try")));
      help.append(...index.examples.map(example));
      return { entries, help: index.examples.length ? [help] : [] };
    };
  };

  Object.assign(search, { kinds, better, suggestions });
})();
