package dev.plumbline.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.ReadFramework;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.SourceMap;
import dev.plumbline.generator.model.Audience;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceReader;
import dev.plumbline.generator.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** YAML can say all that Markdown can. */
class MarkdownAsYamlTest {
  private static final Pattern LEVEL = Pattern.compile("families/[^/]+/[^/]+/(?!index)[^/]+\\.md");

  @TestFactory
  Stream<DynamicTest> aLevelIsTheSameInMarkdownAndInYaml() throws IOException {
    List<Path> contents = new ArrayList<>(List.of(Path.of("../framework-content/content")));
    contents.add(Path.of("../site-templates/src/test/resources/audiences"));
    if (CorporaTest.theyAreHere()) {
      try (Stream<Path> corpora = Files.list(CorporaTest.CORPORA)) {
        corpora.sorted().map(corpus -> corpus.resolve("content")).forEach(contents::add);
      }
    }
    return contents.stream()
        .map(content -> DynamicTest.dynamicTest(content.toString(), () -> check(content)));
  }

  private static void check(Path content) throws IOException {
    SourceTree markdown = SourceReader.read(content).value();
    Framework written = FrameworkReader.read(markdown).value();
    String[] all =
        written.vocabulary().audiences().stream().map(Audience::id).toArray(String[]::new);
    SourceTree yaml = asYaml(markdown, written);
    compare(levels(markdown, all), levels(yaml, all));
  }

  private static void compare(Map<String, Level> markdown, Map<String, Level> yaml) {
    assertThat(yaml.keySet()).isEqualTo(markdown.keySet());
    for (Map.Entry<String, Level> level : markdown.entrySet()) {
      assertThat(yaml.get(level.getKey()))
          .as(level.getKey())
          .usingRecursiveComparison()
          .ignoringFieldsOfTypes(Place.class, SourceMap.class)
          .ignoringFieldsMatchingRegexes(".*fragments", ".*heading.id")
          .isEqualTo(level.getValue());
    }
  }

  private static Map<String, Level> levels(SourceTree tree, String... audiences) {
    Map<String, Level> levels = new TreeMap<>();
    for (Family family : ReadFramework.of(tree, audiences).value().families()) {
      family.levels().forEach(level -> levels.put(level.ref().toString(), level));
    }
    return levels;
  }

  private static SourceTree asYaml(SourceTree tree, Framework framework) {
    List<SourceFile> files = new ArrayList<>();
    for (SourceFile file : tree.files()) {
      String path = file.path();
      files.add(
          LEVEL.matcher(path).matches()
              ? new SourceFile(
                  path.substring(0, path.length() - 2) + "yaml",
                  MarkdownAsYaml.of(file.text(), heading -> named(heading, ref(path), framework)))
              : file);
    }
    return new SourceTree(files, tree.assets(), tree.others(), tree.hidden(), tree.unread());
  }

  private static LevelRef ref(String path) {
    String[] parts = path.split("/", -1);
    return new LevelRef(parts[1], parts[2], parts[3].replace(".md", ""));
  }

  private static MarkdownAsYaml.@Nullable Named named(
      String heading, LevelRef ref, Framework framework) {
    Family family = framework.family(ref.family()).orElseThrow();
    for (Level level : family.levels(ref.track())) {
      if (level.ref().equals(ref)) {
        return named(heading, level, family, framework);
      }
    }
    return null;
  }

  /** What the reader of the Markdown file took the heading for. */
  private static MarkdownAsYaml.@Nullable Named named(
      String heading, Level level, Family family, Framework framework) {
    String wanted = heading.strip().toLowerCase(Locale.ROOT);
    Stream<Level.Fragment> fragments = level.prose().fragments().stream();
    return fragments
        .filter(fragment -> names(fragment, family, framework).anyMatch(wanted::equals))
        .findFirst()
        .map(
            fragment ->
                new MarkdownAsYaml.Named(
                    fragment.id(), fragment.kind() == Level.Fragment.Kind.DIMENSION))
        .orElse(null);
  }

  private static Stream<String> names(Level.Fragment fragment, Family family, Framework framework) {
    Stream<String> names =
        switch (fragment.kind()) {
          case DIMENSION ->
              Stream.concat(
                      family.dimensions().stream(), framework.vocabulary().dimensions().stream())
                  .filter(dimension -> dimension.id().equals(fragment.id()))
                  .map(Dimension::name);
          case SECTION ->
              framework.vocabulary().section(fragment.id()).stream().map(section -> section.name());
          case GROUP ->
              framework.vocabulary().group(fragment.id()).stream().map(group -> group.name());
        };
    return Stream.concat(Stream.of(fragment.id()), names)
        .map(name -> name.toLowerCase(Locale.ROOT));
  }
}
