package dev.plumbline.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.ReadFramework;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceReader;
import dev.plumbline.generator.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ParseCacheTest {
  private static final Path SAMPLE = Path.of("../framework-content/content");

  @Test
  void anUnchangedLevelIsNotReadTwice() throws IOException {
    SourceTree sample = SourceReader.read(SAMPLE).value();
    ParseCache files = new ParseCache();
    Level first = level(ReadFramework.of(sample, files));
    SourceTree raised =
        changed(sample, "framework.yaml", "name: Careers", "# More.\nname: Careers");

    Level second = level(ReadFramework.of(raised, files));

    assertThat(second).isEqualTo(first);
    assertThat(second.summary()).isSameAs(first.summary());
  }

  /** Whatever changed, a second reading finds what a first one would have found. */
  @TestFactory
  Stream<DynamicTest> aSecondReadingIsAsGoodAsAFirst() throws IOException {
    SourceTree sample = SourceReader.read(SAMPLE).value();
    return Stream.of(
            new Edit("nothing", "framework.yaml", "name: ", "name: "),
            new Edit("the name of a dimension", "framework.yaml", "name: Judgement", "name: Sense"),
            new Edit("the id of a dimension", "framework.yaml", "id: ", "id: other-"),
            new Edit("a broken vocabulary", "framework.yaml", "dimensions:", "dimensions: {"),
            new Edit("a line more", "framework.yaml", "name: Careers", "\n\nname: Careers"),
            new Edit(
                "a term", "glossary.yaml", "- term: ", "- term: The\n  definition: A.\n- term: "),
            new Edit("a family", "families/[^/]+/family.yaml", "name: ", "dimensions: []\nname: "),
            new Edit("a level", "families/.*/ic/.*[.]md", "grade: ", "grade: 1"),
            new Edit("an audience", "families/.*/ic/.*[.]md", "grade: ", "audience: hr\ngrade: "),
            new Edit("a page", "pages/.*", "title: ", "title: Another "))
        .map(edit -> DynamicTest.dynamicTest(edit.what(), () -> check(sample, edit)));
  }

  private static void check(SourceTree sample, Edit edit) {
    SourceTree after = changed(sample, edit.path(), edit.from(), edit.to());
    assertThat(after.equals(sample)).isEqualTo(edit.what().equals("nothing"));
    ParseCache files = new ParseCache();
    ReadFramework.of(sample, files);

    assertThat(ReadFramework.of(after, files)).isEqualTo(ReadFramework.of(after));
    assertThat(ReadFramework.of(after, files, "internal"))
        .isEqualTo(ReadFramework.of(after, "internal"));
  }

  private static SourceTree changed(SourceTree of, String path, String from, String to) {
    List<SourceFile> files =
        of.files().stream()
            .map(
                file ->
                    file.path().matches(path)
                        ? new SourceFile(file.path(), file.text().replace(from, to))
                        : file)
            .toList();
    return new SourceTree(files, of.assets(), of.others(), of.hidden(), of.unread());
  }

  private static Level level(Parsed<Framework> read) {
    return read.value().families().get(0).levels().get(0);
  }

  private record Edit(String what, String path, String from, String to) {}
}
