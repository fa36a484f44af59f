package dev.plumbline.generator.parse.yaml;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.tree.MarkdownText;
import java.util.List;

/** A value in a YAML file, with its place. */
public sealed interface YamlNode {
  /** Its first character. */
  Place place();

  /** The kind of value in the words of a message: "text", "a list". */
  String word();

  /**
   * A text, number, truth value or nothing; how it was written decides later what it counts as.
   *
   * @param text its characters, unquoted and unfolded
   * @param kind what the core schema takes it for
   * @param origin from a position in {@code text} to the position in the file
   */
  record Scalar(String text, ScalarKind kind, Place place, MarkdownText.Origin origin)
      implements YamlNode {
    @Override
    public String word() {
      return kind.word();
    }
  }

  /** Whether it is null, written or left out. */
  default boolean isNull() {
    return this instanceof Scalar scalar && scalar.kind() == ScalarKind.NULL;
  }

  /** Whether this is guessed from what stood in a comment. */
  default boolean isUncovered() {
    return this instanceof Scalar scalar && scalar.kind() == ScalarKind.UNCOVERED;
  }

  /** A list. */
  record Sequence(List<YamlNode> items, Place place) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String word() {
      return "a list";
    }
  }

  /**
   * Keys and their values, in order, each key once.
   *
   * @param complete whether it was read to its end: otherwise, missing keys may follow further on
   */
  record Mapping(List<Entry> entries, Place place, boolean complete) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** Whether a key is written in it. */
    public boolean has(String key) {
      return entries.stream().anyMatch(entry -> entry.key().equals(key));
    }

    @Override
    public String word() {
      return "keys with values";
    }
  }

  /** A key and its value. */
  record Entry(String key, Place place, YamlNode value) {
    /** Whether the value says nothing, so that the key counts as absent. */
    public boolean isNull() {
      return value.isNull();
    }
  }
}
