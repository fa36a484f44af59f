package dev.plumbline.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.GenerateRequest;
import dev.plumbline.generator.GenerateResult;
import dev.plumbline.generator.Progress;
import dev.plumbline.generator.SiteGenerator;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to a file, nothing is thrown; each finding stands at a line that there is; no
 * site is made where there is an error; and a second build has nothing to write.
 *
 * <p>With {@code -Pmutation} there are as many cases as one wants; a case that fails names the two
 * properties that repeat it.
 */
class MutationTest {
  private static final int CASES = Integer.getInteger("plumbline.mutation.cases", 10);
  private static final long FIRST = Long.getLong("plumbline.mutation.first", 1);
  private static final Path CORPORA =
      Path.of(System.getProperty("plumbline.corpora", "../../shared/corpora"));

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> contentThatWentWrongIsTaken() throws IOException {
    return contents().stream()
        .map(content -> DynamicTest.dynamicTest(content.toString(), () -> check(content)));
  }

  static List<Path> contents() throws IOException {
    List<Path> contents = new ArrayList<>();
    contents.add(Path.of("src/test/resources/small"));
    contents.add(Path.of("src/test/resources/audiences"));
    contents.add(Path.of("../framework-content/content"));
    if (Files.isDirectory(CORPORA)) {
      try (Stream<Path> corpora = Files.list(CORPORA)) {
        corpora.sorted().map(corpus -> corpus.resolve("content")).forEach(contents::add);
      }
    }
    return contents;
  }

  private void check(Path content) throws IOException {
    MutatedContent sound = MutatedContent.of(content);
    for (long seed = FIRST; seed < FIRST + CASES; seed++) {
      try {
        check(sound.changed(seed));
      } catch (IOException | RuntimeException | AssertionError | StackOverflowError e) {
        String again = "-Dplumbline.mutation.first=" + seed + " -Dplumbline.mutation.cases=1";
        throw new AssertionError(content + ", " + again, e);
      }
    }
  }

  private void check(MutatedContent changed) throws IOException {
    Path content = folder.resolve("content");
    Path site = folder.resolve("site");
    try {
      changed.write(content);
      GenerateResult first = build(content, site);
      for (Finding finding : first.report().findings()) {
        assertStandsSomewhere(finding, content);
      }
      boolean error = first.report().fails(Severity.ERROR);
      assertThat(first.made() == null).isEqualTo(error);
      assertThat(Files.exists(site)).isEqualTo(!error);
      if (!error) {
        // Without what the first build kept, or the second would only look at files.
        Files.delete(folder.resolve(".plumbline-state-site"));
        GenerateResult.Made second = build(content, site).made();
        assertThat(second).isNotNull();
        assertThat(Objects.requireNonNull(second).written()).isZero();
      }
    } finally {
      delete(content);
      delete(site);
    }
  }

  private static GenerateResult build(Path content, Path site) throws IOException {
    return SiteGenerator.generate(GenerateRequest.of(content, site), Progress.SILENT);
  }

  private static void assertStandsSomewhere(Finding finding, Path content) throws IOException {
    Place place = finding.place();
    assertThat(finding.message()).as(finding.toString()).isNotBlank();
    assertThat(finding.hint()).as(finding.toString()).isNotBlank();
    if (place.equals(Place.startOf(place.path()))) {
      return;
    }
    String text = Files.readString(content.resolve(place.path()), StandardCharsets.ISO_8859_1);
    List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
    assertThat(place.line()).as(finding.toString()).isLessThanOrEqualTo(lines.size());
  }

  static void delete(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
              throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
