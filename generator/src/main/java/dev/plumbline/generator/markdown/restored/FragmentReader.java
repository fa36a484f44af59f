package dev.plumbline.generator.markdown.restored;

import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * A reader of a fragment of HTML that was made from Markdown. It knows the elements that {@link
 * dev.plumbline.generator.markdown.Prose} has, whose tags are all closed; of any other it keeps the
 * text.
 */
final class FragmentReader {
  private final UnaryOperator<String> links;
  private final TreeBuilder tree = new TreeBuilder();

  FragmentReader(UnaryOperator<String> links) {
    this.links = links;
  }

  Node read(String html) {
    int done = 0;
    int open = html.indexOf('<');
    while (open >= 0) {
      tree.text(FragmentTag.unescaped(html.substring(done, open)));
      int close = html.indexOf('>', open);
      tag(new FragmentTag(html.substring(open + 1, close)));
      done = close + 1;
      open = html.indexOf('<', done);
    }
    return tree.text(FragmentTag.unescaped(html.substring(done))).end();
  }

  private void tag(FragmentTag tag) {
    if (tag.isEnd()) {
      end(tag.name());
      return;
    }
    switch (tag.name()) {
      case "br" -> tree.add(new HardLineBreak());
      case "hr" -> tree.addBlock(new ThematicBreak());
      case "img" -> image(tag);
      case "input" -> tree.mark(tag.has("checked") ? "[x]" : "[ ]");
      case "code" -> tree.openCode("code");
      case "pre" -> tree.openCode("pre");
      case "a" -> link(tag);
      case "sup" -> footnote();
      default -> element(tag.name(), tag);
    }
  }

  /** Opens the number of a footnote. */
  private void footnote() {
    tree.openText("sup");
    tree.text("[");
  }

  private void end(String name) {
    if (name.equals("sup")) {
      tree.text("]");
    }
    tree.close(name);
  }

  private void element(String name, FragmentTag tag) {
    Node block = block(tag);
    Node inline = inline(name);
    if (name.equals("div") && !tag.has("class=\"alert")) {
      tree.openAround(name);
    } else if (block != null) {
      tree.openBlock(name, block);
    } else if (inline != null) {
      tree.open(name, inline);
    } else {
      tree.openText(name);
    }
  }

  private static @Nullable Node inline(String name) {
    return switch (name) {
      case "em" -> new Emphasis();
      case "strong" -> new StrongEmphasis();
      case "del" -> new Strikethrough("~~");
      default -> null;
    };
  }

  private static @Nullable Node block(FragmentTag tag) {
    return switch (tag.name()) {
      case "p" -> new Paragraph();
      case "h2", "h3", "h4", "h5", "h6" -> heading(tag);
      case "ul" -> new BulletList();
      case "ol" -> ordered(tag);
      case "li" -> new ListItem();
      case "blockquote", "div" -> new BlockQuote();
      case "table" -> new TableBlock();
      case "thead" -> new TableHead();
      case "tbody" -> new TableBody();
      case "tr" -> new TableRow();
      case "th", "td" -> cell(tag);
      default -> null;
    };
  }

  private static Heading heading(FragmentTag tag) {
    Heading heading = new Heading();
    heading.setLevel(tag.name().charAt(1) - '0');
    return heading;
  }

  private static OrderedList ordered(FragmentTag tag) {
    OrderedList list = new OrderedList();
    String start = tag.attribute("start");
    list.setMarkerStartNumber(start == null ? 1 : Integer.parseInt(start));
    return list;
  }

  private static TableCell cell(FragmentTag tag) {
    TableCell cell = new TableCell();
    String alignment = tag.attribute("class");
    if (alignment != null) {
      cell.setAlignment(
          switch (alignment) {
            case "align-center" -> TableCell.Alignment.CENTER;
            case "align-right" -> TableCell.Alignment.RIGHT;
            default -> TableCell.Alignment.LEFT;
          });
    }
    return cell;
  }

  private void image(FragmentTag tag) {
    Image image = new Image(links.apply(value(tag, "src")), tag.attribute("title"));
    image.appendChild(new Text(value(tag, "alt")));
    tree.add(image);
  }

  /** Opens a link. One to a footnote is only text, and one back from there is left out. */
  private void link(FragmentTag tag) {
    String href = tag.attribute("href");
    if (href == null || href.startsWith("#fn.")) {
      tree.openText("a");
    } else if (href.startsWith("#fnref.")) {
      tree.openIgnored("a");
    } else {
      tree.open("a", new Link(links.apply(href), tag.attribute("title")));
    }
  }

  private static String value(FragmentTag tag, String name) {
    String value = tag.attribute(name);
    return value == null ? "" : value;
  }
}
