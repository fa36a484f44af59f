package dev.plumbline.generator.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordIndexTest {
  @ParameterizedTest
  @CsvSource({
    "en, manages, managing",
    "en-GB, team's, team",
    "de, Aufgaben, Aufgabe",
    "de-CH, Häuser, Haus",
    "fr, équipes, équipe",
    "es, equipos, equipo",
    "it, decisioni, decisione",
    "nl, teams, team",
    "pt-BR, equipes, equipe",
    "sv, chefer, chef",
    "ru, команды, команда"
  })
  void formsOfAWordAreOneWordInALanguageThatHasAStemmer(String locale, String one, String other) {
    WordIndex index = WordIndex.of(locale, Set.of("a b", "c d"));
    assertThat(index.words(one).likeness(index.words(other))).isGreaterThan(0.5);
  }

  @Test
  void aWordIsItselfInAnyOtherLanguage() {
    WordIndex index = WordIndex.of("pl", Set.of());
    assertThat(index.words("zespoły").likeness(index.words("zespół"))).isZero();
    assertThat(index.words("Zespół").likeness(index.words("zespół"))).isEqualTo(1);
  }

  @Test
  void aRareWordWeighsMoreThanOneThatAllHave() {
    WordIndex index =
        WordIndex.of("en", Set.of("the lamp", "the glass", "the oven", "the pipe", "the wall"));
    assertThat(index.words("the lamp").likeness(index.words("lamp x"))).isGreaterThan(0.4);
    assertThat(index.words("the lamp").likeness(index.words("the x"))).isLessThan(0.1);
  }

  @Test
  void theWordsOfTwoRevisionsCountTogetherEachTextOnce() {
    Works before = new Works().family("lamps").level("lamps/ic/a", 1).level("lamps/ic/b", 2);
    Works after = new Works().family("lamps").level("lamps/ic/b", 2).level("lamps/ic/c", 3);

    assertThat(WordIndex.of(before.framework(), after.framework()).texts())
        .containsExactlyInAnyOrder(
            "Blows lamps at lamps/ic/a", "Blows lamps at lamps/ic/b", "Blows lamps at lamps/ic/c");
  }

  @Test
  void afterAnEditTheIndexIsTheOneThatIsMadeAnew() {
    Works before = new Works().family("lamps").level("lamps/ic/a", 1).level("lamps/ic/b", 2);
    Works edited =
        new Works()
            .family("lamps")
            .level("lamps/ic/a", 1)
            .written("lamps/ic/b", 2, "## Glass\n\n- Cuts panes of lamps and of ovens\n");
    WordIndex anew = WordIndex.of(edited.framework());
    WordIndex after = WordIndex.of(before.framework()).after(edited.framework());

    assertThat(after.texts()).isEqualTo(anew.texts());
    assertThat(WordNumbers.weights(after)).isEqualTo(WordNumbers.weights(anew));
    for (String text : anew.texts()) {
      assertThat(WordNumbers.of(after).stems(text)).isEqualTo(WordNumbers.of(anew).stems(text));
      assertThat(after.key(text)).isEqualTo(anew.key(text));
    }
  }

  @Test
  void aTextThatAnotherFamilyHasTooIsStillThereAfterAnEdit() {
    String shared = "## Glass\n\n- Cuts panes of lamps\n";
    Works before = new Works().family("lamps").written("lamps/ic/a", 1, shared);
    before.family("ovens").written("ovens/ic/a", 1, shared);
    Framework then = before.framework();
    Works other = new Works().family("lamps").level("lamps/ic/a", 1).family("ovens");
    Family edited = other.framework().families().get(0);
    Framework now = then.withFamilies(List.of(edited, then.families().get(1)));

    WordIndex after = WordIndex.of(then).after(now);
    assertThat(after.texts())
        .containsExactlyInAnyOrder("Cuts panes of lamps", "Blows lamps at lamps/ic/a");
    assertThat(WordNumbers.weights(after)).isEqualTo(WordNumbers.weights(WordIndex.of(now)));
    assertThat(WordNumbers.weights(after.after(then)))
        .isEqualTo(WordNumbers.weights(WordIndex.of(then)));
  }

  @Test
  void anIndexIsTheSameWhileOthersAreMadeAfterIt() {
    Framework then = new Works().family("lamps").level("lamps/ic/a", 1).framework();
    Framework now = new Works().family("lamps").level("lamps/ic/b", 1).framework();
    WordIndex before = WordIndex.of(then);
    before.after(now).words("Words that no text of the framework has");

    assertThat(before.texts()).containsExactly("Blows lamps at lamps/ic/a");
    assertThat(before.words("Blows lamps").likeness(before.words("Blows lamps at lamps/ic/a")))
        .isEqualTo(
            WordIndex.of(then)
                .words("Blows lamps")
                .likeness(WordIndex.of(then).words("Blows lamps at lamps/ic/a")));
  }

  @Test
  void textsWithoutWordsAreNotAlike() {
    WordIndex index = WordIndex.of("en", Set.of("…"));
    assertThat(index.words("…").likeness(index.words("—"))).isZero();
    assertThat(index.areSame("…", "—")).isFalse();
    assertThat(index.areSame("…", "…")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "en, Leads the team., leads their team, true",
    "en, Leads the team., Leads no team., false",
    "en, Leads the team., Leads teams., false",
    "de, Leitet das Team., leitet ein Team, true",
    "fr, Dirige l’équipe., dirige son équipe, true",
    "fr, Dirige l’équipe., dirige une autre équipe, false",
    "pl, Prowadzi zespół., prowadzi zespol, false",
    "xx, Does the job., Does a job., false"
  })
  void articlesAndPossessivesCarryNoMeaning(String locale, String one, String other, boolean same) {
    assertThat(WordIndex.of(locale, Set.of()).areSame(one, other)).isEqualTo(same);
  }
}
