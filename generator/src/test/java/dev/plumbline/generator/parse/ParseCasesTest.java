package dev.plumbline.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.source.ContentFolder;
import dev.plumbline.generator.source.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each folder of {@code cases/parse}: a content folder, and the findings that reading it gives. */
class ParseCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/parse");
  private static final boolean UPDATE = Boolean.getBoolean("plumbline.golden.update");

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    assertThat(UPDATE && "true".equals(System.getenv("CI"))).as("CI updates nothing").isFalse();
    try (Stream<Path> folders = Files.list(CASES)) {
      List<Path> sorted = folders.sorted().toList();
      return sorted.stream()
          .map(folder -> DynamicTest.dynamicTest(folder.getFileName() + "", () -> check(folder)));
    }
  }

  private static void check(Path folder) throws IOException {
    ContentFolder content = ContentReader.read(folder.resolve("content")).value();
    StringBuilder printed = new StringBuilder();
    for (Finding finding : FrameworkReader.read(content, Set.of()).findings()) {
      printed.append(finding.place()).append(": ").append(finding.severity().word()).append(": ");
      printed.append(finding.code()).append(": ").append(finding.message()).append('\n');
      printed.append("   hint: ").append(finding.hint()).append('\n');
    }
    Path expected = folder.resolve("expected.txt");
    if (UPDATE) {
      Files.writeString(expected, printed);
      return;
    }
    if (!Files.exists(expected)) {
      fail("there is no " + expected + "; write it with -Dplumbline.golden.update=true");
    }
    assertThat(printed.toString()).isEqualTo(Files.readString(expected));
  }
}
