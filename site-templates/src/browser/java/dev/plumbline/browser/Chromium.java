package dev.plumbline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The browser that all tests share, and the server of its pages. */
final class Chromium implements AutoCloseable {
  /** The system property with the browser's executable, set by the profile of these tests. */
  private static final String PROPERTY = "plumbline.browser.chromium";

  private final SiteServer server;
  private final Playwright playwright;
  private final Browser browser;
  private final Window served;
  private final Window withoutScripts;
  private final Window fromDisk;
  private final List<Window> opened = new ArrayList<>();

  private Chromium(SiteServer server, Playwright playwright, Browser browser) {
    this.server = server;
    this.playwright = playwright;
    this.browser = browser;
    this.served = Window.open(browser, true);
    this.withoutScripts = Window.open(browser, false);
    this.fromDisk = Window.open(browser, true);
  }

  static Chromium launch() throws IOException {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(Path.of(System.getProperty(PROPERTY, "/usr/bin/chromium")))
            .setArgs(arguments());
    return new Chromium(
        SiteServer.start(TestSite.FOLDER), playwright, playwright.chromium().launch(options));
  }

  private static List<String> arguments() {
    // Graphics are not tested, and emulating a graphics card is slow.
    List<String> arguments = new ArrayList<>(List.of("--disable-gpu"));
    if ("root".equals(System.getProperty("user.name"))) {
      // Chromium refuses to start as root otherwise; in a container there is often no one else.
      arguments.add("--no-sandbox");
    }
    return arguments;
  }

  /** A window that shows the page as a server sends it. */
  Window open(SitePage page) {
    return served.show(server.uri(page).toString(), served(page.site()));
  }

  /** A window that shows the page as a server sends it, and runs no scripts. */
  Window openWithoutScripts(SitePage page) {
    return withoutScripts.show(server.uri(page).toString(), served(page.site()));
  }

  /** The address of a site, which the first test that needs it builds. */
  private String served(TestSite site) {
    build(site);
    return server.address() + site.folder() + "/";
  }

  /** A window that shows the page as it lies on the disk. */
  Window openFromDisk(SitePage page) {
    build(page.site());
    String site = TestSite.FOLDER.resolve(page.site().folder()).toUri().toString();
    return fromDisk.show(page.file().toString(), site);
  }

  /** A window that shows a page that is no part of a site. */
  Window openFromDisk(Path file) {
    String address = file.toUri().toString();
    return fromDisk.show(address, address);
  }

  /**
   * A new window that has kept nothing from before, and is closed after the test.
   *
   * @param fragment with {@code #}, or empty
   */
  Window openAnew(SitePage page, String fragment) {
    Window window = Window.open(browser, true);
    opened.add(window);
    return window.show(server.uri(page) + fragment, served(page.site()));
  }

  void closeNewWindows() {
    opened.forEach(Window::close);
    opened.clear();
  }

  private static void build(TestSite site) {
    try {
      site.built();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A window that shows any file of the server. */
  Window openFile(String path) {
    return served.show(server.address() + path, server.address());
  }

  /** A window that shows what another server sends. */
  Window openFrom(String site, String path) {
    return served.show(site + path, site);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    server.close();
  }
}
