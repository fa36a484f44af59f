package dev.plumbline.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceReader;
import dev.plumbline.generator.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A framework says the same with remarks in its files as without them. */
class RemarksInFilesTest {
  private static final Path SAMPLE = Path.of("../framework-content/content");

  private static Parsed<Framework> read(UnaryOperator<String> change) throws IOException {
    SourceTree tree = SourceReader.read(SAMPLE).value();
    List<SourceFile> files =
        tree.files().stream()
            .map(
                file ->
                    file.path().endsWith(".md")
                        ? new SourceFile(file.path(), change.apply(file.text()))
                        : file)
            .toList();
    return FrameworkReader.read(
        new SourceTree(files, tree.assets(), tree.others(), tree.hidden(), tree.unread()));
  }

  @Test
  void remarksAtTheEndOfEveryLineChangeNothing() throws IOException {
    UnaryOperator<String> remarked =
        text -> {
          int body = text.startsWith("---\n") ? text.indexOf("\n---\n") + 5 : 0;
          return text.substring(0, body)
              + text.substring(body).replaceAll("(?m)([^-|>\\n])$", "$1 <!-- {#no} **no** -->");
        };

    assertThat(read(remarked).value()).isEqualTo(read(text -> text).value());
    assertThat(read(remarked).findings()).isEmpty();
  }

  @Test
  void remarksBetweenItemsAndHeadingsLeaveEveryCriterionAsItIs() throws IOException {
    UnaryOperator<String> remarked =
        text -> text.replaceAll("(?m)^(- |#)", "<!-- no\n\n- no\n  {#no} -->\n$1");

    Parsed<Framework> changed = read(remarked);
    assertThat(criteria(changed.value())).isEqualTo(criteria(read(text -> text).value()));
    assertThat(criteria(changed.value())).hasSizeGreaterThan(100);
    assertThat(changed.findings()).isEmpty();
  }

  private static List<String> criteria(Framework framework) {
    return framework.families().stream()
        .flatMap(family -> family.levels().stream())
        .flatMap(
            level ->
                level.criteria().stream()
                    .map(
                        criterion ->
                            String.join(
                                " | ",
                                level.ref().toString(),
                                criterion.id(),
                                criterion.text().plain(),
                                criterion.detail().plain(),
                                examples(criterion))))
        .toList();
  }

  private static String examples(Criterion criterion) {
    return String.join(
        " | ", criterion.examples().stream().map(example -> example.text().plain()).toList());
  }
}
