package dev.plumbline.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.compare.LevelComparison;
import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.PeerIndex;
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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample keeps every rule, and a few promises of its own that are no rules for others. */
final class SampleFrameworkTest {
  private static final Path CONTENT = Path.of("../framework-content/content");

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

  @Test
  void noTwoLevelsOfATrackAreMoreThanAFifthAlike() throws IOException {
    Framework sample = sample();
    WordIndex index = WordIndex.of(sample);
    List<String> alike = new ArrayList<>();
    for (Family family : sample.families()) {
      for (Level later : family.levels()) {
        for (Level earlier : family.levels(later.ref().track())) {
          if (earlier.grade() < later.grade() && percentAlike(index, earlier, later) > 20) {
            alike.add(earlier.ref() + " and " + later.ref());
          }
        }
      }
    }
    assertThat(alike).isEmpty();
  }

  /** As level pages compare them, common expectations aside. */
  private static int percentAlike(WordIndex index, Level earlier, Level later) {
    List<Match> matches =
        LevelComparison.between(index, earlier, later).dimensions().values().stream()
            .flatMap(dimension -> dimension.matches().stream())
            .filter(match -> !isCommon(match))
            .toList();
    long met = matches.stream().filter(Match::asksTheSame).count();
    return (int) (100 * met / Math.max(1, matches.size()));
  }

  private static boolean isCommon(Match match) {
    return Stream.concat(Stream.of(match.criterion()), Stream.ofNullable(match.before()))
        .anyMatch(criterion -> criterion.origin() instanceof Origin.Common);
  }

  /** Of all that the level asks and says, examples and sections included. */
  private static int words(Level level) {
    List<String> texts = new ArrayList<>(List.of(level.summary().plain()));
    level
        .criteria()
        .forEach(
            criterion -> {
              texts.add(criterion.text().plain() + " " + criterion.detail().plain());
              criterion.examples().forEach(example -> texts.add(example.text().plain()));
            });
    level.sections().forEach(section -> texts.add(section.plain()));
    return texts.stream().mapToInt(text -> text.split(" +", -1).length).sum();
  }

  private static Framework sample() throws IOException {
    return ReadFramework.of(SourceReader.read(CONTENT).value()).value();
  }
}
