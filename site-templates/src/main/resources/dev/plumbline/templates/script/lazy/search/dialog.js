/* The search dialog, loaded together with its index when a reader first opens it. */
"use strict";
(() => {
  const search = (window.plumbline.search ??= {});
  const { received, memory } = window.plumbline;

  const build = () => {
    const { make } = search;
    const index = search.index(received.search.index);
    const root = new URL("../../../../", search.folder()).href;
    const word = (key, ...values) => index.words[key].replace(/\{(\d)\}/g, (_, i) => values[i]);
    const act = (text, onclick) => Object.assign(make("button", { type: "button" }, text), { onclick });
    const choice = (key, names) => {
      const options = [word(key + ".all"), ...names].map((name, i) => make("option", { value: i }, name));
      const select = Object.assign(make("select", {}, ...options), { onchange: () => show() });
      return Object.assign(make("label", {}, word(key), select), { hidden: names.length < 2 });
    };
    const first = ([name]) => name;
    const families = choice("families", index.families.map(first));
    const tracks = choice("tracks", index.tracks.map(first));
    const family = families.lastChild;
    const track = tracks.lastChild;
    const kinds = search.kinds(word, () => show());
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
      enterkeyhint: "go",
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
      make("div", { class: "filters" }, families, tracks, kinds.element),
      count,
      list,
      none,
      make("p", { class: "keys label" }, make("span", {}, word("keys")), make("label", {}, slash, word("slash"))),
    );
    const ask = (text) => {
      field.value = text;
      show();
      field.focus();
    };
    const suggest = search.suggestions(index, root, word, (text) => act(text, () => ask(text)));
    let chosen = -1;
    let view;
    const options = () => list.querySelectorAll("[role=option]");

    const choose = (next) => {
      const all = options();
      all[chosen]?.setAttribute("aria-selected", false);
      chosen = all.length && next !== undefined ? (next + all.length) % all.length : -1;
      all[chosen]?.setAttribute("aria-selected", true);
      field.setAttribute("aria-activedescendant", all[chosen]?.id || "");
      field.setAttribute("aria-expanded", all.length > 0);
    };

    const fill = (entries, status, help, next) => {
      list.scrollTop = 0;
      list.replaceChildren(...entries);
      none.replaceChildren(...help);
      count.textContent = status;
      choose(next);
    };

    const help = async ({ words, unknown }) => {
      const again = (text, change) =>
        make(
          "p",
          {},
          act(text, () => (change(), ask(field.value))),
        );
      const narrowed = family.value > 0 || track.value > 0;
      const lines = (unknown.length ? unknown : [words.join(" ")]).map((one) => make("p", {}, word("unknown", one)));
      const better = unknown.length ? await search.better(index, words, unknown) : "";
      if (better) {
        lines.push(again(word("suggest", better), () => (field.value = better)));
      }
      if (narrowed) {
        lines.push(again(word("everywhere"), () => (family.value = track.value = 0)));
      }
      const link = (key, address) => make("li", {}, make("a", { href: root + address }, word(key)));
      const links = index.glossary ? [link("glossary", index.glossary)] : [];
      return [...lines, make("ul", {}, link("home", "index.html"), ...links)];
    };

    const said = ({ words, partly, most, count: all, hits }) => {
      if (partly) {
        return word(most ? "most" : "some");
      }
      return words.length
        ? word(all > hits.length ? "first" : all === 1 ? "count.one" : "count.other", all, hits.length)
        : "";
    };

    /* The number of questions so far. What is found for one is not shown after the next has been asked. */
    let asked = 0;
    const show = async () => {
      const own = ++asked;
      const query = field.value;
      const result = await search.find(index, query, {
        family: Number(family.value),
        track: Number(track.value),
        group: kinds.chosen(),
      });
      const empty = !result.words.length;
      const nothing = !empty && !Object.keys(result.counts).length;
      const found = empty ? await suggest() : { entries: [], help: nothing ? await help(result) : [] };
      if (own !== asked) {
        return;
      }
      view?.forget();
      view = search.hits(index, root, list, word);
      kinds.count(empty ? undefined : result.counts);
      fill(
        empty ? found.entries : result.hits.map((hit, i) => view.option(hit, result.marks, i)),
        nothing ? word("count.other", 0) : said(result),
        found.help,
        empty ? undefined : 0,
      );
    };

    field.oninput = show;
    field.onkeydown = (event) => {
      const down = { ArrowDown: chosen + 1, ArrowUp: chosen < 0 ? -1 : chosen - 1, Home: 0, End: -1 };
      const next = field.value || !/^(Home|End)$/.test(event.key) ? down[event.key] : undefined;
      const all = options();
      const enters = event.key === "Enter" && chosen >= 0;
      if (!all.length || event.isComposing || event.shiftKey || (next === undefined && !enters)) {
        return;
      }
      event.preventDefault();
      if (enters) {
        const { ctrlKey, metaKey } = event;
        const link = all[chosen];
        const click = new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey, metaKey });
        Promise.resolve(link.described).then(() => link.dispatchEvent(click));
      } else {
        choose(next);
        options()[chosen].scrollIntoView({ block: "nearest" });
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
  search.open = (text) => (ask ||= build())(text);
})();
