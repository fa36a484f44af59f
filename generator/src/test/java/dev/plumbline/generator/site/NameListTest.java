package dev.plumbline.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lists of names within sentences. */
final class NameListTest {
  private static final Map<String, String> ENGLISH =
      Map.of(
          "names.separator", ", ",
          "names.and", "{0} and {1}",
          "names.more", "{0} and {1} more",
          "names.small", "yes");

  private final NameList names = new NameList(new Words(ENGLISH));

  @Test
  void theLastNameIsJoinedByAWord() {
    assertThat(names.of(List.of("scope"))).isEqualTo("scope");
    assertThat(names.of(List.of("scope", "pay"))).isEqualTo("scope and pay");
    assertThat(names.of(List.of("grade", "scope", "pay"))).isEqualTo("grade, scope and pay");
  }

  @Test
  void namesOverTheMostAreCounted() {
    List<String> four = List.of("a", "b", "c", "d");

    assertThat(names.of(four, 4)).isEqualTo("a, b, c and d");
    assertThat(names.of(four, 3)).isEqualTo("a, b, c and 1 more");
  }

  @Test
  void aNameBeginsWithASmallLetterUnlessItHasAnotherCapital() {
    assertThat(names.within("Depth of mastery")).isEqualTo("depth of mastery");
    assertThat(names.within("Team Development")).isEqualTo("Team Development");
    assertThat(names.within("SQL")).isEqualTo("SQL");
  }

  @Test
  void namesKeepTheirCapitalsWhereOneOfThemHasSeveral() {
    assertThat(names.within(List.of("Strategy", "Code Fluency")))
        .containsExactly("Strategy", "Code Fluency");
    assertThat(names.within(List.of("Strategy", "Judgement")))
        .containsExactly("strategy", "judgement");
  }

  @Test
  void aLanguageThatWritesNounsWithACapitalKeepsIt() {
    Map<String, String> german = Map.of("names.small", "no");

    assertThat(new NameList(new Words(german)).within("Tiefe")).isEqualTo("Tiefe");
  }
}
