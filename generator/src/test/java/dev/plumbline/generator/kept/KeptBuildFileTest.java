package dev.plumbline.generator.kept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.CoveredFinding;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeptBuildFileTest {
  private static final Finding FINDING =
      Finding.of(Code.LONG_SENTENCE, new Place("a.md", 3, 7), "It is löng.", "Cut it.")
          .acceptedBecause("It is a quotation.")
          .about(List.of("lamps/ic1", "lamps/ic2"))
          .hiding(List.of(ContentPart.of("a.md")))
          .restingOn(List.of(ContentPart.of("b.md").in("names")))
          .covering(List.of(new CoveredFinding(Code.WEASEL_WORD, "lamps/ic1")));
  private static final KeptBuild BUILD =
      new KeptBuild(
          "0123",
          new SiteFiles(9, "4567"),
          5,
          "The clone is shallow.",
          new FindingReport(
              List.of(FINDING, FINDING.withSeverity(Code.DEAD_LINK.severity())),
              Map.of("a.md", "one\ntwo\nthree löng\n")));

  @TempDir private Path temp;
  private KeptBuildFile file;

  @BeforeEach
  void keepBuild() throws IOException {
    file = KeptBuildFile.of(temp.resolve("site"));
    file.write(BUILD);
  }

  @Test
  void aBuildIsReadAsItWasKept() {
    assertThat(file.read()).contains(BUILD);
    assertThat(file.path()).isEqualTo(temp.resolve(".plumbline-state-site"));
  }

  @Test
  void theNextBuildTakesThePlaceOfTheLast() throws IOException {
    KeptBuild next =
        new KeptBuild("89", BUILD.site(), 6, null, new FindingReport(List.of(), Map.of()));
    file.write(next);

    assertThat(file.read()).contains(next);
    try (Stream<Path> all = Files.list(temp)) {
      assertThat(all).containsExactly(file.path());
    }
  }

  @Test
  void nothingIsKeptAtFirst() {
    assertThat(KeptBuildFile.of(temp.resolve("other")).read()).isEmpty();
  }

  @Test
  void aDamagedStateIsIgnoredWhereverTheDamageIs() throws IOException {
    byte[] whole = Files.readAllBytes(file.path());
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 1;
      Files.write(file.path(), damaged);
      assertThat(file.read()).as("damage at %s", i).isEmpty();
    }
  }

  @Test
  void aCutStateIsIgnoredWhereverItIsCut() throws IOException {
    byte[] whole = Files.readAllBytes(file.path());
    for (int i = 0; i < whole.length; i++) {
      Files.write(file.path(), Arrays.copyOf(whole, i));
      assertThat(file.read()).as("cut at %s", i).isEmpty();
    }
  }

  @Test
  void aFileOfSomebodyElseIsIgnoredAndStays() throws IOException {
    Files.write(file.path(), "my notes\n".getBytes(UTF_8));
    file.write(BUILD);

    assertThat(file.read()).isEmpty();
    assertThat(file.path()).hasContent("my notes");
  }

  @Test
  void aLinkIsIgnoredAndStays() throws IOException {
    Path away = Files.move(file.path(), temp.resolve("away"));
    Files.createSymbolicLink(file.path(), away);
    file.write(BUILD);

    assertThat(file.read()).isEmpty();
    assertThat(file.path()).isSymbolicLink();
  }
}
