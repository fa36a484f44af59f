package dev.plumbline.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A script that is run in a page and lists its faults. */
enum Probe {
  AXE("axe.js"),
  OVERFLOW("overflow.js"),
  CLIPPED("clipped.js"),
  TARGETS("targets.js"),
  LINES("lines.js"),
  LINKS("links.js"),
  ALONE("alone.js"),
  STARTS("starts.js"),
  FOLDED("folded.js"),
  FOCUS("focus.js"),
  HEADINGS("headings.js");

  private final String script;

  Probe(String file) {
    try (InputStream in = Probe.class.getResourceAsStream(file)) {
      script = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> ask(Page page) {
    return ask(page, Map.of());
  }

  List<String> ask(Page page, Map<String, Object> options) {
    return ((List<?>) page.evaluate(script, options)).stream().map(String::valueOf).toList();
  }
}
