package dev.plumbline.generator.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.generator.CheckRequest;
import dev.plumbline.generator.CheckResult;
import dev.plumbline.generator.SiteGenerator;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Track;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever levels and names are asked for, nothing is found in the framework that is made. */
class StarterTest {
  private static final Path SAMPLE = Path.of("../framework-content/starter");
  private static final StarterNames OWN =
      new StarterNames(null, StarterNames.INDIVIDUAL, StarterNames.MANAGEMENT);

  private static final List<String> NAMES =
      List.of(
          "Orchard Bank",
          "“Quoted” \"Bank\" 'n' \\Sons\\",
          "Bank: of #2 {#id} [x] {y}",
          "# Bank",
          "- Bank",
          "Bank:",
          "& Bank *x !y %z @a `b`",
          "Österreichische Ärzte & Söhne",
          "$1 ${name} $0",
          "<b>Bank</b> <https://example.org>",
          "*Bank* _of_ ~~the~~ [x](y.md) ![z](z.png) ||",
          "日本語エンジニア株式会社",
          "شرکت نرم\u200Cافزار",
          "  Band  ",
          "Yes",
          "null",
          "42",
          "1.10",
          "2030-01-01",
          "TBD Ltd",
          "grade 2 ic3 m2 Band 3",
          "XQZW of the NDTB",
          "He or she manages a team and hires",
          "Regularly effective where appropriate",
          "Bank <<<<<<< HEAD ======= >>>>>>> x",
          "if m2 # if not m2",
          "a".repeat(100),
          "a b ".repeat(25).strip());

  @TempDir private Path folder;

  static Stream<StarterLadder> ladders() {
    return IntStream.rangeClosed(1, StarterLadder.MOST_LEVELS)
        .boxed()
        .flatMap(
            levels ->
                IntStream.rangeClosed(0, StarterLadder.mostManagers(levels))
                    .mapToObj(managers -> new StarterLadder(levels, managers)));
  }

  @ParameterizedTest
  @MethodSource("ladders")
  void nothingIsFoundWhateverLevelsAreAskedFor(StarterLadder ladder) throws IOException {
    CheckResult made = made(ladder, OWN);

    assertThat(made.report().findings()).isEmpty();
    assertThat(levels(made, "ic")).hasSize(ladder.levels());
    assertThat(levels(made, "management")).hasSize(ladder.managers());
  }

  @ParameterizedTest
  @MethodSource("ladders")
  void nothingIsFoundWhateverItIsCalled(StarterLadder ladder) throws IOException {
    for (int i = 0; i + 2 < NAMES.size(); i += 3) {
      StarterNames names = new StarterNames(NAMES.get(i), NAMES.get(i + 1), NAMES.get(i + 2));
      CheckResult made = made(ladder, names);

      assertThat(made.report().findings()).as("%s", names).isEmpty();
      assertThat(made.framework().name()).isEqualTo("Careers at " + NAMES.get(i).strip());
      assertThat(made.framework().vocabulary().tracks())
          .extracting(Track::name)
          .isEqualTo(
              Stream.of(names.individual(), names.management())
                  .map(String::strip)
                  .limit(ladder.managers() == 0 ? 1 : 2)
                  .toList());
    }
  }

  @Test
  void namesThatAreWrittenToBeReadAreTaken() {
    assertThat(NAMES).allSatisfy(name -> assertThat(StarterNames.problem(name)).isEmpty());
  }

  @Test
  void theTracksMayChangeTheirNames() throws IOException {
    StarterNames names = new StarterNames(null, "Management", "Individual contributor");

    assertThat(made(new StarterLadder(3, 2), names).framework().vocabulary().tracks())
        .extracting(Track::name)
        .containsExactly("Management", "Individual contributor");
  }

  @Test
  void namesThatDifferInCapitalsAndSpacesAreTheSame() {
    assertThat(StarterNames.areSame("The  Craft", "the craft ")).isTrue();
    assertThat(StarterNames.areSame("Craft", "Crafts")).isFalse();
  }

  @Test
  void withAllItsLevelsItIsTheSampleWithoutItsConditions() throws IOException {
    Map<String, String> content = content(new StarterLadder(3, 2), OWN);

    assertThat(content).hasSize(10);
    assertThat(content.get("families/software-engineering/ic/ic2.md"))
        .isEqualTo(Files.readString(SAMPLE.resolve("families/software-engineering/ic/ic2.md")));
    assertThat(content.values()).noneMatch(text -> text.contains(" if "));
  }

  @ParameterizedTest
  @MethodSource("ladders")
  void noConditionIsLeftAndGradesBeginAtOne(StarterLadder ladder) throws IOException {
    Map<String, String> content = content(ladder, OWN);

    assertThat(content.values())
        .noneMatch(
            text -> text.contains("# if") || text.contains("<!--") || text.contains("\n\n\n"))
        .allMatch(text -> text.endsWith("\n") && !text.endsWith("\n\n"));
    assertThat(String.join("", content.values())).contains("grade: 1").doesNotContain("grade 0");
    assertThat(content.get("framework.yaml"))
        .containsPattern("(?s)^(.*\\{grade: ){" + grades(ladder) + "}")
        .doesNotContainPattern("(?s)(.*\\{grade: ){" + (grades(ladder) + 1) + "}");
  }

  private static int grades(StarterLadder ladder) {
    return ladder.levels();
  }

  @ParameterizedTest
  @MethodSource("ladders")
  void eachManagementLevelHasAnIndividualOneOfItsGrade(StarterLadder ladder) throws IOException {
    CheckResult made = made(ladder, OWN);
    List<Integer> individual = levels(made, "ic").stream().map(Level::grade).toList();

    assertThat(levels(made, "management")).extracting(Level::grade).isSubsetOf(individual);
  }

  @Test
  void moreManagementLevelsThanIndividualOnesAreRefused() {
    assertThat(StarterLadder.mostManagers(1)).isEqualTo(1);
    assertThatThrownBy(() -> new StarterLadder(1, 2)).hasMessage("1 and 2 levels");
  }

  @ParameterizedTest
  @MethodSource("ladders")
  void titlesBeginWithTheFirst(StarterLadder ladder) throws IOException {
    assertThat(levels(made(ladder, OWN), "ic"))
        .extracting(Level::title)
        .isEqualTo(
            List.of("Software engineer", "Senior software engineer", "Principal software engineer")
                .subList(0, ladder.levels()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "#",
        "–",
        "a\nb",
        "a\u202Eb",
        "\u001B[2J",
        "a\tb",
        "##vso[a]b",
        "a <!-- b"
      })
  void aNameThatCannotBeReadIsRefused(String name) {
    assertThat(StarterNames.problem(name)).isPresent();
  }

  @Test
  void aNameThatIsNoNameIsRefused() {
    assertThat(StarterNames.problem("a".repeat(101))).contains("must have at most 100 characters");
  }

  private CheckResult made(StarterLadder ladder, StarterNames names) throws IOException {
    Path made = Files.createTempDirectory(folder, "made");
    Map<String, byte[]> files = new TreeMap<>();
    content(ladder, names)
        .forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    NewFiles.write(made, files);
    return SiteGenerator.check(CheckRequest.of(made));
  }

  private static Map<String, String> content(StarterLadder ladder, StarterNames names)
      throws IOException {
    return Starter.in(SAMPLE).content(ladder, names);
  }

  private static List<Level> levels(CheckResult made, String track) {
    return made.framework().families().get(0).levels(track);
  }
}
