package dev.plumbline.generator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.CheckRequest;
import dev.plumbline.generator.SiteGenerator;
import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.parse.YamlDocument;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** The schemas find fault with a content file where reading it does, and with no other. */
class ContentValidationTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Path SAMPLE = Path.of("../framework-content/content");
  private static final Path CORPORA =
      Path.of(System.getProperty("plumbline.corpora", "../../shared/corpora"));

  /** What a schema can see. */
  private static final Set<Code> FORM =
      EnumSet.of(Code.UNKNOWN_KEY, Code.WRONG_TYPE, Code.WRONG_VALUE, Code.MISSING_KEY);

  @TestFactory
  Stream<DynamicTest> whatIsWrongInItsFormIsUnderlined() throws IOException {
    return contents().map(content -> test(content, () -> assertSeen(content)));
  }

  private static void assertSeen(Path content) throws IOException {
    for (Finding finding : SiteGenerator.check(CheckRequest.of(content)).report().findings()) {
      if (FORM.contains(finding.code())) {
        String path = finding.place().path();
        YamlDocument document = YamlDocument.of(path, Files.readString(content.resolve(path)));
        ContentSchema schema = Validation.schema(path).orElseThrow();
        assertThat(Validation.lines(schema, document))
            .as(finding.toString())
            .contains(finding.place().line());
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> whatIsReadWithoutAnErrorIsNotUnderlined() throws IOException {
    return contents().map(content -> test(content, () -> assertClean(content)));
  }

  private static void assertClean(Path content) throws IOException {
    List<Finding> findings = SiteGenerator.check(CheckRequest.of(content)).report().findings();
    for (SourceFile file : SourceReader.read(content).value().files()) {
      Optional<ContentSchema> schema = Validation.schema(file.path());
      YamlDocument document = YamlDocument.of(file.path(), file.text());
      boolean wrong =
          findings.stream()
              .filter(finding -> finding.code().severity() == Severity.ERROR)
              .anyMatch(finding -> finding.place().path().equals(file.path()));
      if (schema.isPresent() && document.sound() && !wrong) {
        assertThat(Validation.errors(schema.get(), document)).as(file.path()).isEmpty();
      }
    }
  }

  private static DynamicTest test(Path content, Executable test) {
    return DynamicTest.dynamicTest(content.toString(), test);
  }

  /** The sample, every case, and published frameworks where they lie beside the repository. */
  private static Stream<Path> contents() throws IOException {
    Stream<Path> corpora = Files.isDirectory(CORPORA) ? contentsIn(CORPORA) : Stream.empty();
    return Stream.of(Stream.of(SAMPLE), contentsIn(CASES), corpora).flatMap(paths -> paths);
  }

  private static Stream<Path> contentsIn(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder, 3)) {
      return all.filter(path -> path.endsWith("content")).sorted().toList().stream();
    }
  }
}
