package dev.plumbline.generator.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.ReadFramework;
import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ParityTest {
  private final Draft draft = new Draft();

  @Test
  void theRulesAreThoseOfTheReferenceInItsOrder() {
    List<Code> codes = List.of(Code.values());
    int first = codes.indexOf(Code.CEILING);

    assertThat(Parity.rules())
        .containsExactlyElementsOf(codes.subList(first, codes.indexOf(Code.PARITY_UNTESTED)));
  }

  /** The folder passes each rule, and is none that a rule has nothing to say about. */
  @Test
  void aFrameworkWithBothTracksIsTestedByEveryRule() throws IOException {
    Path folder = Path.of("src/test/resources/cases/parity/passes-parity/content");
    Framework framework = ReadFramework.of(SourceReader.read(folder).value()).value();

    List<RuleResult> results = Parity.of(framework, WordIndex.of(framework)).results();

    assertThat(results).extracting(RuleResult::code).containsExactlyElementsOf(Parity.rules());
    assertThat(results).allMatch(result -> result.tested() && result.kept());
  }

  @Test
  void aFindingThatIsTurnedOffTellsNothing() {
    draft.ic(1).manager(2);
    Parity decided = draft.parity().decided(List.of());

    assertThat(decided.findings()).isEmpty();
    assertThat(broken(decided, Code.CEILING).findings())
        .extracting(Finding::code)
        .containsExactly(Code.CEILING);
  }

  @Test
  void onlyFindingsOfItsRulesAreKept() {
    Finding other = Finding.of(Code.GAP, Place.startOf("a.md"), "A.", "b.");

    assertThat(draft.parity().decided(List.of(other)).findings()).isEmpty();
  }

  @Test
  void aBreachThatAnotherFindingCoversIsToldByThatOne() {
    draft.ic(1).ic(2, "status: placeholder").manager(1).manager(2);
    Parity parity = draft.parity();
    List<Finding> told =
        parity.findings().stream().filter(one -> one.code() == Code.UNWRITTEN_TOP).toList();

    Parity decided = parity.decided(told);

    assertThat(broken(parity, Code.CEILING).findings())
        .extracting(Finding::code)
        .containsExactly(Code.CEILING);
    assertThat(broken(decided, Code.CEILING).findings())
        .extracting(Finding::code)
        .containsExactly(Code.UNWRITTEN_TOP);
    assertThat(broken(decided, Code.UNWRITTEN_TOP).findings())
        .containsExactlyElementsOf(broken(parity, Code.UNWRITTEN_TOP).findings());
  }

  @Test
  void aBreachThatIsToldItselfStays() {
    draft.ic(1).ic(2, "status: placeholder").manager(1).manager(2);
    Parity parity = draft.parity();

    assertThat(broken(parity.decided(parity.findings()), Code.CEILING).findings())
        .extracting(Finding::code)
        .containsExactly(Code.CEILING);
  }

  private static RuleResult broken(Parity parity, Code rule) {
    return parity.results().stream()
        .filter(result -> result.code() == rule && result.tested() && !result.kept())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void itKnowsWhichLevelsAreConcerned() {
    draft.ic(1).manager(1).manager(2);

    assertThat(draft.parity().concerned())
        .containsExactlyInAnyOrder("lamps/ic/ic1", "lamps/management/m2");
  }

  @Test
  void aBreachRestsOnItsFamilyAndOnWhatThatNamesElsewhere() {
    draft
        .ic(1, "peers: [works/management/m1]")
        .manager(2)
        .move("ic/ic1", "clocks/management/m3", "lateral");
    draft.move("clocks/management/m4", "ic/ic1", "return");
    draft.family("works").ic(1).manager(1);
    draft.family("clocks").ic(3).ic(4).manager(3).manager(4);

    assertThat(parts(Code.CEILING))
        .contains(
            "framework/vocabulary",
            "families/lamps",
            "families/works/management/m1",
            "families/clocks/management/m3",
            "families/clocks/management/m4")
        .doesNotContain("families", "families/works", "families/lamps/ic/ic1");
  }

  @Test
  void oneThatIsAboutNoLevelRestsOnAllFamilies() {
    draft.ic(1).manager(1);

    assertThat(parts(Code.NO_DESTINATION)).contains("families");
  }

  private List<String> parts(Code rule) {
    return draft.parity().findings().stream()
        .filter(finding -> finding.code() == rule)
        .flatMap(finding -> finding.restsOn().stream())
        .map(ContentPart::name)
        .toList();
  }

  @Test
  void whetherThereArePairs() {
    assertThat(draft.ic(1).manager(2).parity().hasPairs()).isFalse();
    assertThat(draft.manager(1).parity().hasPairs()).isTrue();
  }

  @Test
  void onlyFamiliesInForceAreJudged() {
    draft.ic(1).family("works", "status: draft").ic(1);

    assertThat(draft.parity().families())
        .extracting(one -> one.family().id())
        .containsExactly("lamps");
  }
}
