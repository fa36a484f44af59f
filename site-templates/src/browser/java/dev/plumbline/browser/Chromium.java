package dev.plumbline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The one browser of all tests, and the server that it reads from. */
final class Chromium implements AutoCloseable {
  /** Names the browser's executable file. The profile that compiles these tests sets it. */
  private static final String PROPERTY = "plumbline.chromium";

  private final SiteServer server;
  private final Playwright playwright;
  private final Browser browser;

  private Chromium(SiteServer server, Playwright playwright, Browser browser) {
    this.server = server;
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium launch() throws IOException {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(Path.of(System.getProperty(PROPERTY, "/usr/bin/chromium")));
    if ("root".equals(System.getProperty("user.name"))) {
      // Chromium refuses to start as root otherwise; in a container there is often no one else.
      options.setArgs(List.of("--no-sandbox"));
    }
    return new Chromium(
        SiteServer.start(TestSite.FOLDER), playwright, playwright.chromium().launch(options));
  }

  /** Opens a page over HTTP in a new window. */
  Visit open(SitePage page) {
    return open(page, true);
  }

  /** Opens a page over HTTP in a new window that runs no scripts. */
  Visit openWithoutScripts(SitePage page) {
    return open(page, false);
  }

  private Visit open(SitePage page, boolean scripts) {
    String site = server.address() + page.site().folder() + "/";
    return Visit.open(browser, scripts, server.uri(page).toString(), site);
  }

  /** Opens a page from the disk in a new window. */
  Visit openFile(SitePage page) {
    String site = TestSite.FOLDER.resolve(page.site().folder()).toUri().toString();
    return Visit.open(browser, true, page.file().toString(), site);
  }

  /** Opens any address of the server in a new window. */
  Visit openAddress(String path) {
    return Visit.open(browser, true, server.address() + path, server.address());
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    server.close();
  }
}
