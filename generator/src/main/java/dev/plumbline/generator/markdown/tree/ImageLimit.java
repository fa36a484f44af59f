package dev.plumbline.generator.markdown.tree;

import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** A limit on images within the descriptions of images: nested too deep, they are text. */
final class ImageLimit implements LinkProcessor {
  private static final int AT_MOST = 50;

  @Override
  public @Nullable LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    String text = link.text();
    if (!nestedTooDeep(text)) {
      return LinkResult.none();
    }
    boolean image = link.marker() != null;
    LinkResult result =
        LinkResult.replaceWith(new LiteralNode(image, text), link.afterTextBracket());
    return image ? result.includeMarker() : result;
  }

  private static boolean nestedTooDeep(String text) {
    int found = 0;
    int at = text.indexOf("![");
    while (at >= 0 && found <= AT_MOST) {
      found++;
      at = text.indexOf("![", at + 2);
    }
    return found > AT_MOST;
  }
}
