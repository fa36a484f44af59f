package dev.plumbline.generator.markdown.restored;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** A builder of the tree of a text, element by element. */
final class TreeBuilder {
  /** The name of a paragraph that has no tags. */
  private static final String BARE = "";

  private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");

  private final Node document = new Document();
  private final Deque<Element> open = new ArrayDeque<>();

  /** The text of the code that is open; absent elsewhere. */
  private @Nullable StringBuilder code;

  /** An element that is open, and the node that its content goes to. */
  private record Element(String name, Node node) {}

  private Node at() {
    return open.isEmpty() ? document : open.element().node;
  }

  /** Adds text. Its white space is that of HTML. */
  TreeBuilder text(String text) {
    if (code != null) {
      code.append(text);
      return this;
    }
    String folded = folded(text);
    boolean first = isContainer(at()) || beginsLine();
    String rest = first ? folded.stripLeading() : folded;
    if (!rest.isEmpty() && !isStructure(at())) {
      openParagraph();
      appendText(rest);
    }
    return this;
  }

  /** The text with one space in the place of white space. Most texts are so already. */
  private static String folded(String text) {
    char last = 0;
    char[] chars = text.toCharArray();
    for (char c : chars) {
      if (c <= ' ' && (c != ' ' || last == ' ')) {
        return SPACE.matcher(text).replaceAll(" ");
      }
      last = c;
    }
    return text;
  }

  /** Appends text. The plus sign that begins a list is the one that the renderer leaves as is. */
  private void appendText(String text) {
    boolean plus = text.startsWith("+") && beginsLine();
    if (plus) {
      mark("\\+");
    }
    at().appendChild(new Text(plus ? text.substring(1) : text));
  }

  private boolean beginsLine() {
    Node last = at().getLastChild();
    return at() instanceof Paragraph && (last == null || last instanceof HardLineBreak);
  }

  /** Adds Markdown that is printed as it is. */
  void mark(String markdown) {
    HtmlInline mark = new HtmlInline();
    mark.setLiteral(markdown);
    add(mark);
  }

  /** Adds an inline node without content of its own. */
  void add(Node inline) {
    openParagraph();
    at().appendChild(inline);
  }

  void addBlock(Node block) {
    openBlock(BARE, block);
    open.pop();
  }

  void open(String name, Node inline) {
    add(inline);
    open.push(new Element(name, inline));
  }

  /** Opens an element of which only the text counts. */
  void openText(String name) {
    openParagraph();
    open.push(new Element(name, at()));
  }

  /** Opens an element around blocks that means nothing. */
  void openAround(String name) {
    closeBare();
    open.push(new Element(name, at()));
  }

  /** Opens an element that is left out. */
  void openIgnored(String name) {
    open.push(new Element(name, new Emphasis()));
  }

  private void closeBare() {
    if (!open.isEmpty() && open.element().name.equals(BARE)) {
      closeTop();
    }
  }

  void openBlock(String name, Node block) {
    closeBare();
    if (block instanceof ListBlock list) {
      list.setTight(true);
    } else if (block instanceof Paragraph
        && at() instanceof ListItem item
        && item.getParent() instanceof ListBlock list) {
      list.setTight(false);
    }
    at().appendChild(block);
    open.push(new Element(name, block));
  }

  /** Opens code: a block, where it is in {@code pre}. */
  void openCode(String name) {
    if (code == null) {
      code = new StringBuilder();
      Node node = name.equals("pre") ? new FencedCodeBlock() : new Code();
      if (node instanceof Code) {
        open(name, node);
      } else {
        openBlock(name, node);
      }
    } else {
      open.push(new Element(name, at()));
    }
  }

  void close(String name) {
    while (!open.isEmpty() && !open.element().name.equals(name)) {
      closeTop();
    }
    if (!open.isEmpty()) {
      closeTop();
    }
  }

  private void closeTop() {
    Node node = open.pop().node;
    if (node == at()) {
      return;
    }
    if (node instanceof Code one && code != null) {
      one.setLiteral(code.toString().replace('\n', ' '));
      code = null;
    } else if (node instanceof FencedCodeBlock block && code != null) {
      block.setFenceCharacter("`");
      block.setLiteral(code.toString());
      code = null;
    } else if (node instanceof Paragraph && node.getLastChild() instanceof Text last) {
      last.setLiteral(last.getLiteral().stripTrailing());
    }
  }

  /** The whole tree. */
  Node end() {
    while (!open.isEmpty()) {
      closeTop();
    }
    return document;
  }

  /** The text of a tree that is one paragraph without marks; absent for any other. */
  static @Nullable String bare(Node document) {
    Node only = document.getFirstChild();
    if (!(only instanceof Paragraph) || only.getNext() != null) {
      return null;
    }
    StringBuilder bare = new StringBuilder();
    for (Node one = only.getFirstChild(); one != null; one = one.getNext()) {
      if (!(one instanceof Text text)) {
        return null;
      }
      bare.append(text.getLiteral());
    }
    return bare.toString();
  }

  private void openParagraph() {
    if (isContainer(at())) {
      Paragraph paragraph = new Paragraph();
      at().appendChild(paragraph);
      open.push(new Element(BARE, paragraph));
    }
  }

  private static boolean isStructure(Node node) {
    return node instanceof ListBlock
        || node instanceof TableBlock
        || node instanceof TableHead
        || node instanceof TableBody
        || node instanceof TableRow;
  }

  private static boolean isContainer(Node node) {
    return node instanceof Document || node instanceof ListItem || node instanceof BlockQuote;
  }
}
