package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.generator.DiffResult;
import dev.plumbline.generator.DiffSide;
import dev.plumbline.generator.change.FindingChange;
import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.history.Revision;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.parse.FrameworkReader;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceTree;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class DiffLogTest {
  private static final Revision TAG =
      new Revision("v1", "1a2b3c4d5e", OffsetDateTime.parse("2026-01-01T12:00:00Z"));

  private final Lines lines = new Lines();

  @Test
  void firstItIsSaidWhatIsCompared() {
    print(side(true), side(true));

    assertThat(lines.all().get(0)).isEqualTo("info From v1 (1a2b3c4) to v1 (1a2b3c4):");
    assertThat(lines.all()).noneMatch(line -> line.startsWith("warn"));
    assertThat(lines.all()).contains("info No new version is needed.");
  }

  @Test
  void contentWithErrorsIsSaidToBeComparedAsFarAsItGoes() {
    print(
        side(true),
        new DiffSide(null, true, framework("1.0.0", "mastery"), Reports.of(Reports.ERROR)));

    assertThat(lines.all())
        .contains(
            "warn The content of the current files has 1 error in 1 file: it is compared as far as"
                + " it could be read. plumbline:check lists what is wrong.");
  }

  @Test
  void aFolderThatWasNotThereIsSaid() {
    print(side(false), side(true));

    assertThat(lines.all())
        .contains(
            "warn There is no folder our/content in v1 (1a2b3c4): it is compared as if it were empty."
                + " If the folder had another name, compare with a revision in which it has"
                + " this name.");
  }

  @Test
  void aVersionThatWasNotRaisedFailsWhereThatIsAsked() {
    assertThatThrownBy(() -> VersionGate.of(change("1.0.0", "1.0.0")))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("The version in framework.yaml does not say what changed. ");
    assertThatCode(() -> VersionGate.of(change("1.0.0", "2.0.0"))).doesNotThrowAnyException();
  }

  private static FrameworkChange change(String before, String after) {
    return FrameworkChange.between(
        framework(before, "mastery"), framework(after, "mastery", "impact"));
  }

  private void print(DiffSide before, DiffSide after) {
    new DiffLog(lines.log(), "our/content")
        .print(
            new DiffResult(
                before,
                after,
                FrameworkChange.between(before.framework(), after.framework()),
                FindingChange.NONE));
  }

  private static DiffSide side(boolean present) {
    return new DiffSide(TAG, present, framework("1.0.0", "mastery"), Reports.of());
  }

  private static Framework framework(String version, String... dimensions) {
    StringBuilder text = new StringBuilder("name: Example\nversion: " + version + "\ntracks:\n");
    text.append("  - {id: ic, name: Individual contributor, kind: ic}\ndimensions:\n");
    for (String dimension : dimensions) {
      text.append("  - {id: ").append(dimension).append(", name: ").append(dimension).append("}\n");
    }
    SourceFile file = new SourceFile("framework.yaml", text.toString());
    SourceTree tree = new SourceTree(List.of(file), List.of(), List.of(), List.of(), List.of());
    return FrameworkReader.read(tree).value();
  }
}
