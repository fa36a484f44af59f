package dev.plumbline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;

/**
 * A window, which shows one page after the other, and what went wrong since the one in it was asked
 * for. Windows are kept, since opening one takes longer than all that most tests do.
 */
final class Window {
  private static final int HEIGHT = 900;

  private final Page page;
  private final List<String> troubles = new ArrayList<>();
  private String site = "";

  private Window(Page page) {
    this.page = page;
  }

  static Window open(Browser browser, boolean scripts) {
    BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
    Window window = new Window(context.newPage());
    window.watch();
    return window;
  }

  private void watch() {
    page.onRequest(this::note);
    page.onRequestFailed(request -> troubles.add("failed: " + request.url()));
    page.onResponse(this::note);
    page.onConsoleMessage(this::note);
    page.onPageError(error -> troubles.add("script: " + error));
    page.onDialog(this::note);
  }

  /** Shows a page of a site, in the light and at the size of a desk. */
  Window show(String address, String ofSite) {
    page.setViewportSize(1440, HEIGHT);
    in(Media.SCREEN, ColorScheme.LIGHT);
    site = ofSite;
    troubles.clear();
    page.navigate(address);
    return this;
  }

  Window in(Media media, ColorScheme colours) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media).setColorScheme(colours));
    return this;
  }

  Window width(int width) {
    page.setViewportSize(width, HEIGHT);
    return this;
  }

  private void note(Request request) {
    if (!request.url().startsWith(site) && !request.url().startsWith("data:")) {
      troubles.add("leaves the site: " + request.url());
    }
  }

  private void note(Response response) {
    if (response.status() >= 400) {
      troubles.add(response.status() + ": " + response.url());
    }
  }

  /** Records errors of the console, where violations of the policy are reported too. */
  private void note(ConsoleMessage message) {
    if (message.type().equals("error") || message.type().equals("warning")) {
      troubles.add(message.type() + ": " + message.text());
    }
  }

  private void note(Dialog dialog) {
    troubles.add("dialog: " + dialog.message());
    dialog.dismiss();
  }

  Page page() {
    return page;
  }

  /** The text of the page's main part, without its tools, which need scripts. */
  String text() {
    return (String)
        page.locator("main")
            .evaluate(
                "main => [...main.querySelectorAll('.tools, [data-script]')]"
                    + ".reduce((text, one) => text.replace(one.innerText, ''), main.innerText)"
                    + ".replace(/\\s+/g, ' ').trim()");
  }

  List<String> ask(Probe probe) {
    return probe.ask(page);
  }

  /** The faults of the page: requests to other hosts, missing files, policy violations, errors. */
  List<String> troubles() {
    return List.copyOf(troubles);
  }

  void close() {
    page.context().close();
  }
}
