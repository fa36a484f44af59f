package dev.plumbline.generator.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.markdown.SourceMap;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Folders of text: two lists of criteria under one dimension, {@code before.txt} and {@code
 * after.txt}, and what a person would say of them, {@code expected.txt}. The site's script is held
 * to the same ones.
 *
 * <p>In a list, a line is a criterion; {@code #id} before it is an id that an author wrote; {@code
 * (optional)} at its end says that it is not required; {@code ## Identifier} begins a topic. In
 * what is expected, {@code =} is a criterion carried over, {@code ~} one that changed, {@code +}
 * one that is new, {@code -} one that is gone; of one that was reworded, words taken out stand in
 * <code>
 * [-…-]</code> and words put in in <code>{+…+}</code>.
 */
final class ComparisonCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/compare");
  private static final String OPTIONAL = " (optional)";
  private static final Place PLACE = Place.startOf("level.md");

  @TestFactory
  List<DynamicTest> whatChangedIsWhatAPersonWouldSay() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases
          .sorted()
          .map(folder -> DynamicTest.dynamicTest(name(folder), () -> run(folder)))
          .toList();
    }
  }

  private static void run(Path folder) throws IOException {
    Path before = folder.resolve("before.txt");
    Path after = folder.resolve("after.txt");
    WordIndex index = WordIndex.of("en", texts(before, after));
    CriteriaComparison comparison =
        CriteriaComparison.between(list(index, before), list(index, after));
    StringBuilder said = new StringBuilder();
    comparison.matches().forEach(match -> said.append(said(match)).append('\n'));
    comparison.gone().forEach(one -> said.append("- ").append(text(one)).append('\n'));
    assertThat(said.toString()).isEqualTo(Files.readString(folder.resolve("expected.txt")));
  }

  private static String said(Match match) {
    return switch (match.kind()) {
      case CARRIED -> "= " + text(match.criterion());
      case NEW -> "+ " + text(match.criterion());
      case CHANGED ->
          match.words().isEmpty()
              ? "~ " + text(match.criterion())
              : match.words().stream()
                  .map(ComparisonCasesTest::said)
                  .collect(Collectors.joining(" ", "~ ", ""));
    };
  }

  private static String said(WordRun run) {
    return switch (run.kind()) {
      case SAME -> run.text();
      case REMOVED -> "[-" + run.text() + "-]";
      case ADDED -> "{+" + run.text() + "+}";
    };
  }

  private static Set<String> texts(Path... files) throws IOException {
    Set<String> texts = new HashSet<>();
    for (Path file : files) {
      list(WordIndex.of("en", Set.of()), file).forEach(placed -> texts.add(placed.text()));
    }
    return texts;
  }

  private static List<PlacedText<Criterion>> list(WordIndex index, Path file) throws IOException {
    List<PlacedText<Criterion>> list = new ArrayList<>();
    @Nullable String topic = null;
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("## ")) {
        topic = line.substring(3).toLowerCase(Locale.ROOT);
      } else {
        list.add(PlacedText.of(index, criterion(line, list.size()), topic));
      }
    }
    return list;
  }

  private static Criterion criterion(String line, int index) {
    boolean named = line.startsWith("#");
    int space = line.indexOf(' ');
    return named
        ? criterion(line.substring(1, space), true, line.substring(space + 1))
        : criterion("made-" + index, false, line);
  }

  private static Criterion criterion(String id, boolean named, String text) {
    boolean optional = text.endsWith(OPTIONAL);
    String plain = optional ? text.substring(0, text.length() - OPTIONAL.length()) : text;
    List<String> tags = optional ? List.of("optional") : List.of();
    Prose prose = new Prose(List.of(plain), List.of(), plain, SourceMap.NONE, PLACE);
    return new Criterion(
        id, named, prose, Prose.EMPTY, List.of(), tags, new Origin.Own(), null, PLACE);
  }

  private static String text(Criterion criterion) {
    return criterion.text().plain();
  }

  private static String name(Path folder) {
    return String.valueOf(folder.getFileName());
  }
}
