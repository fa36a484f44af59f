package dev.plumbline.generator.parse;

import dev.plumbline.generator.parse.field.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Writes the Markdown file of a level as YAML that says the same, as an author would do it. */
final class MarkdownAsYaml {
  private static final Pattern HEAD =
      Pattern.compile("\\A---\\n(.*?)\\n---[ \\t]*\\n", Pattern.DOTALL);
  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\s*\\{((?:[#.][a-z0-9-]+|audience=[a-z0-9-]+|\\s)+)}\\s*#*\\s*\\z");

  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  TaskListItemsExtension.create(),
                  FootnotesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private final String text;
  private final Ids ids;
  private final List<Node> nodes = new ArrayList<>();
  private final StringBuilder definitions = new StringBuilder();

  private MarkdownAsYaml(String text, Ids ids) {
    this.text = text;
    this.ids = ids;
    Node root = PARSER.parse(text);
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition || node instanceof LinkReferenceDefinition) {
        definitions.append("\n\n").append(source(node));
      } else {
        nodes.add(node);
      }
    }
  }

  /** What a second-level heading is; absent where it is nothing. */
  interface Ids {
    @Nullable Named of(String heading);
  }

  /**
   * A dimension, or something else that a heading can be.
   *
   * @param asks whether criteria stand under it
   */
  record Named(String id, boolean asks) {}

  static String of(String file, Ids ids) {
    Matcher head = HEAD.matcher(file);
    String keys = head.find() ? head.group(1) + "\n" : "";
    return keys + new MarkdownAsYaml(file.substring(keys.isEmpty() ? 0 : head.end()), ids).body();
  }

  private String body() {
    int first = next(0, 2);
    StringBuilder yaml = new StringBuilder();
    String summary = slice(0, first);
    yaml.append(summary.isBlank() ? "" : "summary: " + quoted(summary) + "\n");
    StringBuilder asked = new StringBuilder();
    StringBuilder told = new StringBuilder();
    for (int at = first; at < nodes.size(); ) {
      int end = next(at + 1, 2);
      Marked heading = marked(content((Heading) nodes.get(at)));
      Named named = ids.of(heading.text());
      if (named != null && named.asks()) {
        asked.append("  ").append(named.id()).append(": {").append(heading.audience());
        asked.append("criteria: [").append(entries(at + 1, end)).append("]}\n");
      } else if (named != null) {
        told.append("  ").append(named.id()).append(": {").append(heading.audience());
        told.append("text: ").append(quoted(slice(at + 1, end))).append("}\n");
      }
      at = end;
    }
    yaml.append(asked.isEmpty() ? "" : "expectations:\n" + asked);
    return yaml.append(told.isEmpty() ? "" : "sections:\n" + told).toString();
  }

  private int next(int from, int level) {
    int at = from;
    while (at < nodes.size()
        && !(nodes.get(at) instanceof Heading heading && heading.getLevel() <= level)) {
      at++;
    }
    return at;
  }

  private String entries(int from, int to) {
    int topic = Math.min(next(from, 3), to);
    StringBuilder entries = new StringBuilder(blocks(from, topic));
    while (topic < to) {
      int end = Math.min(next(topic + 1, 3), to);
      Marked name = marked(content((Heading) nodes.get(topic)));
      entries.append("{topic: ").append(quoted(name.text())).append(", ").append(name.audience());
      entries.append("criteria: [").append(blocks(topic + 1, end)).append("]}, ");
      topic = end;
    }
    return entries.toString();
  }

  private String blocks(int from, int to) {
    StringBuilder entries = new StringBuilder();
    int prose = from;
    for (int at = from; at < to; at++) {
      if (nodes.get(at) instanceof ListBlock list) {
        entries.append(prose(prose, at)).append(items(list));
        prose = at + 1;
      }
    }
    return entries.append(prose(prose, to)).toString();
  }

  private String prose(int from, int to) {
    String prose = slice(from, to);
    return prose.isBlank() ? "" : "{prose: " + quoted(prose) + "}, ";
  }

  private String items(ListBlock list) {
    StringBuilder items = new StringBuilder();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.append(item(item)).append(", ");
    }
    return items.toString();
  }

  private String item(Node item) {
    Node opening = opening(item);
    Marked marked = marked(source(opening));
    StringBuilder detail = new StringBuilder();
    StringBuilder examples = new StringBuilder();
    for (Node child = opening.getNext(); child != null; child = child.getNext()) {
      if (child instanceof ListBlock list) {
        examples.append(examples(list));
      } else {
        detail.append(detail.isEmpty() ? "" : "\n\n").append(source(child));
      }
    }
    return "{text: "
        + quoted(marked.text())
        + marked.keys()
        + (detail.isEmpty() ? "" : ", detail: " + quoted(detail.toString()))
        + (examples.isEmpty() ? "" : ", examples: [" + examples + "]")
        + "}";
  }

  private String examples(ListBlock list) {
    StringBuilder examples = new StringBuilder();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node opening = opening(item);
      Marked marked = marked(source(opening));
      StringBuilder text = new StringBuilder(marked.text());
      for (Node child = opening.getNext(); child != null; child = child.getNext()) {
        text.append("\n\n").append(source(child));
      }
      examples.append("{text: ").append(quoted(text.toString())).append(", ");
      examples.append(marked.audience()).append("}, ");
    }
    return examples.toString();
  }

  private static Node opening(Node item) {
    Node first = item.getFirstChild();
    Node opening = first instanceof TaskListItemMarker ? first.getNext() : first;
    if (!(opening instanceof Paragraph)) {
      throw new IllegalStateException("an item that begins with no paragraph");
    }
    return opening;
  }

  /** A text, and what the braces at its end say. */
  private record Marked(String text, String braces) {
    String audience() {
      Matcher audience = Pattern.compile("audience=(\\S+)").matcher(braces);
      return audience.find() ? "audience: " + audience.group(1) + ", " : "";
    }

    String keys() {
      Matcher id = Pattern.compile("#(\\S+)").matcher(braces);
      Matcher tag = Pattern.compile("\\.(\\S+)").matcher(braces);
      StringBuilder tags = new StringBuilder();
      while (tag.find()) {
        tags.append(tag.group(1)).append(", ");
      }
      String audience = audience();
      return (id.find() ? ", id: \"" + id.group(1) + "\"" : "")
          + (tags.isEmpty() ? "" : ", tags: [" + tags + "]")
          + (audience.isEmpty() ? "" : ", " + audience.strip().replaceAll(",$", ""));
    }
  }

  private static Marked marked(String text) {
    Matcher end = ATTRIBUTES.matcher(text);
    return end.find()
        ? new Marked(text.substring(0, end.start()), end.group(1))
        : new Marked(text.strip(), "");
  }

  private static String content(Heading heading) {
    StringBuilder content = new StringBuilder();
    for (Node node = heading.getFirstChild(); node != null; node = node.getNext()) {
      content.append(literal(node));
    }
    return content.toString();
  }

  private static String literal(Node node) {
    if (node instanceof org.commonmark.node.Text text) {
      return text.getLiteral();
    }
    throw new IllegalStateException("a heading of more than text: " + node);
  }

  private String slice(int from, int to) {
    StringBuilder slice = new StringBuilder();
    for (Node node : nodes.subList(from, to)) {
      slice.append(slice.isEmpty() ? "" : "\n\n").append(source(node));
    }
    return slice.toString();
  }

  /** The lines of a block, without what indents them. */
  private String source(Node block) {
    StringBuilder source = new StringBuilder();
    for (SourceSpan span : block.getSourceSpans()) {
      int start = span.getInputIndex();
      source.append(source.isEmpty() ? "" : "\n");
      source.append(text, start, start + span.getLength());
    }
    return source.toString();
  }

  private String quoted(String value) {
    String whole = value.indexOf('[') < 0 ? value : value + definitions;
    return "\""
        + whole
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\t", "\\t")
        + "\"";
  }
}
