package dev.plumbline.generator.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every change, whatever the framework. */
final class FrameworkChangeTest {
  private static final Path SAMPLE = Path.of("../framework-content/content");
  private static final Path CORPORA =
      Path.of(System.getProperty("plumbline.corpora", "../../shared/corpora"));
  private static final Path CASES = Path.of("src/test/resources/cases/change");

  /** The sample, and published frameworks where they lie beside the repository. */
  static Stream<Path> frameworks() {
    return Stream.concat(
        Stream.of(SAMPLE),
        Stream.of("ft", "monzo", "engineeringladders", "artsy", "dropbox", "indrive")
            .map(name -> CORPORA.resolve(name).resolve("content"))
            .filter(Files::isDirectory));
  }

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void aFrameworkDidNotChangeAgainstItself(Path folder) throws IOException {
    Framework before = CheckedRevision.of(folder).framework();
    Framework after = CheckedRevision.of(folder).framework();
    assertThat(FrameworkChange.between(before, after).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void linesFurtherDownChangeNothing(Path folder) throws IOException {
    Framework before = CheckedRevision.of(folder).framework();
    Framework after =
        CheckedRevision.edited(folder, text -> text.replace("\n## ", "\n\n\n## ")).framework();
    assertThat(FrameworkChange.between(before, after).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theWayBackIsTheMirrorOfACase(Path folder) throws IOException {
    Path base = CASES.resolveSibling("change-base");
    assertMirrored(
        CheckedRevision.of(base, folder.resolve("before")).framework(),
        CheckedRevision.of(base, folder.resolve("after")).framework());
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void theWayBackIsTheMirrorOfManyChanges(Path folder) throws IOException {
    Framework before = CheckedRevision.of(folder).framework();
    Framework after = CheckedRevision.edited(folder, FrameworkChangeTest::edited).framework();
    assertThat(FrameworkChange.between(before, after).counts()).isNotEmpty();
    assertMirrored(before, after);
  }

  @Test
  void theWayBackIsTheMirrorOfAnotherFramework() throws IOException {
    assertMirrored(
        CheckedRevision.of(SAMPLE).framework(),
        CheckedRevision.of(CASES.resolveSibling("change-base")).framework());
  }

  /** Some criteria gone, some reworded, some optional, all titles others. */
  private static String edited(String text) {
    List<String> lines = new ArrayList<>();
    int item = 0;
    for (String line : text.split("\n", -1)) {
      item += line.startsWith("- ") ? 1 : 0;
      if (line.startsWith("- ") && !line.contains("{")) {
        switch (item % 5) {
          case 0 -> {}
          case 1 -> lines.add(line + " {.optional}");
          case 2 -> lines.add(line.replace(" the ", " each ").replace(" a ", " one "));
          default -> lines.add(line);
        }
      } else {
        lines.add(line.startsWith("title: ") ? line + " then" : line);
      }
    }
    return String.join("\n", lines);
  }

  private static void assertMirrored(Framework before, Framework after) {
    FrameworkChange there = FrameworkChange.between(before, after);
    FrameworkChange back = FrameworkChange.between(after, before);
    assertThat(types(back, UnaryOperator.identity()))
        .isEqualTo(types(there, FrameworkChangeTest::mirrored));
    assertThat(levels(back, false)).isEqualTo(levels(there, true));
  }

  private static Map<String, String> levels(FrameworkChange change, boolean mirrored) {
    Map<String, String> levels = new TreeMap<>();
    change
        .levels()
        .forEach(
            level -> {
              String impact = level.impact().name();
              Level before = level.before();
              Level named = before != null && mirrored ? before : level.level();
              String name = named.ref().toString();
              levels.put(name, mirrored ? mirrored(impact) : impact);
            });
    return levels;
  }

  /** How often what happened to which kind of thing. */
  private static Map<String, Integer> types(FrameworkChange change, UnaryOperator<String> named) {
    Map<String, Integer> types = new TreeMap<>();
    Stream.of(
            change.changes().stream(),
            change.common().stream().map(CommonChange::change),
            change.families().stream().flatMap(family -> family.changes().stream()),
            change.levels().flatMap(level -> level.all().stream()))
        .flatMap(changes -> changes)
        .forEach(
            one ->
                types.merge(
                    one.target().kind() + " " + named.apply(one.type().name()), 1, Integer::sum));
    return types;
  }

  private static String mirrored(String name) {
    return switch (name) {
      case "ADDED" -> "REMOVED";
      case "REMOVED" -> "ADDED";
      case "RAISED" -> "LOWERED";
      case "LOWERED" -> "RAISED";
      case "REQUIRED" -> "OPTIONAL";
      case "OPTIONAL" -> "REQUIRED";
      case "MORE" -> "LESS";
      case "LESS" -> "MORE";
      default -> name;
    };
  }
}
