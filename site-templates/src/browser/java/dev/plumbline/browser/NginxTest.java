package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dev.plumbline.templates.BuiltSite;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site on a real server, below a path, with the strict headers of the recipe. */
@ExtendWith(ChromiumExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NginxTest {
  private final Chromium chromium;

  private Nginx nginx;

  NginxTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    boolean there = Files.isExecutable(Nginx.PROGRAM);
    if (System.getenv("CI") == null) {
      Assumptions.assumeTrue(there, "there is no nginx at " + Nginx.PROGRAM);
    }
    assertThat(there).as("nginx at %s", Nginx.PROGRAM).isTrue();
    Path site = folder.resolve("site");
    BuiltSite.at("https://example.org/careers/", TestSite.SMALL.content(), site);
    nginx = Nginx.serving(site, folder);
  }

  @AfterAll
  void stop() throws Exception {
    if (nginx != null) {
      nginx.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "keeping/",
        "keeping/ic/k1.html",
        "keeping/grades/2.html",
        "keeping/matrix.html",
        "parity.html",
        "print.html",
        "glossary.html",
        "compare.html#a=keeping/ic/k1&b=keeping/ic/k2",
        "reflect.html#level=keeping/ic/k1"
      })
  void everyKindOfPageIsWholeUnderStrictHeaders(String path) {
    Window window = chromium.openFrom(nginx.address(), path);
    window.page().waitForFunction("() => document.readyState === 'complete'");
    assertThat(window.troubles()).isEmpty();
    assertThat(window.page().locator("h1").innerText()).isNotBlank();
  }

  @Test
  void thePolicyOfTheServerIsThatOfThePageAndForbidsFraming() {
    Page page = chromium.openFrom(nginx.address(), "").page();
    Response response = page.reload();
    String header = response.headerValue("content-security-policy");
    String own = page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
    assertThat(header).isEqualTo(own.replace(" file:", "") + "; frame-ancestors 'none'");
    assertThat(response.headerValue("x-content-type-options")).isEqualTo("nosniff");
  }

  @Test
  void searchWorks() {
    Page page = chromium.openFrom(nginx.address(), "keeping/ic/k1.html").page();
    page.keyboard().press("/");
    page.locator("dialog input[role=combobox]").waitFor();
    page.keyboard().type("light");
    page.locator("dialog [role=option]").first().waitFor();
    assertThat(page.locator("dialog [role=option]").count()).isPositive();
  }

  @Test
  void whatIsNotThereIsSaidInTheSitesOwnLookAtAnyDepth() {
    Page page = chromium.openFrom(nginx.address(), "").page();
    String look = "() => getComputedStyle(document.body).fontFamily";
    Object font = page.evaluate(look);
    Response response = page.navigate(nginx.address() + "keeping/no/such/page.html");
    assertThat(response.status()).isEqualTo(404);
    assertThat(page.evaluate(look)).isEqualTo(font);
    page.locator("header a.site").click();
    page.waitForURL(nginx.address());
  }
}
