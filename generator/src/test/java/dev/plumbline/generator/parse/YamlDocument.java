package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.parse.field.FrontMatter;
import dev.plumbline.generator.parse.yaml.YamlNode;
import dev.plumbline.generator.parse.yaml.YamlReader;
import dev.plumbline.generator.parse.yaml.YamlText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The YAML of a content file as JSON, and the lines where each value and its key stand. */
public final class YamlDocument {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<String, Set<Integer>> lines = new TreeMap<>();
  private final boolean sound;
  private final JsonNode json;

  private YamlDocument(@Nullable YamlText yaml, Findings findings) {
    YamlNode root = yaml == null ? null : new YamlReader(findings).read(yaml);
    this.sound = findings.sorted().isEmpty();
    this.json = root == null ? JSON.nullNode() : json(root, "");
    lines.putIfAbsent("", Set.of(1));
  }

  /** A YAML file, or the head of a Markdown file. */
  public static YamlDocument of(String path, String text) {
    Findings findings = new Findings();
    return path.endsWith(".md")
        ? new YamlDocument(FrontMatter.of(path, text, findings).yaml(), findings)
        : new YamlDocument(new YamlText(path, text, 1), findings);
  }

  /** Whether it could be read without being mended. */
  public boolean sound() {
    return sound;
  }

  /** What it says. */
  public JsonNode json() {
    return json;
  }

  /** The lines of a value and of its key, by the value's JSON pointer. */
  public Set<Integer> lines(String pointer) {
    return lines.getOrDefault(pointer, Set.of());
  }

  private JsonNode json(YamlNode node, String pointer) {
    line(pointer, node.place().line());
    if (node instanceof YamlNode.Mapping mapping) {
      ObjectNode object = JSON.objectNode();
      for (YamlNode.Entry entry : mapping.entries()) {
        String at = pointer + "/" + entry.key().replace("~", "~0").replace("/", "~1");
        line(at, entry.place().line());
        object.set(entry.key(), json(entry.value(), at));
      }
      return object;
    }
    if (node instanceof YamlNode.Sequence sequence) {
      ArrayNode array = JSON.arrayNode();
      for (YamlNode item : sequence.items()) {
        array.add(json(item, pointer + "/" + array.size()));
      }
      return array;
    }
    return scalar((YamlNode.Scalar) node);
  }

  private static JsonNode scalar(YamlNode.Scalar scalar) {
    String text = scalar.text();
    return switch (scalar.kind()) {
      case TEXT, UNCOVERED -> JSON.stringNode(text);
      case INTEGER -> JSON.numberNode(new BigInteger(text));
      case NUMBER -> JSON.numberNode(new BigDecimal(text));
      case BOOLEAN -> JSON.booleanNode(text.toLowerCase(Locale.ROOT).equals("true"));
      case NULL -> JSON.nullNode();
    };
  }

  private void line(String pointer, int line) {
    lines.computeIfAbsent(pointer, p -> new HashSet<>()).add(line);
  }
}
