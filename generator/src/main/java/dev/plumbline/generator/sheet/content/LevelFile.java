package dev.plumbline.generator.sheet.content;

import dev.plumbline.generator.sheet.ladder.SheetLadder;
import dev.plumbline.generator.sheet.ladder.SheetLadder.Part;
import dev.plumbline.generator.sheet.read.MarkedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The Markdown of one level. */
final class LevelFile {
  /** Other ids than these are derived from the text, each time anew. */
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final StringBuilder out = new StringBuilder();
  private final Map<String, String> names;

  /**
   * @param names the names of dimensions by their ids
   */
  private LevelFile(Map<String, String> names) {
    this.names = names;
  }

  static String of(SheetLadder.Level level, Map<String, String> names) {
    LevelFile file = new LevelFile(names);
    file.head(level);
    file.summary(level.summary());
    level.expectations().forEach(file::expectation);
    return file.out.toString();
  }

  private void head(SheetLadder.Level level) {
    out.append("---\ntitle: ").append(YamlScalar.of(level.title())).append('\n');
    if (!level.code().isEmpty() && !level.code().equals(level.id().toUpperCase(Locale.ROOT))) {
      out.append("code: ").append(YamlScalar.of(level.code())).append('\n');
    }
    if (level.grade() > 0) {
      out.append("grade: ").append(level.grade()).append('\n');
    }
    if (!level.facts().isEmpty()) {
      out.append("facts:\n");
      level
          .facts()
          .forEach(
              (label, text) ->
                  out.append("  ")
                      .append(YamlScalar.of(label))
                      .append(": ")
                      .append(YamlScalar.of(InlineText.of(text)))
                      .append('\n'));
    }
    out.append("---\n");
  }

  private void summary(List<MarkedText> texts) {
    for (MarkedText text : texts) {
      paragraphs(text, "");
    }
  }

  private void paragraphs(MarkedText text, String indent) {
    for (MarkedText line : text.lines()) {
      if (!line.isBlank()) {
        out.append('\n').append(indent).append(InlineText.of(line)).append('\n');
      }
    }
  }

  private void expectation(SheetLadder.Expectation expectation) {
    out.append("\n## ").append(heading(expectation.dimension())).append('\n');
    topics(expectation.parts())
        .forEach(
            (topic, parts) -> {
              if (!topic.isEmpty()) {
                out.append("\n### ").append(topic).append('\n');
              }
              parts(parts);
            });
  }

  /** The name of a dimension, or its id where the name has signs of Markdown. */
  private String heading(String dimension) {
    String name = names.getOrDefault(dimension, dimension);
    boolean plain = InlineText.of(name).equals(name) && !name.contains("<!--");
    return plain ? name : dimension;
  }

  /** The parts by their topics; those without one come first, as a topic does not end. */
  private static Map<String, List<Part>> topics(List<Part> parts) {
    Map<String, List<Part>> topics = new LinkedHashMap<>();
    topics.put("", new ArrayList<>());
    String topic = "";
    for (Part part : parts) {
      if (part instanceof Part.Topic next) {
        topic = InlineText.of(next.name());
      } else {
        topics.computeIfAbsent(topic, name -> new ArrayList<>()).add(part);
      }
    }
    return topics;
  }

  private void parts(List<Part> parts) {
    boolean inList = false;
    for (Part part : parts) {
      if (part instanceof Part.Criterion criterion) {
        out.append(inList ? "" : "\n");
        criterion(criterion);
      } else if (part instanceof Part.Prose prose) {
        paragraphs(prose.text(), "");
      } else if (part instanceof Part.Remark remark) {
        out.append('\n').append(RemarkText.markdown(remark.text())).append('\n');
      }
      inList = part instanceof Part.Criterion;
    }
  }

  private void criterion(Part.Criterion criterion) {
    List<String> attributes = new ArrayList<>();
    if (ID.matcher(criterion.id()).matches()) {
      attributes.add("#" + criterion.id());
    }
    criterion.tags().forEach(tag -> attributes.add("." + tag));
    out.append("- ").append(InlineText.of(criterion.text()));
    out.append(attributes.isEmpty() ? "" : " {" + String.join(" ", attributes) + "}");
    out.append('\n');
    if (!criterion.detail().isBlank()) {
      paragraphs(criterion.detail(), "  ");
      out.append('\n');
    }
    for (MarkedText example : criterion.examples()) {
      out.append("  - ").append(InlineText.of(example)).append('\n');
    }
  }
}
