package dev.plumbline.generator.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MatchTest {
  private static final Criterion ASKED = criterion(List.of());
  private static final Criterion WELCOME = criterion(List.of("optional"));

  @ParameterizedTest
  @CsvSource({
    "0.34, false, false",
    "0.35, true, false",
    "0.54, true, false",
    "0.55, true, true",
  })
  void howAlikeTwoAreSaysWhetherTheyAskTheSame(double likeness, boolean recognised, boolean same) {
    Match match = new Match(ASKED, ASKED, Match.Kind.CHANGED, likeness);
    assertThat(match.isRecognisable()).isEqualTo(recognised);
    assertThat(match.asksTheSame()).isEqualTo(same);
  }

  @Test
  void onlyWhatWasWelcomeCanBecomeRequired() {
    assertThat(changed(WELCOME, ASKED).isRequiredNow()).isTrue();
    assertThat(changed(WELCOME, WELCOME).isRequiredNow()).isFalse();
    assertThat(changed(ASKED, WELCOME).isRequiredNow()).isFalse();
    assertThat(changed(ASKED, ASKED).isRequiredNow()).isFalse();
    assertThat(Match.fresh(ASKED).isRequiredNow()).isFalse();
  }

  @Test
  void theMatchesOfAKindCanBeHad() {
    Match fresh = Match.fresh(ASKED);
    Match changed = changed(WELCOME, ASKED);
    CriteriaComparison all = new CriteriaComparison(List.of(fresh, changed), List.of());

    assertThat(all.of(Match.Kind.NEW)).containsExactly(fresh);
    assertThat(all.of(Match.Kind.CHANGED)).containsExactly(changed);
    assertThat(all.of(Match.Kind.CARRIED)).isEmpty();
  }

  private static Match changed(Criterion before, Criterion after) {
    return new Match(after, before, Match.Kind.CHANGED, 1);
  }

  private static Criterion criterion(List<String> tags) {
    return new Criterion(
        "id",
        false,
        Prose.EMPTY,
        Prose.EMPTY,
        List.of(),
        tags,
        new Origin.Own(),
        null,
        Place.startOf("level.md"));
  }
}
