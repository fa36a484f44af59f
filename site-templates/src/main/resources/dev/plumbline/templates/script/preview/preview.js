/* The script of a preview: findings go where they belong, and the page is loaded again, in its place, when it changed. */
"use strict";
(() => {
  const events = document.currentScript.dataset.events;
  const place = `plumbline.preview.place ${location.pathname}`;
  const part = (name) => document.querySelector(`[data-preview="${name}"]`);

  /* Where an address is shown: at a criterion or heading of this page, or at a link that leads to one elsewhere. */
  const shown = (address) => {
    const url = new URL(address, location);
    const id = decodeURIComponent(url.hash.slice(1));
    const links = document.querySelectorAll(`main li > p > a[href$="#${CSS.escape(id)}"]`);
    const link = [...links].find((one) => one.pathname === url.pathname);
    return link?.closest("li") ?? document.getElementById(id);
  };
  const notes = part("notes");
  notes?.querySelectorAll("[data-at]").forEach((note) => {
    const at = shown(note.dataset.at);
    at?.matches("li") ? at.append(note) : at?.after(note);
  });
  if (notes?.childElementCount) {
    const heading = document.querySelector("main h1");
    (heading?.closest("header") ?? heading)?.after(notes);
  } else {
    notes?.remove();
  }

  /* The place of the reader: what is open, what has the focus, and what stands at the top of the window. */
  const details = () => [...document.querySelectorAll("main details")];
  const named = () => [...document.querySelectorAll("main [id]")];
  const path = (element) => {
    const steps = [];
    for (let one = element; one && one !== document.body; one = one.parentElement) {
      if (one.id) {
        return [`#${CSS.escape(one.id)}`, ...steps].join(" > ");
      }
      const alike = [...one.parentElement.children].filter((other) => other.localName === one.localName);
      steps.unshift(`${one.localName}:nth-of-type(${alike.indexOf(one) + 1})`);
    }
    return ["body", ...steps].join(" > ");
  };
  const keep = () => {
    const top = named().find((one) => one.getBoundingClientRect().bottom > 0);
    const focus = document.activeElement;
    return {
      x: scrollX,
      y: scrollY,
      top: top && [top.id, top.getBoundingClientRect().top],
      open: details().flatMap((one, index) => (one.open ? [index] : [])),
      focus: focus && focus !== document.body ? path(focus) : null,
    };
  };
  const restore = ({ x, y, top, open, focus }) => {
    details().forEach((one, index) => {
      one.open = open.includes(index);
    });
    focus && document.querySelector(focus)?.focus({ preventScroll: true });
    const anchor = top && document.getElementById(top[0]);
    scrollTo({ left: x, top: anchor ? scrollY + anchor.getBoundingClientRect().top - top[1] : y, behavior: "instant" });
  };
  const kept = sessionStorage.getItem(place);
  sessionStorage.removeItem(place);
  kept && restore(JSON.parse(kept));

  /* A browser keeps few connections to a server: only pages that are seen listen. */
  let stream;
  const listen = () => {
    stream?.close();
    stream = document.hidden ? null : new EventSource(events);
    stream?.addEventListener("message", () => {
      stream.close();
      sessionStorage.setItem(place, JSON.stringify(keep()));
      location.reload();
    });
  };
  document.addEventListener("visibilitychange", listen);
  addEventListener("pagehide", () => stream?.close());
  addEventListener("pageshow", (event) => event.persisted && listen());
  listen();
})();
