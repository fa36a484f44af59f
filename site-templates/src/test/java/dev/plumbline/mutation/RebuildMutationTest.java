package dev.plumbline.mutation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.GenerateRequest;
import dev.plumbline.generator.GenerateResult;
import dev.plumbline.generator.MemoryResult;
import dev.plumbline.generator.Progress;
import dev.plumbline.generator.SiteGenerator;
import dev.plumbline.generator.SiteOnDemand;
import dev.plumbline.generator.SiteSession;
import dev.plumbline.generator.output.MemoryOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to a file, a session that keeps what is the same makes the site that a program
 * without memory makes, byte for byte.
 */
class RebuildMutationTest {
  private static final int CASES = Integer.getInteger("plumbline.mutation.cases", 5);
  private static final long FIRST = Long.getLong("plumbline.mutation.first", 1);

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> whatASessionKeepsIsWhatWouldBeMade() throws IOException {
    return MutationTest.contents().stream()
        .map(content -> DynamicTest.dynamicTest(content.toString(), () -> check(content)));
  }

  private void check(Path sound) throws IOException {
    MutatedContent content = MutatedContent.of(sound);
    SiteSession session = new SiteSession();
    build(session, content);
    for (long seed = FIRST; seed < FIRST + CASES; seed++) {
      try {
        build(session, content.changed(seed));
      } catch (IOException | RuntimeException | AssertionError e) {
        String again = "-Dplumbline.mutation.first=" + seed + " -Dplumbline.mutation.cases=1";
        throw new AssertionError(sound + ", " + again, e);
      }
    }
    assertThat(requireNonNull(build(session, content).made()).unchanged()).isPositive();
    MutationTest.delete(folder.resolve("site"));
  }

  private GenerateResult build(SiteSession session, MutatedContent content) throws IOException {
    Path changed = folder.resolve("content");
    content.write(changed);
    GenerateRequest request = GenerateRequest.of(changed, folder.resolve("site"));
    GenerateResult made = session.generate(request, Progress.SILENT);
    MemoryResult whole = SiteGenerator.generateInMemory(request, Progress.SILENT);
    SiteOnDemand shown = session.onDemand(request);
    assertThat(made.report()).isEqualTo(whole.report());
    assertThat(shown.report()).isEqualTo(whole.report());
    assertThat(shown.fails()).isEqualTo(made.made() == null);
    if (made.made() != null) {
      assertSame(requireNonNull(whole.site()), request.site());
      assertSame(requireNonNull(whole.site()), shown);
    }
    MutationTest.delete(changed);
    return made;
  }

  private static void assertSame(MemoryOutput whole, SiteOnDemand shown) throws IOException {
    for (var file : whole.files().entrySet()) {
      assertThat(shown.file(file.getKey())).as(file.getKey()).hasValue(file.getValue());
    }
  }

  private static void assertSame(MemoryOutput whole, Path site) throws IOException {
    for (var file : whole.files().entrySet()) {
      assertThat(Files.readAllBytes(site.resolve(file.getKey())))
          .as(file.getKey())
          .isEqualTo(file.getValue());
    }
  }
}
