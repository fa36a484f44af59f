package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.templates.BuiltSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Validity of the HTML of every page. */
class ValidityTest {
  @ParameterizedTest
  @EnumSource(
      value = TestSite.class,
      names = {"SAMPLE", "SMALL", "HOSTILE"})
  void everyPageIsValid(TestSite site) throws Exception {
    HtmlChecker checker = HtmlChecker.ready();
    BuiltSite built = site.built();
    for (String path : built.pages()) {
      checker.check(path, built.text(path));
    }
    assertThat(built.pages()).isNotEmpty();
    assertThat(checker.complaints().stream().limit(12)).isEmpty();
  }
}
