/* The script of a preview: it puts findings where they belong, and loads a changed page again, at the same place. */
"use strict";
(() => {
  const { events } = document.currentScript.dataset;
  const bar = document.querySelector(".plumbline-bar");
  const state = bar.querySelector("strong");
  const said = state.textContent;
  const notes = document.querySelector(".plumbline-notes");

  /* What an address leads to, as this page shows it: the criterion that links to it, or the element of that name. */
  const shown = (address) => {
    const { hash, pathname } = new URL(address, location);
    const id = decodeURIComponent(hash.slice(1));
    const links = document.querySelectorAll(`main li > p > a[href$="#${CSS.escape(id)}"]`);
    const link = [...links].find((one) => one.pathname === pathname);
    return link ? link.closest("li") : document.getElementById(id);
  };
  notes?.querySelectorAll("[data-at]").forEach((note) => {
    const at = shown(note.dataset.at);
    at?.matches("li") ? at.append(note) : at?.after(note);
  });
  const heading = document.querySelector("main header h1");
  notes?.childElementCount ? heading?.parentElement.append(notes) : notes?.remove();

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
