package dev.plumbline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** A page in a window of its own, and what went wrong since it was asked for. */
final class Visit implements AutoCloseable {
  private final String site;
  private final Page page;
  private final List<String> troubles = new ArrayList<>();

  private Visit(String site, Page page) {
    this.site = site;
    this.page = page;
  }

  static Visit open(Browser browser, boolean scripts, String address, String site) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setJavaScriptEnabled(scripts));
    Visit visit = new Visit(site, context.newPage());
    visit.watch();
    visit.page.navigate(address);
    return visit;
  }

  private void watch() {
    page.onRequest(this::note);
    page.onRequestFailed(request -> troubles.add("failed: " + request.url()));
    page.onResponse(this::note);
    page.onConsoleMessage(this::note);
    page.onPageError(error -> troubles.add("script: " + error));
    page.onDialog(this::note);
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

  /** Violations of the page's policy are told on the console too. */
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

  Visit width(int width) {
    page.setViewportSize(width, 900);
    return this;
  }

  /** What no page may do: ask another host, miss a file, break its policy, run into an error. */
  List<String> troubles() {
    return List.copyOf(troubles);
  }

  @Override
  public void close() {
    page.context().close();
  }
}
