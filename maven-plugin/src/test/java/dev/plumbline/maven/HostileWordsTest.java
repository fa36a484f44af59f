package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the content, a tag, a file, a folder, a theme or a parameter is called: no line that a
 * goal prints, and none of a report, is a command to a build server or hides a character.
 */
class HostileWordsTest {
  private static final List<String> REPORTS =
      List.of("sarif", "junit", "markdown", "json", "gitlab");

  private final Path folder;
  private final Path content;

  HostileWordsTest(@TempDir Path folder) {
    this.folder = folder;
    this.content = folder.resolve("content");
  }

  static List<String> words() {
    return HostileWords.all();
  }

  @ParameterizedTest
  @MethodSource("words")
  void checkAndItsReportsAreInert(String words) throws Exception {
    HostileContent.writeBroken(content, words, List.of(words));
    GoalInProcess check =
        new GoalInProcess(new CheckMojo(), folder)
            .with("show", "note")
            .with("report", REPORTS)
            .with("annotations", "none");

    String log = check.logWithTrace();
    assertInert(log);
    // What follows from another finding is not among them.
    assertThat(codesIn(log)).hasSizeGreaterThan(12);
    assertReportsInert(REPORTS.size());
  }

  @ParameterizedTest
  @MethodSource("words")
  void buildIsInertOnSuccessAndOnFailure(String words) throws Exception {
    HostileContent.writeSound(content, words);
    assertInert(build("v*").with("date", words).logWithTrace());
    assertThat(folder.resolve("target/plumbline/index.html")).exists();

    HostileContent.writeBroken(content, words, List.of(words));
    assertInert(build("v*").logWithTrace());
  }

  @ParameterizedTest
  @MethodSource("words")
  void whatIsSaidOfParametersIsInert(String words) throws Exception {
    HostileContent.writeSound(content, words);
    Properties given = new Properties();
    given.setProperty("plumbline." + words, words);

    assertInert(build("v*").with("given", given).with("address", words).logWithTrace());
    assertInert(build("v*").with("audiences", Set.of(words)).logWithTrace());
    assertInert(build("v*").with("failOn", words).logWithTrace());
    assertInert(pack().with("classifier", words).logWithTrace());
    assertInert(build(words).logWithTrace());
    assertInert(check().with("show", words).logWithTrace());
    assertInert(check().with("annotations", words).logWithTrace());
    assertInert(check().with("report", List.of(words)).logWithTrace());
    assertInert(diff().with("formats", List.of(words)).logWithTrace());
    assertInert(preview().with("editor", words).logWithTrace());
  }

  @ParameterizedTest
  @MethodSource("words")
  void whatIsSaidOfFoldersIsInert(String words) throws Exception {
    Path named = named(words);
    assertInert(build("v*").with("content", named.toFile()).logWithTrace());
    assertInert(build("v*").with("theme", named.toFile()).logWithTrace());

    HostileContent.writeSound(named, words);
    assertInert(check().with("baseline", named.resolve("a").toFile()).logWithTrace());
    assertInert(build("v*").with("content", named.toFile()).logWithTrace());
    assertInert(
        check()
            .with("content", named.toFile())
            .with("report", REPORTS)
            .with("reportFolder", named.resolve("reports").toFile())
            .logWithTrace());
    assertInert(
        new GoalInProcess(new SchemaMojo(), folder)
            .with("content", named.toFile())
            .with("workspace", named.toFile())
            .logWithTrace());
    assertInert(build("v*").with("site", named.resolve("pages").toFile()).logWithTrace());
    assertInert(pack().with("site", named.resolve("nothing").toFile()).logWithTrace());
  }

  @ParameterizedTest
  @MethodSource("words")
  void whatIsSaidOfANewFrameworkIsInert(String words) throws Exception {
    for (String parameter : List.of("levels", "managers", "host", "individualTrack", "folder")) {
      assertInert(init().with(parameter, words).logWithTrace());
    }
    assertInert(init().with("name", words).logWithTrace());

    String named = folder.relativize(named(words)).toString();
    assertThat(init().with("folder", named).logWithTrace())
        .contains("A new framework")
        .satisfies(HostileWordsTest::assertInert);
    assertThat(init().with("folder", named).logWithTrace())
        .contains("this exists already")
        .satisfies(HostileWordsTest::assertInert);
  }

  @ParameterizedTest
  @MethodSource("words")
  void whatIsSaidOfAThemeIsInert(String words) throws Exception {
    HostileContent.writeSound(content, "words");
    Path theme = Files.createDirectories(folder.resolve("theme"));
    Files.writeString(
        theme.resolve("home.ftlh"), "<#assign x = '" + quoted(words) + "'>${nothing[x]}");

    String log = build("v*").with("theme", theme.toFile()).logWithTrace();
    assertThat(log).contains("home.ftlh");
    assertInert(log);
  }

  @Test
  void aComparisonIsInertInEveryForm() throws Exception {
    String words = HostileWords.asOne();
    HostileContent.writeSound(content, "words");
    InvokedRepository repository =
        new InvokedRepository(folder.toFile()).commits("Other words").tags("v1");
    HostileContent.writeSound(content, words);
    repository.commits(words).tags("v2");

    String log =
        diff()
            .with("from", "v1")
            .with("to", "v2")
            .with("formats", List.of("markdown", "json", "html"))
            .with("failOnVersion", true)
            .logWithTrace();
    assertThat(log).contains("renamed");
    assertInert(log);
    assertReportsInert(3);
  }

  /** The content has errors at each of the tags, which are named for that. */
  @Test
  void whatIsSaidOfRevisionsIsInert() throws Exception {
    HostileContent.writeBroken(content, "words", List.of());
    InvokedRepository repository = new InvokedRepository(folder.toFile()).commits("Broken");
    HostileContent.writeSound(content, "words");
    for (String words : HostileWords.all()) {
      repository.tags(tag(words));

      assertThat(build(tag(words)).logWithTrace())
          .contains("had errors")
          .satisfies(HostileWordsTest::assertInert);
      assertThat(diff().with("from", tag(words)).logWithTrace())
          .contains("is compared as far as it could be read")
          .satisfies(HostileWordsTest::assertInert);
      assertInert(diff().with("from", words).logWithTrace());
      assertInert(diff().with("mainBranch", words).logWithTrace());
    }
  }

  private GoalInProcess build(String versions) throws Exception {
    return new GoalInProcess(new BuildMojo(), folder)
        .with("home", folder.resolve("home").toFile())
        .with("interactive", false)
        .with("versions", versions);
  }

  private GoalInProcess pack() throws Exception {
    return new GoalInProcess(new PackageMojo(), folder)
        .with("target", folder.resolve("target").toFile())
        .with("finalName", "careers-1");
  }

  private GoalInProcess check() throws Exception {
    return new GoalInProcess(new CheckMojo(), folder);
  }

  @ParameterizedTest
  @MethodSource("words")
  void importIsInert(String words) throws Exception {
    String cell = '"' + words.replace("\"", "\"\"") + '"';
    String lines = ";IC1;M2;" + cell + "\n" + cell + ";Does this.;" + cell + ";" + cell + "\n";
    Path file = Files.writeString(folder.resolve("ladder.csv"), lines + ";;;;;" + cell + "\n");

    assertInert(importing(file).logWithTrace());
    assertInert(importing(file).logWithTrace());
    assertInert(importing(file).with("layout", words).logWithTrace());
    assertInert(importing(Files.writeString(folder.resolve("a.csv"), cell)).logWithTrace());
  }

  /** The words are an owner's name and part of the path; as a handle they are refused. */
  @ParameterizedTest
  @MethodSource("words")
  void ownersAreInertAndWriteNoLinesOfTheirOwn(String words) throws Exception {
    Files.createDirectory(folder.resolve(".git"));
    Path named = named(words);
    HostileContent.writeSound(named, words);
    GoalInProcess owners =
        new GoalInProcess(new OwnersMojo(), folder)
            .with("content", named.toFile())
            .with("host", "gitlab");
    assertThat(owners.logWithTrace())
        .contains("no owner in the content has a handle")
        .satisfies(HostileWordsTest::assertInert);

    Path page = named.resolve("pages/page.md");
    Files.writeString(
        page,
        Files.readString(page).replaceFirst("---\n", "---\nowner: {name: P, handle: \"@p\"}\n"));
    assertThat(owners.logWithTrace()).contains("written for GitLab");
    String written = Files.readString(folder.resolve(".gitlab/CODEOWNERS"));
    assertThat(written.lines()).hasSize(5).filteredOn(line -> line.startsWith("/")).hasSize(1);
    assertThat(written).contains("/pages/page.md @p\n").doesNotContainPattern(BuildServer.HIDDEN);

    HostileContent.writeBroken(named, words, List.of(words));
    assertInert(owners.logWithTrace());
    assertInert(owners.with("host", words).logWithTrace());
    assertThat(folder.resolve(".gitlab/CODEOWNERS")).hasContent(written);
  }

  private GoalInProcess importing(Path file) throws Exception {
    return new GoalInProcess(new ImportMojo(), folder).with("from", file.toFile());
  }

  private GoalInProcess init() throws Exception {
    return new GoalInProcess(new InitMojo(), folder);
  }

  private GoalInProcess preview() throws Exception {
    return new GoalInProcess(new PreviewMojo(), folder);
  }

  private GoalInProcess diff() throws Exception {
    return new GoalInProcess(new DiffMojo(), folder);
  }

  private Path named(String words) {
    return folder.resolve("in " + HostileContent.fileName(words));
  }

  /** Git allows less in a name. */
  private static String tag(String words) {
    return "t" + words.replaceAll("[\\p{Cntrl} ~^:?*\\[\\\\]|/(?=/)", "") + "1";
  }

  private static String quoted(String words) {
    return words.replace("'", "\\'");
  }

  private static Set<String> codesIn(String log) {
    return Pattern.compile(": (?:error|warning|note): ([a-z0-9-]+): ")
        .matcher(log)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private void assertReportsInert(int number) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("target/plumbline-reports"))) {
      List<Path> reports = files.toList();
      assertThat(reports).hasSize(number);
      for (Path report : reports) {
        String text = Files.readString(report);
        // In Markdown, blanks of no width are our own.
        assertInert(report.toString().endsWith(".md") ? text.replace("\u200B", "") : text);
      }
    }
  }

  private static void assertInert(String text) {
    assertThat(BuildServer.commandsIn(text)).isEmpty();
    assertThat(text).doesNotContainPattern(BuildServer.HIDDEN);
  }
}
