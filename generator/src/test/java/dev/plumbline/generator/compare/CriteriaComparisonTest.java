package dev.plumbline.generator.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.markdown.SourceMap;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Origin;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CriteriaComparisonTest {
  private static final Place PLACE = Place.startOf("level.md");

  @Test
  void fiveHundredCriteriaCanAllBeReworded() {
    CriteriaComparison comparison =
        compared(criteria(500, " lamps a day"), criteria(500, " lamps a week"));

    assertThat(comparison.count(Match.Kind.CHANGED)).isEqualTo(500);
  }

  @Test
  void ofMoreThanFiveHundredOnlyTheSameTextIsFoundAgain() {
    List<Criterion> before = criteria(501, " lamps a day");
    List<Criterion> after = criteria(501, " lamps a week");
    assertThat(compared(before, after).count(Match.Kind.NEW)).isEqualTo(501);

    CriteriaComparison same = compared(before, before);
    assertThat(same.count(Match.Kind.CARRIED)).isEqualTo(501);
  }

  private static CriteriaComparison compared(List<Criterion> before, List<Criterion> after) {
    Set<String> texts =
        Stream.of(before, after)
            .flatMap(List::stream)
            .map(criterion -> criterion.text().plain())
            .collect(Collectors.toSet());
    return CriteriaComparison.anywhere(WordIndex.of("en", texts), before, after);
  }

  private static List<Criterion> criteria(int number, String words) {
    return IntStream.range(0, number).mapToObj(i -> criterion("Blows " + i + words)).toList();
  }

  private static Criterion criterion(String text) {
    Prose prose = new Prose(List.of(text), List.of(), text, SourceMap.NONE, PLACE);
    return new Criterion(
        "", false, prose, Prose.EMPTY, List.of(), List.of(), new Origin.Own(), null, PLACE);
  }
}
