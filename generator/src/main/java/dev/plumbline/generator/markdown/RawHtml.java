package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.markdown.tree.AttributesReader;
import java.util.Locale;
import org.commonmark.node.Node;

/** The treatment of raw HTML other than remarks, which is shown as text and reported. */
final class RawHtml {
  private static final int SHOWN = 40;

  private RawHtml() {}

  static void write(Node node, String literal, RenderContext context, ProseWriter out) {
    String shown = literal.length() > SHOWN ? literal.substring(0, SHOWN) + "…" : literal;
    context.report(
        Code.RAW_HTML,
        node,
        "\"" + PlainTextBuilder.fold(shown) + "\" is HTML, which is shown as plain text.",
        hint(literal));
    // An attribute of HTML is meant for the text that the HTML encloses.
    if (AttributesReader.assignsWithin(literal)) {
      Attributed.reportMisplaced(context, context.place(node));
      out.withhold();
    }
    out.quote();
    out.text(literal, context.position(node));
    out.endQuote();
  }

  private static String hint(String literal) {
    return switch (name(literal)) {
      case "b", "strong" -> "for bold text write **text**.";
      case "i", "em" -> "for emphasis write *text*.";
      case "s", "del", "strike" -> "for crossed-out text write ~~text~~.";
      case "a" -> "for a link write [text](address).";
      case "img" -> "for an image write ![description](../assets/image.png).";
      case "br" -> "to break a line, end it with a backslash.";
      case "p", "div" -> "separate paragraphs with an empty line.";
      case "ul", "ol", "li" -> "start each list item with a hyphen and a space.";
      case "table", "tr", "td", "th" -> "write a Markdown table, with | between the cells.";
      case "code", "pre", "kbd" -> "put code between backticks.";
      case "h1", "h2", "h3", "h4", "h5", "h6" -> "start a heading with ## and a space.";
      case "hr" -> "for a horizontal line write --- on a line of its own.";
      default -> "write it as Markdown; to show the HTML itself, put it between backticks.";
    };
  }

  private static String name(String literal) {
    int start = 0;
    while (start < literal.length() && "</ \n".indexOf(literal.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < literal.length() && Character.isLetterOrDigit(literal.charAt(end))) {
      end++;
    }
    return literal.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
