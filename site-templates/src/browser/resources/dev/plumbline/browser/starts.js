// The first words of every expectation, as a line of a sheet would have them.
() => [...document.querySelectorAll(".sheet .criteria > li > p")]
  .map((one) => one.textContent.replace(/\s+/g, " ").trim().slice(0, 20))
