package dev.plumbline.generator.markdown.restored;

import dev.plumbline.generator.markdown.Markup;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Texts of a page as Markdown, without a line end after them. Safe for use by several threads. */
public final class RestoredMarkdown {
  private static final MarkdownRenderer RENDERER =
      MarkdownRenderer.builder()
          .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
          .build();

  private static final int ASCII_END = 0x80;

  /** Characters that may mean something anywhere in a line, and white space but for the space. */
  private static final boolean[] ANYWHERE = characters("[]<>`*_&\\~|\t\n\r\f");

  /** Characters that may mean something at the start of a line. */
  private static final boolean[] AT_START = characters("-+=# ");

  private static final String START = "<p>";
  private static final String END = "</p>";

  private RestoredMarkdown() {}

  /** Plain text on one line, in which nothing means anything in Markdown. */
  public static String ofText(String text) {
    return isUnmarked(text) ? text : rendered(new TreeBuilder().text(text).end());
  }

  /**
   * A fragment with its structure. Buttons of terms are only their text.
   *
   * @param links makes the address in Markdown from the one of a link or an image
   */
  public static String ofMarkup(Markup markup, UnaryOperator<String> links) {
    String html = markup.html();
    if (isUnmarked(html)) {
      return html;
    }
    String text = html.startsWith(START) && html.endsWith(END) ? inside(html) : html;
    return text.indexOf('<') < 0
        ? ofText(FragmentTag.unescaped(text))
        : rendered(new FragmentReader(links).read(html));
  }

  private static String inside(String paragraph) {
    return paragraph.substring(START.length(), paragraph.length() - END.length());
  }

  private static String rendered(Node document) {
    String bare = TreeBuilder.bare(document);
    return bare != null && isUnmarked(bare) ? bare : RENDERER.render(document).stripTrailing();
  }

  /** Whether a text is its own Markdown for certain. Most are. */
  private static boolean isUnmarked(String text) {
    if (text.isEmpty()) {
      return true;
    }
    char[] chars = text.toCharArray();
    char last = chars[0];
    if ((last < ASCII_END && AT_START[last]) || isNumbered(chars)) {
      return false;
    }
    for (char c : chars) {
      if (c < ASCII_END && (ANYWHERE[c] || (c == ' ' && last == ' '))) {
        return false;
      }
      last = c;
    }
    return last != ' ';
  }

  /** Whether the text begins as an item of a numbered list does. */
  private static boolean isNumbered(char[] chars) {
    int end = 0;
    while (end < chars.length && chars[end] >= '0' && chars[end] <= '9') {
      end++;
    }
    return end > 0 && end < chars.length && (chars[end] == '.' || chars[end] == ')');
  }

  private static boolean[] characters(String all) {
    boolean[] characters = new boolean[ASCII_END];
    all.chars().forEach(c -> characters[c] = true);
    return characters;
  }
}
