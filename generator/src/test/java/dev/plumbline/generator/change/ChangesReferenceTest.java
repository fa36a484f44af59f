package dev.plumbline.generator.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Authors can look up every level's impact, and every impact of a change with the step it calls
 * for.
 */
final class ChangesReferenceTest {
  private static final Path REFERENCE = Path.of("../framework-content/reference/changes.md");

  @Test
  void everyLevelImpactHasItsRowInOrder() throws IOException {
    List<String> phrases = Arrays.stream(LevelImpact.values()).map(LevelImpact::phrase).toList();
    assertThat(firstCells()).containsSubsequence(phrases);
  }

  @Test
  void everyImpactHasItsRowWithItsStep() throws IOException {
    List<String> rows =
        Arrays.stream(Impact.values())
            .map(impact -> "| `" + impact.id() + "` | " + impact.step().word() + " |")
            .toList();
    assertThat(Files.readAllLines(REFERENCE)).containsSubsequence(rows);
  }

  private static List<String> firstCells() throws IOException {
    return Files.readAllLines(REFERENCE).stream()
        .filter(line -> line.startsWith("| "))
        .map(line -> line.split("\\|", -1)[1].strip())
        .toList();
  }
}
