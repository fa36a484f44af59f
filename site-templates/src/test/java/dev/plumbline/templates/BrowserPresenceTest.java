package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The presence of a browser: a build without one says so, and fails on a build server. */
class BrowserPresenceTest {
  private static final String ABSENT =
      "No Chromium at /usr/bin/chromium: the browser tests did not run. Install one, or name it"
          + " with -Pbrowser -Dplumbline.browser.chromium=/path/to/chromium";

  @Test
  void thePagesAreOpenedInABrowser() {
    String chromium = System.getProperty("plumbline.browser.chromium");
    if (chromium == null) {
      assertThat(System.getenv("CI")).as(ABSENT).isNotEqualTo("true");
      abort(ABSENT);
    } else {
      assertThat(Files.isExecutable(Path.of(chromium))).as(chromium).isTrue();
    }
  }
}
