package dev.plumbline.generator.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.NoExpectationReason;
import dev.plumbline.generator.model.TrackKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be told of going from one level to another. */
final class TransitionTest {
  private static final String NONE = "peers: none\npeersReason: Nobody is.";

  private final Works works = new Works();

  @ParameterizedTest
  @CsvSource({
    "lamps/ic/a, lamps/management/m, true, false",
    "lamps/management/m, lamps/ic/a, true, true",
    "lamps/ic/a, lamps/design/d, false, false",
    "lamps/ic/a, lamps/advice/v, false, false",
    "lamps/advice/v, lamps/ic/a, false, false",
    "lamps/management/m, lamps/advice/v, false, false",
    "lamps/advice/v, lamps/management/m, false, false",
  })
  void itIsAcrossBetweenTheCraftAndManagement(
      String from, String to, boolean across, boolean back) {
    one(from, to, "lateral");
    assertThat(transition(from, to).isAcross()).isEqualTo(across);
    assertThat(transition(from, to).isBack()).isEqualTo(back);
  }

  @Test
  void whatIsDeclaredAsAReturnIsAWayBackAnywhere() {
    one("lamps/ic/a", "lamps/advice/v", "return");
    Transition transition = transition("lamps/ic/a", "lamps/advice/v");

    assertThat(transition.isBack()).isTrue();
    assertThat(transition.is(Move.Kind.RETURN)).isTrue();
    assertThat(transition.is(Move.Kind.LATERAL)).isFalse();
  }

  @Test
  void betweenPeersThatNoMoveTiesItIsOfNoKind() {
    works.family("lamps").level("lamps/ic/a", 1).level("lamps/management/m", 1);
    Transition transition = transition("lamps/ic/a", "lamps/management/m");

    assertThat(transition.is(Move.Kind.LATERAL)).isFalse();
    assertThat(transition.keepsPlacement()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "lamps/ic/a, lamps/ic/b, true",
    "lamps/ic/b, lamps/ic/a, false",
    "lamps/ic/a, lamps/ic/c, false",
    "lamps/ic/a, lamps/design/d, false",
    "lamps/ic/a, pipes/ic/p, false",
  })
  void itClimbsUpOneTrackOfOneFamily(String from, String to, boolean climbs) {
    one(from, to, "lateral");
    works.level("lamps/ic/b", 2).level("lamps/ic/c", 1);
    works.family("pipes").level("pipes/ic/p", 2);

    assertThat(transition(from, to).climbs()).isEqualTo(climbs);
  }

  @ParameterizedTest
  @CsvSource({
    "two, one, true",
    "one, two, false",
    "one, one, false",
    "one, '', false",
    "'', one, false",
    "two, '', false",
  })
  void itLowersAStageThatBothClaim(String before, String after, boolean lowers) {
    works.family("lamps", "moves:", "  - {from: ic/a, to: ic/b, kind: lateral}");
    works.level("lamps/ic/a", 1, staged(before)).level("lamps/ic/b", 2, staged(after));
    Transition transition = transition("lamps/ic/a", "lamps/ic/b");

    assertThat(transition.lowers(dimension("lamps", "glass"))).isEqualTo(lowers);
  }

  @ParameterizedTest
  @CsvSource({
    "1, lateral, '', '', true",
    "1, promotion, '', '', false",
    "2, lateral, '', '', false",
    "1, lateral, none, '', false",
    "1, lateral, '', none, false",
  })
  void standingIsKeptAtOneGradeUnlessSomebodyDeclinesIt(
      int grade, String kind, String from, String to, boolean kept) {
    move("lamps/ic/a", "lamps/ic/b", kind);
    works.level("lamps/ic/a", 1, from.isEmpty() ? "" : NONE);
    works.level("lamps/ic/b", grade, to.isEmpty() ? "" : NONE);
    Transition transition = transition("lamps/ic/a", "lamps/ic/b");

    assertThat(transition.keepsPlacement()).isEqualTo(kept);
    assertThat(transition.isAtOneGrade()).isEqualTo(grade == 1);
  }

  @Test
  void aFamilyCanDeclineToBeComparedToo() {
    works.family("lamps", NONE, "moves:", "  - {from: ic/a, to: pipes/ic/p, kind: lateral}");
    works.level("lamps/ic/a", 1).family("pipes").level("pipes/ic/p", 1);

    assertThat(transition("lamps/ic/a", "pipes/ic/p").keepsPlacement()).isFalse();
  }

  @Test
  void peersKeepTheirStandingWhateverTheirGrades() {
    move("lamps/ic/a", "lamps/management/m", "promotion");
    works.level("lamps/ic/a", 1, "peers: [management/m]").level("lamps/management/m", 2);

    assertThat(transition("lamps/ic/a", "lamps/management/m").keepsPlacement()).isFalse();
    assertThat(transition("lamps/management/m", "lamps/ic/a").keepsPlacement()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "active, draft, true",
    "placeholder, active, false",
    "active, placeholder, false",
  })
  void onlyWhereBothAreWrittenCanTheyBeCompared(String from, String to, boolean written) {
    move("lamps/ic/a", "lamps/ic/b", "lateral");
    works.level("lamps/ic/a", 1, "status: " + from).level("lamps/ic/b", 2, "status: " + to);

    assertThat(transition("lamps/ic/a", "lamps/ic/b").isWritten()).isEqualTo(written);
  }

  @Test
  void allDimensionsOfBothFamiliesAreLookedAtEachOnce() {
    twoFamilies();

    assertThat(transition("lamps/ic/a", "pipes/ic/p").dimensions())
        .extracting(Dimension::id)
        .containsExactly("trade", "people", "glass");
    assertThat(transition("lamps/ic/a", "lamps/management/m").dimensions())
        .extracting(Dimension::id)
        .containsExactly("trade", "people");
  }

  @Test
  void whatALevelSaysUnderADimensionThatItsFamilyDoesNotListIsNotCompared() {
    twoFamilies();
    LevelComparison compared =
        transition("lamps/ic/a", "pipes/ic/p").comparison(WordIndex.of(works.framework()));

    assertThat(compared.under("trade").matches())
        .extracting(Match::kind)
        .containsExactly(Match.Kind.CARRIED);
    assertThat(compared.under("glass").matches())
        .extracting(Match::kind)
        .containsExactly(Match.Kind.NEW);
  }

  @Test
  void eachEndSaysWhereItStandsAndWhyItIsSilent() {
    twoFamilies();
    Transition.End from = transition("lamps/ic/a", "pipes/ic/p").from();
    Transition.End to = transition("lamps/ic/a", "pipes/ic/p").to();
    Dimension glass = dimension("pipes", "glass");

    assertThat(from.ref()).isEqualTo(from.level().ref());
    assertThat(from.kind()).isEqualTo(TrackKind.IC);
    assertThat(from.looksAt("glass")).isFalse();
    assertThat(to.looksAt("glass")).isTrue();
    assertThat(from.stage(glass)).isNegative();
    assertThat(to.stage(glass)).isEqualTo(1);
    assertThat(from.noExpectationReason("glass")).isEqualTo(NoExpectationReason.OTHER_TRACKS);
    assertThat(from.noExpectationReason("trade")).isNull();
  }

  private void twoFamilies() {
    String text = "## Glass\n\n- Blows lamps\n\n## Trade\n\n- Sells lamps\n";
    works.family(
        "lamps",
        "dimensions: [trade, people]",
        "moves:",
        "  - {from: ic/a, to: pipes/ic/p, kind: lateral}",
        "  - {from: ic/a, to: management/m, kind: lateral}");
    works.written("lamps/ic/a", 1, text, staged("one")).level("lamps/management/m", 1);
    works.family("pipes").written("pipes/ic/p", 2, text, staged("two"));
  }

  private static String staged(String stage) {
    return stage.isEmpty() ? "" : "stages: {glass: " + stage + "}";
  }

  private void one(String from, String to, String kind) {
    move(from, to, kind);
    works.level("lamps/ic/a", 1).level("lamps/design/d", 2);
    works.level("lamps/advice/v", 3).level("lamps/management/m", 4);
  }

  private void move(String from, String to, String kind) {
    String move = String.format("  - {from: %s, to: %s, kind: %s}", from, to, kind);
    works.family("lamps", "moves:", move);
  }

  private Dimension dimension(String family, String id) {
    return Works.family(works.framework(), family).dimension(id).orElseThrow();
  }

  private Transition transition(String from, String to) {
    Framework framework = works.framework();
    Family family = Works.family(framework, from.substring(0, from.indexOf('/')));
    return new Transitions(framework, new PeerIndex(framework))
        .between(family, Works.level(framework, from), Works.level(framework, to))
        .orElseThrow();
  }
}
