package dev.plumbline.generator.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.change.text.ChangeMarkdown;
import dev.plumbline.generator.change.text.ChangeText;
import dev.plumbline.generator.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Folders of text: what is different from the framework in {@code change-base} before, in {@code
 * before/}, and after, in {@code after/}, and what is said of the change, {@code expected.txt}, and
 * in some {@code expected.md}. A file that is empty is not there.
 */
final class ChangeCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/change");
  private static final Path BASE = CASES.resolveSibling("change-base");
  private static final boolean UPDATE = Boolean.getBoolean("plumbline.golden.update");

  @TestFactory
  List<DynamicTest> everyChangeIsSaidInWordsThatPeopleUnderstand() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases
          .sorted()
          .map(folder -> DynamicTest.dynamicTest(name(folder), () -> run(folder)))
          .toList();
    }
  }

  private static void run(Path folder) throws IOException {
    CheckedRevision before = CheckedRevision.of(BASE, folder.resolve("before"));
    CheckedRevision after = CheckedRevision.of(BASE, folder.resolve("after"));
    assertThat(after.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
    FrameworkChange change = FrameworkChange.between(before.framework(), after.framework());
    FindingChange findings = FindingChange.between(before.findings(), after.findings());
    assertSaid(
        String.join("\n", ChangeText.lines(change, findings)) + "\n",
        folder.resolve("expected.txt"));
    Path comment = folder.resolve("expected.md");
    if (Files.exists(comment)) {
      assertSaid(ChangeMarkdown.of(change, findings), comment);
    }
  }

  private static void assertSaid(String said, Path expected) throws IOException {
    if (UPDATE) {
      assertThat(System.getenv("CI")).as("golden files are not updated in CI").isNull();
      Files.writeString(expected, said);
    }
    assertThat(said).isEqualTo(Files.readString(expected));
  }

  private static String name(Path folder) {
    return String.valueOf(folder.getFileName());
  }
}
