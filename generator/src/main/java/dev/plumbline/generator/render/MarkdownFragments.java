package dev.plumbline.generator.render;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.markdown.restored.RestoredMarkdown;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Fragments in Markdown. Those with marks take long to make, and the pages of a family show many of
 * them again and again, such as the summaries of stages, so the last ones are kept. Thread-safe.
 */
final class MarkdownFragments {
  /** The most fragments that are kept: enough for those of a few families. */
  private static final int MOST = 1_000;

  private final Map<String, String> kept = new ConcurrentHashMap<>();

  /**
   * A fragment in Markdown.
   *
   * @param links makes the address in Markdown from the one of a link or an image
   */
  String of(Markup markup, UnaryOperator<String> links) {
    String html = markup.html();
    if (!isMarked(html) || hasAddress(html)) {
      return RestoredMarkdown.ofMarkup(markup, links);
    }
    String known = kept.get(html);
    if (known == null) {
      known = RestoredMarkdown.ofMarkup(markup, links);
      if (kept.size() >= MOST) {
        kept.clear();
      }
      kept.put(html, known);
    }
    return known;
  }

  /** Whether there is more to it than text, or one paragraph of text. */
  private static boolean isMarked(String html) {
    int tag = html.indexOf('<');
    int next = tag < 0 ? -1 : html.indexOf('<', tag + 1);
    return tag > 0 || (next >= 0 && html.indexOf('<', next + 1) >= 0);
  }

  /** Whether it is another one on each page. */
  private static boolean hasAddress(String html) {
    return html.contains("<a ") || html.contains("<img ");
  }
}
