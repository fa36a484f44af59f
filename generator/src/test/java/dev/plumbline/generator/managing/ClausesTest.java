package dev.plumbline.generator.managing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTest {
  private static List<List<String>> words(String text) {
    return Clauses.of(text).stream().map(Clause::words).toList();
  }

  @Test
  void clausesEndWhereASentencePauses() {
    assertThat(words("Leads a team; hires, too. And (sometimes) fires!"))
        .containsExactly(
            List.of("leads", "a", "team"),
            List.of("hires", ",", "too"),
            List.of("and"),
            List.of("sometimes"),
            List.of("fires"));
  }

  @Test
  void hyphensPartWordsAndDashesPartClauses() {
    assertThat(words("Line-manages two – or more – engineers, e.g. in 1:1s"))
        .containsExactly(
            List.of("line", "manages", "two"),
            List.of("or", "more"),
            List.of("engineers", ",", "e", "g"),
            List.of("in", "1:1s"));
  }

  @Test
  void shortFormsAreTwoWords() {
    assertThat(words("You’re not, they can't, won't & don't / who's"))
        .containsExactly(
            List.of(
                "you", "are", "not", ",", "they", "can", "not", ",", "will", "not", "and", "do",
                "not", "or", "who", "is"));
  }

  @Test
  void whatStandsInQuotationMarksIsLeftOut() {
    assertThat(words("Says “manages people” and \"hires\" «fires» well"))
        .containsExactly(List.of("says", "and", "well"));
  }

  @Test
  void aColonLeadsFromALabelToWhatItSays() {
    List<Clause> clauses = Clauses.of("Direct reports: none. Mentors.");

    assertThat(clauses.get(0).after()).containsExactly("none");
    assertThat(clauses.get(1).label()).containsExactly("direct", "reports");
    assertThat(clauses.get(1).after()).isEmpty();
    assertThat(clauses.get(2).label()).isEmpty();
  }

  @Test
  void wordsAreQuotedAsTheyStandInTheText() {
    Clause clause = Clauses.of("Always Line-Manages  Engineers.").get(0);

    assertThat(clause.said(1, 4)).isEqualTo("Line-Manages  Engineers");
    assertThat(clause.isHyphened(1)).isTrue();
    assertThat(clause.isHyphened(3)).isFalse();
  }

  @Test
  void aTextWithoutWordsHasNoClause() {
    assertThat(words(" … ? ")).isEmpty();
  }
}
