package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The probes of the other tests, on pages with the faults that they look for. */
@ExtendWith(ChromiumExtension.class)
class ProbesTest {
  private static final String WRONG =
      """
      <!doctype html><html lang=en><meta charset=utf-8><title>Wrong</title>
      <meta http-equiv=Content-Security-Policy content="default-src 'none'; style-src 'unsafe-inline'; img-src *">
      <style>
        .wide { width: 2000px } .cut { width: 3em; overflow: hidden; white-space: nowrap }
        a.plain:focus { outline: none } details { overflow: hidden }
      </style>
      <nav><a class=plain href="java&#10;script:1">x</a></nav>
      <div class=wide>wide</div><p class=cut>Much longer than its box</p>
      <details><summary>more</summary><p>folded</p></details>
      <img src=missing.png alt=""><img src="http://127.0.0.2:9/elsewhere.png" alt="">
      <script>window.ran = 1</script>
      """;

  private final Chromium chromium;

  ProbesTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void aWrongPageIsFoundOut() throws IOException {
    Files.createDirectories(TestSite.FOLDER);
    Files.writeString(TestSite.FOLDER.resolve("wrong.html"), WRONG);
    Window window = chromium.openFile("wrong.html");
    assertThat(window.ask(Probe.OVERFLOW)).anyMatch(one -> one.startsWith("div.wide"));
    assertThat(window.ask(Probe.CLIPPED)).anyMatch(one -> one.contains("Much longer"));
    assertThat(window.ask(Probe.TARGETS)).anyMatch(one -> one.startsWith("a.plain"));
    assertThat(window.ask(Probe.LINKS)).hasSize(1);
    assertThat(window.ask(Probe.FOLDED))
        .anyMatch(one -> one.startsWith("folded: folded"))
        .anyMatch(one -> one.startsWith("printed: nav"));
    window.page().keyboard().press("Tab");
    assertThat(window.ask(Probe.FOCUS)).anyMatch(one -> one.contains("shows no focus"));
    assertThat(window.troubles())
        .anyMatch(one -> one.startsWith("404: "))
        .anyMatch(one -> one.startsWith("leaves the site: "))
        .anyMatch(one -> one.contains("Content Security Policy"));
  }
}
