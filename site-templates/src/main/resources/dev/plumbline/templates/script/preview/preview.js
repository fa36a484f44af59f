/* The script of a preview: it puts findings where they belong, and loads a changed page again, at the same place. */
"use strict";
(() => {
  const { events } = document.currentScript.dataset;
  const bar = document.querySelector(".plumbline-bar");
  const state = bar.querySelector("strong");
  const said = state.textContent;
  const notes = document.querySelector(".plumbline-notes");

  /* What an address leads to, as this page shows it: the criterion that links to it, or the element of that name. */
  const criteria = new Map();
  for (const link of document.querySelectorAll('main li > p > a[href*="#"]')) {
    criteria.has(link.href) || criteria.set(link.href, link.closest("li"));
  }
  const shown = (address) => {
    const { hash, href } = new URL(address, location);
    return criteria.get(href) ?? document.getElementById(decodeURIComponent(hash.slice(1)));
  };

  /* Many findings would hide what the page is about: then a count stands in the place of all but errors, and opens. */
  const MANY = 12;
  const found = [...(notes?.children ?? [])];
  const counted = (group) => {
    const box = document.createElement("details");
    const isNote = group.every(({ classList }) => classList.contains("note"));
    box.className = `plumbline-found ${isNote ? "note" : "warning"}`;
    box.lang = "en";
    box.dir = "ltr";
    box.append(document.createElement("summary"), ...group);
    box.firstChild.textContent = group.length === 1 ? "1 finding" : `${group.length} findings`;
    return box;
  };
  const together = (group) => {
    const milder = found.length > MANY ? group.filter(({ classList }) => !classList.contains("error")) : [];
    return milder.length ? [...group.filter((note) => !milder.includes(note)), counted(milder)] : group;
  };
  const places = new Map();
  for (const note of found) {
    const at = note.dataset.at && shown(note.dataset.at);
    at && places.set(at, [...(places.get(at) ?? []), note]);
  }
  places.forEach((group, at) => (at.matches("li") ? at.append(...together(group)) : at.after(...together(group))));
  const others = [...(notes?.children ?? [])];
  if (others.length) {
    notes.replaceChildren(...together(others));
    document.querySelector("main header h1")?.parentElement.append(notes);
  } else {
    notes?.remove();
  }

  const measured = () => document.documentElement.style.setProperty("--plumbline-bar", `${bar.offsetHeight}px`);
  new ResizeObserver(measured).observe(bar);
  measured();

  /* Heard by those who do not see the bar, and only when it has something new to say. */
  const say = (text) => {
    bar.querySelector("[role=status]").textContent = text;
  };

  /* The place of the reader: what stands at the top of the window, what is open, and what has the focus. */
  const details = () => [...document.querySelectorAll("main details, .plumbline-bar details")];
  const path = (element) => {
    const parent = element.parentElement;
    if (element.id || !parent) {
      return element.id ? `#${CSS.escape(element.id)}` : element.localName;
    }
    return `${path(parent)} > :nth-child(${[...parent.children].indexOf(element) + 1})`;
  };
  const top = (element) => element.getBoundingClientRect().top;
  const place = () => {
    const first = [...document.querySelectorAll("main [id]")].find((one) => top(one) >= 0);
    return {
      y: scrollY,
      first: first && path(first),
      top: first && top(first),
      open: details().flatMap((one, index) => (one.open ? index : [])),
      focus: document.activeElement && path(document.activeElement),
      said,
    };
  };
  const goTo = ({ y, first, top: before, open, focus, said: last }) => {
    details().forEach((one, index) => {
      one.open = open.includes(index);
    });
    document.querySelector(focus)?.focus({ preventScroll: true });
    const same = first && document.querySelector(first);
    scrollTo({ top: same ? scrollY + top(same) - before : y, behavior: "instant" });
    last !== said && say(said);
  };
  const key = `plumbline.preview ${location.pathname}`;
  const kept = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  kept && goTo(JSON.parse(kept));

  /* A browser keeps few connections to a server: only a page that is seen listens. */
  let stream;
  const listen = () => {
    stream?.close();
    stream = document.hidden ? null : new EventSource(events);
    stream?.addEventListener("open", () => {
      state.textContent = said;
      bar.classList.remove("ended");
    });
    stream?.addEventListener("error", () => {
      state.textContent = state.dataset.ended;
      bar.classList.add("ended");
    });
    stream?.addEventListener("message", () => {
      stream.close();
      sessionStorage.setItem(key, JSON.stringify(place()));
      location.reload();
    });
  };
  document.addEventListener("visibilitychange", listen);
  addEventListener("pagehide", () => stream?.close());
  addEventListener("pageshow", ({ persisted }) => persisted && listen());
  listen();
})();
