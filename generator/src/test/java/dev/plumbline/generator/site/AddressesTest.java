package dev.plumbline.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.model.LevelRef;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Addresses are a promise: whoever changes one here breaks the links of others. */
final class AddressesTest {
  private static final LevelRef IC = new LevelRef("lamps", "ic", "ic1");
  private static final LevelRef LEAD = new LevelRef("mirrors", "management", "m2");

  @Test
  void pagesStandWhereTheContentFormatSays() {
    assertThat(
            Stream.of(
                Addresses.family("lamps"),
                Addresses.level(IC),
                Addresses.grade("lamps", 2),
                Addresses.dimension("lamps", "glass"),
                Addresses.matrix("lamps"),
                Addresses.page("moving/across"),
                Addresses.contentSchema("level.schema.json"),
                Addresses.familyForScripts("lamps"),
                Addresses.search("texts-3"),
                Addresses.sitemap(1)))
        .extracting(SitePath::value)
        .containsExactly(
            "lamps/index.html",
            "lamps/ic/ic1.html",
            "lamps/grades/2.html",
            "lamps/dimensions/glass.html",
            "lamps/matrix.html",
            "pages/moving/across.html",
            "schema/level.schema.json",
            "assets/plumbline/data/families/lamps.js",
            "assets/plumbline/data/search/texts-3.js",
            "sitemap-1.xml");
  }

  @Test
  void theMovesBetweenTwoLevelsHaveOnePageWhicheverComesFirst() {
    String page = "lamps/moves/ic.ic1--mirrors.management.m2.html";
    assertThat(Addresses.move(IC, LEAD).value()).isEqualTo(page);
    assertThat(Addresses.move(LEAD, IC).value()).isEqualTo(page);
  }

  @Test
  void aDirectionIsNamedByTheLevelItLeadsToAndItsFamilyOnlyWhereThePageIsOfAnother() {
    assertThat(Addresses.moving(IC, LEAD)).isEqualTo("to.mirrors.management.m2");
    assertThat(Addresses.moving(LEAD, IC)).isEqualTo("to.ic.ic1");
  }

  @Test
  void aComparisonCanLeaveTheSecondLevelToTheReader() {
    assertThat(Addresses.comparing(IC, LEAD)).isEqualTo("a=lamps/ic/ic1&b=mirrors/management/m2");
    assertThat(Addresses.comparing(IC, null)).isEqualTo("a=lamps/ic/ic1");
  }

  @Test
  void everyAnchorHasADotByWhichNoCriterionIsCalledLikeIt() {
    assertThat(
            Stream.of(
                Anchors.diffFamily("lamps"),
                Anchors.diffLevel(IC),
                Anchors.version("1"),
                Anchors.changed("1", IC),
                Anchors.dimension("glass"),
                Anchors.section("pay"),
                Anchors.group("people"),
                Anchors.stage("cuts"),
                Anchors.printed("lamps/ic/ic1"),
                Anchors.grade(2),
                Anchors.term("wall")))
        .allMatch(anchor -> anchor.contains(".") && !anchor.contains("/"))
        .doesNotHaveDuplicates()
        .contains("changes.1.lamps.ic.ic1", "print.lamps.ic.ic1", "diff.level.lamps.ic.ic1");
  }
}
