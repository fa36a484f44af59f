package dev.plumbline.generator.parse.level;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "TBD",
        "[TBD]",
        "<TBD>",
        "(tbc)",
        "t.b.d.",
        "T.B.C",
        "TODO",
        "To do",
        "TODO: write about incidents",
        "TODO(Ann): ask",
        "TODO ask Ann about incidents",
        "FIXME say it better",
        "(TODO ask)",
        "TBD - after the summer",
        "[TODO: ask]",
        "to be defined",
        "To be done.",
        "to be written later",
        "still to be confirmed …",
        "Coming soon!",
        "n/a",
        "N.A.",
        "Not applicable",
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.",
        "xxx",
        "...",
        "…",
        "???",
        "–",
        "WIP",
        "à définir",
        "Folgt noch …",
      })
  void theseHoldAPlace(String text) {
    assertThat(PlaceholderText.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Knows what is to be done.",
        "To be trusted",
        "To be written down by the one who leads",
        "TODO comments are gone before a change is merged.",
        "TODO notes are gone before a change is merged.",
        "TODO lists are short.",
        "TODOs are gone before a change is merged.",
        "TBDs are gone before a change is merged.",
        "Todo: the list is short.",
        "Explains n/a",
        "xx",
        "XXL",
        "Says lorem ipsum",
        "✓",
        "€",
        "5",
        "Coming soon to each team and asking what it needs",
        "e.g.",
        "Leads.",
      })
  void theseSaySomething(String text) {
    assertThat(PlaceholderText.is(text)).isFalse();
  }
}
