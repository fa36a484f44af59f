package dev.plumbline.generator.sheet;

import static dev.plumbline.generator.sheet.RandomTexts.quoted;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a level says, in either form, drawn by a seed. */
final class RandomLevel {
  private final RandomTexts texts;
  private final Set<String> topics = new HashSet<>();
  private final String end;
  private int ids;

  /**
   * @param end how the ids of its criteria end, so that no other level has them
   */
  RandomLevel(RandomTexts texts, String end) {
    this.texts = texts;
    this.end = end;
  }

  /** The body of a Markdown file. */
  String body(List<String> dimensions) {
    StringBuilder out = new StringBuilder();
    out.append(texts.chance(2) ? "\nWhat the level is for.\n" : "");
    for (String dimension : dimensions) {
      out.append("\n## ").append(dimension).append("\n\n");
      topics.clear();
      out.append(texts.chance(4) ? "Some words before.\n\n" : "");
      list(out);
      for (int i = texts.number(-2, 2); i > 0; i--) {
        out.append("\n### ").append(topic()).append("\n\n");
        out.append(texts.chance(5) ? "Words of a topic.\n\n" : "");
        list(out);
      }
    }
    out.append(texts.chance(3) ? "\n## Growing deeper\n\n- No expectation.\n" : "");
    return out.toString();
  }

  private String topic() {
    String topic = RandomTexts.escaped(texts.name());
    return topics.add(topic.toLowerCase(Locale.ROOT)) ? topic : topic + " " + topics.size();
  }

  private void list(StringBuilder out) {
    String sign = texts.chance(4) ? "1. " : "- ";
    String indent = " ".repeat(sign.length());
    for (int i = texts.number(0, 4); i > 0; i--) {
      out.append(sign).append(texts.inline());
      out.append(texts.chance(4) ? "  \n" + indent + "and more" : "");
      out.append(attributes()).append('\n');
      out.append(texts.chance(6) ? "\n" + indent + texts.inline() + "\n" : "");
      for (int e = texts.number(-3, 2); e > 0; e--) {
        out.append(indent).append("- ").append(texts.inline()).append('\n');
        out.append(texts.chance(4) ? indent + "  - Deeper still.\n" : "");
      }
      out.append(texts.chance(8) && i > 1 ? "\nWords between.\n\n" : "");
    }
  }

  private String attributes() {
    String tag = texts.chance(5) ? " .optional" : "";
    return texts.chance(2)
        ? " {#" + id() + tag + "}"
        : tag.isEmpty() ? "" : " {" + tag.strip() + "}";
  }

  private String id() {
    return texts.pick(List.of("", "x-1-", "2030-03-0", "true", "e")) + ids++ + "-" + end;
  }

  /** The keys of a YAML file that follow those of its head. */
  String yaml(List<String> dimensions) {
    StringBuilder out = new StringBuilder();
    out.append(texts.chance(2) ? "summary: What the level is for.\n" : "");
    out.append(dimensions.isEmpty() ? "" : "expectations:\n");
    for (String dimension : dimensions) {
      out.append("  ").append(dimension).append(":\n");
      topics.clear();
      out.append("    - ").append(quoted(texts.inline())).append('\n');
      if (texts.chance(3)) {
        out.append("    - topic: ").append(quoted(topic())).append("\n      criteria:\n");
        entries(out, "        ");
      }
      entries(out, "    ");
    }
    return out.toString();
  }

  private void entries(StringBuilder out, String indent) {
    for (int i = texts.number(1, 3); i > 0; i--) {
      out.append(indent).append("- text: ").append(quoted(texts.inline())).append('\n');
      String more = indent + "  ";
      out.append(texts.chance(2) ? more + "id: " + quoted(id()) + "\n" : "");
      out.append(texts.chance(4) ? more + "tags: [optional, a-tag]\n" : "");
      out.append(texts.chance(4) ? more + "detail: " + quoted(texts.inline()) + "\n" : "");
      out.append(texts.chance(4) ? more + "topic: " + quoted(topic()) + "\n" : "");
      out.append(texts.chance(4) ? more + "examples: [" + quoted(texts.inline()) + "]\n" : "");
    }
  }
}
