/* Loads the framework's data, and fills the templates of a page with it. */
"use strict";
(() => {
  const folder = new URL("../../data/", document.currentScript.src);
  const load = (kind, id, file) => plumbline.load(new URL(file, folder).href).then(() => plumbline.received[kind][id]);

  /*
   * The content of a template, with each {name} replaced by its value. data-to-x becomes the attribute x; data-html
   * takes HTML from the generator; data-if removes its element unless there is a value; data-each repeats the template
   * that data-template names for each item of a list, in which an item that is a text is {value}.
   */
  const has = (value) => value && value.length !== 0;
  const make = (id, values = {}) => {
    const fill = (text) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? "");
    const made = document.getElementById(id).content.firstElementChild.cloneNode(true);
    made.querySelectorAll("[data-if]").forEach((one) => has(values[one.dataset.if]) || one.remove());
    for (const one of [made, ...made.querySelectorAll("*")]) {
      for (const { name, value } of [...one.attributes]) {
        value.includes("{") && one.setAttribute(name.replace("data-to-", ""), fill(value));
      }
      for (const node of one.childNodes) {
        node.nodeType === Node.TEXT_NODE && node.data.includes("{") && (node.data = fill(node.data));
      }
      const { html, each } = one.dataset;
      html && (one.innerHTML = values[html] ?? "");
      each &&
        one.append(
          ...(values[each] || []).map((value) =>
            make(one.dataset.template, Object(value) === value ? value : { value }),
          ),
        );
    }
    return made;
  };

  /* A pause between the parts of long work, so that the page stays responsive. A hidden page needs none. */
  const pause = () =>
    document.hidden ? undefined : (window.scheduler?.yield?.() ?? new Promise((done) => setTimeout(done)));

  /* The levels of all families, in the framework's order. Names of tracks and families stand in the data once. */
  const spread = ({ tracks, families }) => {
    const known = new Map(tracks.map((one) => [one.id, one]));
    return families.flatMap(({ id: family, name, levels }) =>
      levels.map(({ track, id, ...level }) => {
        const ref = `${family}/${track}/${id}`;
        const { name: trackName = track, kind = "other" } = known.get(track) ?? {};
        return { ref, ...level, family: name, track: trackName, kind, href: `${ref}.html` };
      }),
    );
  };

  const family = (id) => load("family", id, `families/${encodeURIComponent(id)}.js`);

  Object.assign(plumbline, {
    make,
    pause,
    family,
    /* All levels by name: ref, code, title, aliases, family, track, kind, grade, href. */
    levels: () => load("levels", "", "levels.js").then(spread),
    /* The weights of words, in runs. */
    words: () => load("words", "", "words.js"),
    /* Starts to load the families of the levels that an address names, before it is known whether they exist. */
    ahead: (refs) => refs.forEach((ref) => ref && family(ref.split("/")[0]).catch(() => {})),
  });
})();
