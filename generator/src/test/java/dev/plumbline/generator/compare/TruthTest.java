package dev.plumbline.generator.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.generator.ReadFramework;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Compares levels of public frameworks, and measures what comes of it against what a person said of
 * the same criteria. Runs where frameworks and labels are at hand. Rows whose label is arguable are
 * left out.
 */
final class TruthTest {
  private static final Path CORPORA =
      Path.of(System.getProperty("plumbline.corpora", "../../shared/corpora"));

  private static final Path TRUTH =
      Path.of(System.getProperty("plumbline.truth", "../../shared/truth"));

  private final Map<String, Known> known = new HashMap<>();

  @Test
  void nineInTenMarksAndCounterpartsAreRight() throws IOException {
    assertThat(shareRight("level-changes.tsv")).isGreaterThan(0.92);
  }

  @Test
  void nineteenInTwentySmallEditsAreJudgedRight() throws IOException {
    assertThat(shareRight("level-changes-small.tsv")).isGreaterThan(0.95);
  }

  @Test
  void whatPeersBothAskIsFound() throws IOException {
    List<Row> rows = rows("peer-rows.tsv");
    Map<String, String> peers = new HashMap<>();
    for (Row row : rows) {
      if (row.before != null) {
        peers.put(row.level(), row.before);
      }
    }
    int all = 0;
    int found = 0;
    int wrong = 0;
    for (Row row : rows) {
      String peer = peers.get(row.level());
      if (peer != null) {
        Match match = match(row, peer).orElseThrow();
        all += row.label.equals("same demand") ? 1 : 0;
        found += row.label.equals("same demand") && isRight(row, match) ? 1 : 0;
        wrong += row.label.equals("none") && match.asksTheSame() ? 1 : 0;
      }
    }
    assertThat(found).isGreaterThanOrEqualTo(all * 9 / 10).isPositive();
    assertThat(wrong).isZero();
  }

  private double shareRight(String file) throws IOException {
    int all = 0;
    int right = 0;
    for (Row row : rows(file)) {
      if (!row.label.equals("gone")) {
        all++;
        right += isRight(row, match(row, row.before).orElseThrow()) ? 1 : 0;
      }
    }
    return (double) right / all;
  }

  private static boolean isRight(Row row, Match match) {
    Criterion before = match.before();
    return switch (row.label) {
      case "new" -> match.kind() == Match.Kind.NEW;
      case "carried" -> match.kind() == Match.Kind.CARRIED && row.names(before);
      case "same demand" -> match.asksTheSame() && row.names(before);
      default -> match.kind() == Match.Kind.CHANGED && row.names(before);
    };
  }

  /**
   * What comes of the row's later criterion.
   *
   * @param against a criterion of the level that it is seen against; absent for the one before
   */
  private Optional<Match> match(Row row, @Nullable String against) throws IOException {
    Known framework = known.get(row.corpus);
    if (framework == null) {
      framework = Known.read(CORPORA.resolve(row.corpus).resolve("content"));
      known.put(row.corpus, framework);
    }
    Level after = framework.level(row.after);
    Level before = against == null ? framework.predecessor(after) : framework.level(against);
    return LevelComparison.between(framework.index, before, after)
        .under(row.dimension)
        .matches()
        .stream()
        .filter(match -> row.after.endsWith("#" + match.criterion().id()))
        .findFirst();
  }

  private static List<Row> rows(String file) throws IOException {
    assumeTrue(Files.isDirectory(CORPORA) && Files.isDirectory(TRUTH), "frameworks and labels");
    return Files.readAllLines(TRUTH.resolve(file)).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .filter(cells -> cells[5].isEmpty() && !cells[2].isEmpty())
        .map(Row::of)
        .toList();
  }

  private record Known(Framework framework, WordIndex index) {
    static Known read(Path content) throws IOException {
      Framework framework = ReadFramework.of(SourceReader.read(content).value()).value();
      return new Known(framework, WordIndex.of(framework));
    }

    Level level(String ref) {
      String level = ref.substring(0, ref.indexOf('#'));
      return framework.families().stream()
          .flatMap(family -> family.levels().stream())
          .filter(one -> one.ref().toString().equals(level))
          .findFirst()
          .orElseThrow();
    }

    Level predecessor(Level level) {
      return framework.families().stream()
          .filter(family -> family.levels().contains(level))
          .flatMap(family -> Predecessor.of(framework.vocabulary(), family, level).stream())
          .findFirst()
          .orElseThrow();
    }
  }

  private record Row(
      String corpus,
      String dimension,
      String after,
      String label,
      @Nullable String before,
      String text) {
    static Row of(String[] cells) {
      String before = cells[4].isEmpty() ? null : cells[4];
      return new Row(cells[0], cells[1], cells[2], cells[3], before, folded(cells[7]));
    }

    String level() {
      return corpus + " " + after.substring(0, after.indexOf('#'));
    }

    /** Whether a criterion is the counterpart, or says the same. */
    boolean names(@Nullable Criterion counterpart) {
      return counterpart != null && folded(counterpart.text().plain()).equals(text);
    }

    private static String folded(String text) {
      return text.replaceAll("\\s+", " ").strip();
    }
  }
}
