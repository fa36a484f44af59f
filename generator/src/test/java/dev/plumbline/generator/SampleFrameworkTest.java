package dev.plumbline.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.compare.LevelComparison;
import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.PeerIndex;
import dev.plumbline.generator.compare.Predecessor;
import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Origin;
import dev.plumbline.generator.source.SourceReader;
import dev.plumbline.generator.style.Style;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples keep every rule, and a few promises of their own that are no rules for others. */
final class SampleFrameworkTest {
  private static final Path CONTENT = Path.of("../framework-content/content");
  private static final Path STARTER = Path.of("../framework-content/starter");
  private static final int WORDS = 24;

  static Stream<Path> samples() {
    return Stream.of(CONTENT, STARTER);
  }

  static Stream<Set<String>> editions() {
    return Stream.of(Set.of(), Set.of("internal"));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void nothingIsFoundInItNorAccepted(Set<String> audiences) throws IOException {
    assertThat(
            SiteGenerator.check(CheckRequest.of(CONTENT).withAudiences(audiences))
                .report()
                .findings())
        .isEmpty();
  }

  @Test
  void nothingIsFoundInTheStarter() throws IOException {
    assertThat(SiteGenerator.check(CheckRequest.of(STARTER)).report().findings()).isEmpty();
  }

  @Test
  void theStarterHasOneFamilyOfThreeAndTwoLevelsAndFiveDimensions() throws IOException {
    Framework starter = read(STARTER);

    assertThat(starter.families())
        .singleElement()
        .satisfies(
            family -> {
              assertThat(family.levels("ic")).hasSize(3);
              assertThat(family.levels("management")).hasSize(2);
            });
    assertThat(starter.vocabulary().dimensions()).hasSize(5);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void anExpectationIsOneDemandInAFewWords(Path content) throws IOException {
    Pattern second = Pattern.compile(", and \\p{Ll}+s\\b");
    assertThat(read(content).families().stream().flatMap(one -> one.levels().stream()))
        .flatExtracting(Level::criteria)
        .extracting(one -> one.text().plain())
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text.split(" +", -1)).hasSizeLessThanOrEqualTo(WORDS))
        .noneMatch(text -> second.matcher(text).find());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void eachCareerLevelNamesFourToSixKindsOfHarderWork(Path content) throws IOException {
    assertThat(read(content).families().stream().flatMap(one -> one.levels().stream()))
        .filteredOn(Level::destination)
        .isNotEmpty()
        .allSatisfy(level -> assertThat(kinds(level)).as(level.ref().toString()).isBetween(4, 6));
  }

  private static int kinds(Level level) {
    return level.sections().stream()
        .flatMap(section -> section.article().parts().stream())
        .mapToInt(part -> part.prose().html(slot -> "").split("<li>", -1).length - 1)
        .sum();
  }

  @Test
  void itTurnsEveryRuleOfStyleOn() throws IOException {
    Framework sample = sample();

    assertThat(Style.rules())
        .allSatisfy(rule -> assertThat(sample.severity(rule)).contains(Severity.WARNING));
  }

  @Test
  void peersAreGivenAsManyWordsWithinAFifth() throws IOException {
    Framework sample = sample();
    PeerIndex peers = new PeerIndex(sample);
    List<String> uneven = new ArrayList<>();
    int pairs = 0;
    for (Family family : sample.families()) {
      for (Level level : family.levels()) {
        for (Level peer : peers.of(family, level)) {
          pairs++;
          if (words(level) * 5 < words(peer) * 4) {
            uneven.add(level.ref() + ": " + words(level) + ", " + peer.ref() + ": " + words(peer));
          }
        }
      }
    }
    assertThat(uneven).isEmpty();
    assertThat(pairs).isEqualTo(30);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void eachStepRaisesWhatTheLevelBeforeAsksAndAsksMostlyAnew(Path content) throws IOException {
    Framework framework = read(content);
    WordIndex index = WordIndex.of(framework);
    int steps = 0;
    for (Family family : framework.families()) {
      for (Level later : family.levels()) {
        Optional<Level> earlier = Predecessor.of(framework.vocabulary(), family, later);
        if (earlier.isPresent() && earlier.get().ref().track().equals(later.ref().track())) {
          steps++;
          LevelComparison step = LevelComparison.between(index, earlier.get(), later);
          assertThat(step.isWrittenAnew()).as("%s written anew", later.ref()).isFalse();
          assertThat(percentAlike(step)).as("%s %% alike", later.ref()).isLessThanOrEqualTo(33);
        }
      }
    }
    assertThat(steps).isGreaterThanOrEqualTo(3);
  }

  /** As level pages compare them, common expectations aside. */
  private static int percentAlike(LevelComparison step) {
    List<Match> matches =
        step.dimensions().values().stream()
            .flatMap(dimension -> dimension.matches().stream())
            .filter(match -> !isCommon(match))
            .toList();
    long met = matches.stream().filter(match -> match.likeness() >= 0.35).count();
    return (int) (100 * met / Math.max(1, matches.size()));
  }

  private static boolean isCommon(Match match) {
    return Stream.concat(Stream.of(match.criterion()), Stream.ofNullable(match.before()))
        .anyMatch(criterion -> criterion.origin() instanceof Origin.Common);
  }

  /** Of all that the level asks, with examples. */
  private static int words(Level level) {
    List<String> texts = new ArrayList<>(List.of(level.summary().plain()));
    level
        .criteria()
        .forEach(
            criterion -> {
              texts.add(criterion.text().plain() + " " + criterion.detail().plain());
              criterion.examples().forEach(example -> texts.add(example.text().plain()));
            });
    return texts.stream().mapToInt(text -> text.split(" +", -1).length).sum();
  }

  private static Framework sample() throws IOException {
    return read(CONTENT);
  }

  private static Framework read(Path content) throws IOException {
    return ReadFramework.of(SourceReader.read(content).value()).value();
  }
}
