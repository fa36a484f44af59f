package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What goals print and write does not depend on the language, the digits, the calendar and the time
 * of the machine. It is looked at in the cases of all rules, so that each rule speaks.
 */
class SameInEveryLocaleTest {
  private static final String ENGLISH = "en";

  private static RuleCases cases;
  private static Map<String, String> checks;
  private static Map<String, String> builds;

  @BeforeAll
  static void speakEnglishFirst(@TempDir Path work) throws Exception {
    cases = new RuleCases(work);
    checks = in(ENGLISH, () -> cases.checked(ENGLISH));
    builds = in(ENGLISH, () -> cases.built(buildable(), ENGLISH));
  }

  /** As few as have a finding of each rule that lets a site be made. */
  private static List<Path> buildable() throws IOException {
    Set<Code> told = EnumSet.noneOf(Code.class);
    List<Path> buildable = new ArrayList<>();
    for (Path content : cases.contents()) {
      String log = Objects.requireNonNull(checks.get(RuleCases.name(content)));
      Set<Code> codes = EnumSet.allOf(Code.class);
      codes.removeAll(silentIn(List.of(log)));
      if (!log.contains(": error: ") && told.addAll(codes)) {
        buildable.add(content);
      }
    }
    return buildable;
  }

  private static List<Code> silentIn(Collection<String> logs) {
    return Arrays.stream(Code.values())
        .filter(code -> logs.stream().noneMatch(log -> log.contains(": " + code.id() + ": ")))
        .toList();
  }

  @Test
  void eachRuleFindsSomethingInWhatIsChecked() {
    // No content is known that would make a parser fail.
    assertThat(silentIn(checks.values())).containsExactly(Code.UNREADABLE_FILE);
  }

  @Test
  void eachRuleThatLetsASiteBeMadeFindsSomethingInWhatIsBuilt() {
    assertThat(silentIn(builds.values())).allMatch(code -> code.severity() == Severity.ERROR);
    assertThat(builds.keySet()).anyMatch(file -> file.endsWith("parity.html"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "tr-TR", "th-TH-u-ca-buddhist-nu-thai", "de-DE", "ja-JP"})
  void checksAndTheirReportsAreTheSame(String language) throws Exception {
    assertSame(checks, in(language, () -> cases.checked(language)));
  }

  @ParameterizedTest
  @ValueSource(strings = "ar-EG-u-ca-islamic")
  void sitesAndTheirExportsAreTheSame(String language) throws Exception {
    assertSame(builds, in(language, () -> cases.built(buildable(), language)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "tr-TR", "th-TH-u-ca-buddhist-nu-thai"})
  void comparisonsAreTheSame(String language, @TempDir Path folder) throws Exception {
    InvokedRepository repository = new InvokedRepository(folder.toFile());
    repository.has(RuleCases.FOLDER.resolve("change-base")).commits("Then").tags("v1");
    repository.has(RuleCases.FOLDER.resolve("change/a-year-of-changes/after"));
    repository.commits("Now").tags("v2");

    assertSame(in(ENGLISH, () -> compared(folder)), in(language, () -> compared(folder)));
  }

  private static Map<String, String> compared(Path repository) throws Exception {
    Map<String, String> texts = new TreeMap<>();
    texts.put(
        "log",
        new GoalInProcess(new DiffMojo(), repository)
            .with("from", "v1")
            .with("to", "v2")
            .with("formats", List.of("markdown", "json", "html"))
            .with("failOnVersion", true)
            .log());
    RuleCases.addAll(repository.resolve("target"), "target", texts);
    return texts;
  }

  /** Does some work on a machine of that language, on the other side of the date line. */
  private static <T> T in(String language, Callable<T> work) throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      TimeZone.setDefault(
          TimeZone.getTimeZone(language.equals(ENGLISH) ? "UTC" : "Pacific/Kiritimati"));
      return work.call();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static void assertSame(Map<String, String> english, Map<String, String> other) {
    assertThat(other.keySet()).isEqualTo(english.keySet()).isNotEmpty();
    assertThat(
            english.keySet().stream()
                .filter(name -> !Objects.equals(english.get(name), other.get(name)))
                .toList())
        .as("what is not the same")
        .isEmpty();
  }
}
