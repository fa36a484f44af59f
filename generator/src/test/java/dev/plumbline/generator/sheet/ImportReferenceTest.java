package dev.plumbline.generator.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.SheetCode;
import dev.plumbline.generator.sheet.layout.HeadRole;
import dev.plumbline.generator.sheet.layout.LayoutKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The reference explains what an import can find and what a mapping can say. */
class ImportReferenceTest {
  private static final Path REFERENCE = Path.of("../framework-content/reference/import.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (error|warning) \\|");

  @Test
  void everyFindingHasItsRowInOrderAndWithItsSeverity() throws IOException {
    assertThat(
            ROW.matcher(Files.readString(REFERENCE))
                .results()
                .map(row -> row.group(1) + " " + row.group(2)))
        .containsExactlyElementsOf(
            Arrays.stream(SheetCode.values())
                .map(code -> code.id() + " " + code.severity().word())
                .toList());
  }

  @Test
  void everyLayoutAndEveryRoleOfAHeadingIsNamed() throws IOException {
    String text = Files.readString(REFERENCE);
    assertThat(LayoutKind.values()).allMatch(kind -> text.contains("`" + kind.id() + "`"));
    assertThat(HeadRole.values()).allMatch(role -> text.contains("`" + role.word() + "`"));
  }
}
