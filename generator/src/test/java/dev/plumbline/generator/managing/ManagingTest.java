package dev.plumbline.generator.managing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.model.ParitySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ManagingTest {
  private static final Managing ENGLISH =
      Managing.of("en-GB", ParitySettings.Lexicon.NONE, List.of());

  static List<String> manages() throws IOException {
    return sentences("manages.txt");
  }

  static List<String> doesNotManage() throws IOException {
    return sentences("does-not-manage.txt");
  }

  static List<String> managersDo() throws IOException {
    return sentences("managers-do.txt");
  }

  static List<String> managersAlsoDo() throws IOException {
    return sentences("managers-also-do.txt");
  }

  private static List<String> sentences(String name) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/managing", name)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("manages")
  void managingPeopleIsFound(String sentence) {
    assertThat(ENGLISH.ofIndividual(sentence)).as(sentence).isPresent();
  }

  @ParameterizedTest
  @MethodSource("doesNotManage")
  void otherThingsAreNot(String sentence) {
    assertThat(ENGLISH.ofIndividual(sentence)).as(sentence).isEmpty();
  }

  @ParameterizedTest
  @MethodSource({"manages", "managersDo"})
  void aManagersTeamIsTheirOwn(String sentence) {
    assertThat(ENGLISH.ofManager(sentence)).as(sentence).isPresent();
  }

  @ParameterizedTest
  @MethodSource("managersAlsoDo")
  void notAllThatAManagerDoesIsManaging(String sentence) {
    assertThat(ENGLISH.ofManager(sentence)).as(sentence).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Is likely to Manage other Managers soon. | Manage other Managers",
        "You must line-manage two juniors. | line-manage two juniors",
        "Is a trusted hiring manager. | hiring manager",
        "Writes code; conducts performance reviews. | conducts performance reviews",
        "Has three direct reports. | direct reports",
      })
  void theWordsThatSaySoAreQuoted(String sentence, String words) {
    assertThat(ENGLISH.ofIndividual(sentence)).contains(words);
  }

  @Test
  void theOwnersAddAndTakeOut() {
    Managing own =
        Managing.of(
            "en",
            new ParitySettings.Lexicon(
                List.of("keeps the rota"),
                List.of("signs for"),
                List.of("watches"),
                List.of("headcount", "manages people")),
            List.of());

    assertThat(own.ofIndividual("Keeps the rota of the crew.")).contains("Keeps the rota");
    assertThat(own.ofIndividual("Watches who keeps the rota.")).isEmpty();
    assertThat(own.ofIndividual("Watches, and signs for who keeps the rota.")).isPresent();
    assertThat(own.ofIndividual("Signs for performance reviews.")).isPresent();
    assertThat(own.ofIndividual("Answers for the headcount.")).isEmpty();
    assertThat(own.ofIndividual("Manages people and machines.")).isEmpty();
    assertThat(own.ofIndividual("Manages people, and is their line manager.")).isPresent();
  }

  @Test
  void aLanguageWithoutALexiconHasOnlyTheOwnersWords() {
    Managing german = Managing.of("de", ParitySettings.Lexicon.NONE, List.of());
    assertThat(german.isWordless()).isTrue();
    assertThat(german.ofIndividual("Manages people.")).isEmpty();

    Managing own =
        Managing.of(
            "de",
            new ParitySettings.Lexicon(
                List.of("personalverantwortung"), List.of(), List.of("ohne"), List.of()),
            List.of());
    assertThat(own.isWordless()).isFalse();
    assertThat(own.knowsLanguage()).isFalse();
    assertThat(own.ofIndividual("Tr\u00e4gt Personalverantwortung.")).isPresent();
    assertThat(own.ofIndividual("F\u00fchrt ohne Personalverantwortung.")).isEmpty();
  }

  @Test
  void everyPartOfTheListIsUsedAndEveryHeadingIsAPart() {
    assertThat(LexiconFile.of("en").keySet())
        .containsExactlyInAnyOrderElementsOf(
            List.of(WordClass.values()).stream().map(WordClass::heading).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Senior inspector           | Manages four inspectors.
          Inspector II               | Manages the four inspectors of the crew.
          Pier fitter, grade 5       | Supervises two fitters.
          Chief Gardener of the park | Hires gardeners.
          """)
  void titlesNamePeople(String title, String sentence) {
    assertThat(ENGLISH.ofIndividual(sentence)).isEmpty();
    assertThat(titled(title).ofIndividual(sentence)).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Head of inspection        | Manages inspections.
          Director of records       | Manages records.
          HR business partner       | Manages partners.
          Power user                | Manages users.
          Inspection fellow         | Manages fellows of the academy.
          Inspector                 | Manages inspectors' logbooks.
          Inspector                 | Inspects what inspectors manage.
          """)
  void otherWordsOfTitlesDoNot(String title, String sentence) {
    assertThat(titled(title).ofIndividual(sentence)).isEmpty();
  }

  private static Managing titled(String title) {
    return Managing.of("en", ParitySettings.Lexicon.NONE, List.of(title));
  }
}
