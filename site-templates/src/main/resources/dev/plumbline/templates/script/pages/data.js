/*
 * The framework as data, each part loaded when it is first asked for. A page that is opened from a
 * folder can load scripts and nothing else, so each part is a script that calls receive().
 */
"use strict";
(() => {
  const folder = new URL("../../data/", document.currentScript.src);
  const parts = new Map();

  const load = (kind, id, file) => {
    const key = `${kind} ${id}`;
    if (!parts.has(key)) {
      const part = {};
      part.value = new Promise((resolve, reject) => {
        const script = document.createElement("script");
        const fail = () => {
          parts.delete(key);
          reject(new Error(file));
        };
        part.resolve = resolve;
        script.src = new URL(file, folder);
        script.onerror = fail;
        script.onload = () => { script.remove(); part.received || fail(); };
        document.head.append(script);
      });
      parts.set(key, part);
    }
    return parts.get(key).value;
  };

  Object.assign(plumbline, {
    /* All levels by name, in the framework's order. */
    levels: () => load("levels", "", "levels.js"),
    /* All of one family. */
    family: (id) => load("family", id, `families/${encodeURIComponent(id)}.js`),
    receive: (kind, id, value) => {
      const part = parts.get(`${kind} ${id}`);
      if (part) {
        part.received = true;
        part.resolve(value);
      }
    },
  });
})();
