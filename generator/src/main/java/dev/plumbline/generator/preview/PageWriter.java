package dev.plumbline.generator.preview;

import dev.plumbline.generator.preview.http.EntityTag;
import dev.plumbline.generator.render.Templates;
import dev.plumbline.generator.render.Theme;
import dev.plumbline.generator.site.Addresses;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The writer of pages as a browser gets them: those of the site, and the preview's own. */
final class PageWriter {
  private final Templates templates;
  private final BarViews bars;
  private final FindingLists lists;

  /**
   * @param theme the default theme: an organisation's own may be what is wrong
   */
  PageWriter(Theme theme, BarViews bars, FindingLists lists) {
    this.templates = new Templates(theme, Map.of());
    this.bars = bars;
    this.lists = lists;
  }

  /**
   * The page at a path: the site's, or its page for what it does not have, or as long as there is
   * no site, the list of findings.
   */
  SentPage page(PreviewEdition edition, String path) {
    if (path.equals(PreviewAddresses.FINDINGS)) {
      return sent(200, list(edition), edition, path);
    }
    Optional<byte[]> page = edition.page(path);
    if (page.isPresent()) {
      return sent(200, page.get(), edition, path);
    }
    if (edition.state().good() == null) {
      return sent(503, list(edition), edition, path);
    }
    byte[] missing = edition.page(Addresses.NOT_FOUND.value()).orElseGet(() -> list(edition));
    return sent(404, missing, edition, path);
  }

  /** A page that says why there is no other; it stays as it is. */
  byte[] message(MessageView view) {
    return templates.print("preview/message", view);
  }

  private byte[] list(PreviewEdition edition) {
    return templates.print("preview/findings", lists.view(edition));
  }

  private SentPage sent(int status, byte[] html, PreviewEdition edition, String path) {
    byte[] bar = templates.print("preview/bar", bars.view(edition, path));
    String version = EntityTag.of(html, bar);
    byte[] head = templates.print("preview/head", new HeadView(events(edition, path, version)));
    return new SentPage(status, SentPage.with(html, head, bar), version);
  }

  private static String events(PreviewEdition edition, String path, String version) {
    return "/"
        + edition.name().prefix()
        + PreviewAddresses.EVENTS
        + "?page="
        + URLEncoder.encode(path, StandardCharsets.UTF_8)
        + "&version="
        + version;
  }
}
