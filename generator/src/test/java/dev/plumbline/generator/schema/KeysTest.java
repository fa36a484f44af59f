package dev.plumbline.generator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.parse.FrameworkReader;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each thing that a schema describes has the very keys that its reader accepts. Readers are asked
 * in the only language they have: every word in quotes in their sources is tried as a key, and what
 * is not reported as unknown is one.
 */
class KeysTest {
  private static final Path READERS = Path.of("src/main/java/dev/plumbline/generator/parse");
  private static final Pattern WORD = Pattern.compile("\"([a-zA-Z]+)\"");
  private static final Pattern UNKNOWN = Pattern.compile("has no key \"(.+)\"\\.");

  /**
   * A thing, in a file that holds nothing else than the way to it.
   *
   * @param kind the keys that tell it from others that may stand there
   */
  private record Described(
      String where, Set<String> keys, Set<String> kind, UnaryOperator<String> file) {}

  @TestFactory
  Stream<DynamicTest> aThingHasTheKeysThatItsReaderAccepts() {
    return Stream.of(ContentSchema.values())
        .flatMap(
            schema -> {
              JsonNode json = new JsonMapper().readTree(schema.text());
              List<Described> things = new ArrayList<>();
              collect(json, schema.name(), yaml -> yaml, things);
              return things.stream()
                  .map(
                      thing ->
                          DynamicTest.dynamicTest(
                              thing.where(), () -> assertSameKeys(schema, thing)));
            });
  }

  private static void assertSameKeys(ContentSchema schema, Described thing) throws IOException {
    Set<String> tried = words();
    assertThat(tried).containsAll(thing.keys());

    Set<String> accepted = new TreeSet<>(tried);
    if (thing.kind().isEmpty()) {
      accepted.removeAll(refused(schema, thing.file().apply(object(tried))));
    } else {
      accepted.removeIf(key -> isOfAnother(schema, thing, key));
    }

    assertThat(thing.keys()).isEqualTo(accepted);
  }

  /** Whether a thing with this key is another thing, or is refused. */
  private static boolean isOfAnother(ContentSchema schema, Described thing, String key) {
    Set<String> keys = new TreeSet<>(thing.kind());
    keys.add(key);
    return refused(schema, thing.file().apply(object(keys))).stream().anyMatch(keys::contains);
  }

  private static Set<String> words() throws IOException {
    Set<String> words = new TreeSet<>();
    try (Stream<Path> files = Files.walk(READERS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher matcher = WORD.matcher(Files.readString(file));
        while (matcher.find()) {
          words.add(matcher.group(1));
        }
      }
    }
    return words;
  }

  private static String object(Set<String> keys) {
    return "{" + String.join(", ", keys.stream().map(key -> key + ": ").toList()) + "}";
  }

  private static Set<String> refused(ContentSchema schema, String yaml) {
    String path = path(schema);
    String text = path.endsWith(".md") ? "---\n" + yaml + "\n---\n" : yaml + "\n";
    SourceTree tree =
        new SourceTree(
            List.of(new SourceFile(path, text)), List.of(), List.of(), List.of(), List.of());
    Set<String> refused = new TreeSet<>();
    FrameworkReader.read(tree).findings().stream()
        .filter(finding -> finding.code() == Code.UNKNOWN_KEY)
        .map(finding -> UNKNOWN.matcher(finding.message()))
        .filter(Matcher::find)
        .forEach(matcher -> refused.add(matcher.group(1)));
    return refused;
  }

  private static String path(ContentSchema schema) {
    return switch (schema) {
      case LEVEL_FRONT_MATTER -> "families/a/ic/l.md";
      case COMMON_FRONT_MATTER -> "common/ic/c.md";
      case PAGE_FRONT_MATTER -> "pages/p.md";
      case INDEX_FRONT_MATTER -> "index.md";
      default -> schema.pattern().orElseThrow().replace("*", "a");
    };
  }

  private static void collect(
      JsonNode schema, String where, UnaryOperator<String> way, List<Described> things) {
    collect(schema, false, where, way, things);
  }

  /**
   * @param oneOfSeveral whether other things may stand there too
   */
  private static void collect(
      JsonNode schema,
      boolean oneOfSeveral,
      String where,
      UnaryOperator<String> way,
      List<Described> things) {
    JsonNode keys = schema.path("properties");
    if (!keys.isMissingNode()) {
      assertThat(schema.path("additionalProperties").asBoolean(true)).as(where).isFalse();
      if (!schema.path("title").asString("").equals("Severities")) {
        Set<String> kind = new TreeSet<>();
        schema.path("required").forEach(key -> kind.add(oneOfSeveral ? key.asString() : ""));
        kind.remove("");
        things.add(new Described(where, new TreeSet<>(keys.propertyNames()), kind, way));
      }
      keys.properties()
          .forEach(
              key ->
                  collect(
                      key.getValue(),
                      where + " " + key.getKey(),
                      yaml -> way.apply("{" + key.getKey() + ": " + yaml + "}"),
                      things));
    }
    JsonNode either = schema.path("anyOf");
    long several = either.valueStream().filter(one -> one.path("properties").isObject()).count();
    either.forEach(one -> collect(one, several > 1, where, way, things));
    if (schema.path("items").isObject()) {
      collect(schema.get("items"), where + "[]", yaml -> way.apply("[" + yaml + "]"), things);
    }
    if (schema.path("additionalProperties").isObject()) {
      JsonNode value = schema.get("additionalProperties");
      collect(value, where + " *", yaml -> way.apply("{any: " + yaml + "}"), things);
    }
  }
}
