package dev.plumbline.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.markdown.AudienceNames;
import dev.plumbline.generator.markdown.Markdown;
import dev.plumbline.generator.markdown.written.TextRule;
import dev.plumbline.generator.parse.field.ParseContext;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceReader;
import dev.plumbline.generator.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SafeReadingTest {
  @Test
  void whatIsReadWithoutAFaultIsReturned() {
    ParseContext context = context();

    assertThat(SafeReading.of(context, () -> "read", () -> "not read")).isEqualTo("read");
    assertThat(context.findings().sorted()).isEmpty();
  }

  @Test
  void aFaultIsAFindingAtTheFile() {
    assertFound(
        () -> {
          throw new IndexOutOfBoundsException("Range [1025, 1025 + 1) out of bounds");
        },
        "IndexOutOfBoundsException");
  }

  @Test
  void aTextThatIsNestedTooDeepIsAFindingAtTheFile() {
    assertFound(
        () -> {
          throw new StackOverflowError();
        },
        "StackOverflowError");
  }

  private static void assertFound(Supplier<String> fault, String name) {
    ParseContext context = context();

    assertThat(SafeReading.of(context, fault, () -> "not read")).isEqualTo("not read");
    assertThat(context.findings().sorted())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(Code.UNREADABLE_FILE);
              assertThat(finding.place().path()).isEqualTo("pages/a.md");
              assertThat(finding.message()).contains("(" + name + ")").doesNotContain("1025");
            });
  }

  /** A text that is not there stands for one that a parser cannot take. */
  @ParameterizedTest
  @MethodSource("files")
  void aFaultInOneFileDoesNotKeepTheOthersFromBeingRead(String path) throws IOException {
    List<Finding> findings = FrameworkReader.read(failingAt(path)).findings();

    assertThat(findings)
        .filteredOn(finding -> finding.code() == Code.UNREADABLE_FILE)
        .extracting(finding -> finding.place().toString())
        .containsExactly(path + ":1:1");
    assertThat(findings)
        .filteredOn(finding -> finding.code() != Code.UNREADABLE_FILE)
        .extracting(finding -> finding.place().path())
        .containsAll(files().filter(other -> !other.equals(path)).toList());
  }

  static Stream<String> files() throws IOException {
    return complete().files().stream().map(SourceFile::path);
  }

  /** The complete framework, with something wrong in every file. */
  private static SourceTree failingAt(String path) throws IOException {
    List<SourceFile> files =
        complete().files().stream()
            .map(file -> file.path().equals(path) ? withoutText(path) : withUnknownKey(file))
            .toList();
    return new SourceTree(files, List.of(), List.of(), List.of(), List.of());
  }

  @SuppressWarnings("NullAway")
  private static SourceFile withoutText(String path) {
    return new SourceFile(path, null);
  }

  private static SourceFile withUnknownKey(SourceFile file) {
    String key = "nonsense: true\n";
    if (!file.path().endsWith(".md")) {
      return new SourceFile(file.path(), file.text() + key);
    }
    String head = "---\n" + key;
    String text = file.text();
    return new SourceFile(
        file.path(), text.startsWith("---\n") ? head + text.substring(4) : head + "---\n" + text);
  }

  private static SourceTree complete() throws IOException {
    return SourceReader.read(
            Path.of("src/test/resources/cases/parse/passes-a-complete-framework/content"))
        .value();
  }

  private static ParseContext context() {
    return new ParseContext(
        "pages/a.md", new Markdown(List.of(), AudienceNames.ANY, TextRule.NONE), AudienceNames.ANY);
  }
}
