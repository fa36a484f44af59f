package dev.plumbline.generator.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CssInspectionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a { b: url(https://c) }",
        "a { b: URL(https://c) }",
        "a { b: url( 'https://c' ) }",
        "a { b: url(\"//c\") }",
        "a { b: url(c.png) }",
        "a { b: url(\\\\c\\d) }",
        "a { b: \\75rl(https://c) }",
        "a { b: \\000075 rl(https://c) }",
        "a { b: u\\72\nl(https://c) }",
        "a { b: \\u\\r\\l(https://c) }",
        "a { b: url(\\68ttps://c) }",
        "a { b: url(data:image/svg+xml,c) }",
        "a { b: url(data:text/css,c) }",
        "a { b: /* ' */ url(https://c) /* ' */ }",
        "a { b: 'it\\'s' url(https://c) }",
        "a { b: 'x\\\ny' url(https://c) }",
        "a { b: url() }",
        "a { b: 1url(https://c) }",
        "#url(https://c)"
      })
  void anAddressOutsideIsRefused(String css) {
    assertThat(CssInspection.of(css)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import 'c';",
        "@IMPORT url(#a);",
        "@\\69mport 'c';",
        "@/**/import 'c'; @import 'c'",
        "@document url(#a) {}",
        "@namespace 'c';",
        "@-moz-document {}"
      })
  void aRuleThatIsNotKnownToBeHarmlessIsRefused(String css) {
    assertThat(CssInspection.of(css)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "image-set('c' 1x)",
        "-webkit-image-set('c' 1x)",
        "image('c')",
        "src('c')",
        "cross-fade('c', red)",
        "element(#a)",
        "expression(go())",
        "attr(c url)",
        "anything(else)",
        "-url(c)",
        "url-prefix(c)"
      })
  void aFunctionThatIsNotKnownToBeHarmlessIsRefused(String css) {
    assertThat(CssInspection.of(css)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a { b: 'c",
        "a { b: 'c\n' }",
        "a { b: url(#c",
        "a { b: url(#c d) }",
        "a { b: url(#c\"d) }",
        "a { b: url(#(c)) }",
        "a /* b",
        "a \\",
        "a \\\n"
      })
  void whatIsBrokenIsRefused(String css) {
    assertThat(CssInspection.of(css)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a { b: url(#c) }",
        "a { b: url( '#c' ) }",
        "a { b: url(\"data:image/png;base64,AA==\") }",
        "a { b: 'url(https://c)' }",
        "/* @import 'c'; */",
        "@charset 'utf-8'; @media screen and (min-width: 1em) { a { b: c } }",
        "a:nth-child(2n + 1) > .b::after { content: '\\201C'; width: calc(1px + (2px * 3)) }",
        "a { font: 1.5em/2 'A B', serif; color: #a1b2c3; fill: rgb(1 2 3 / 50%) }",
        "@font-face { font-family: A; src: local('A'), url(data:font/woff;base64,AA) }",
        "<!-- a { b: c } -->"
      })
  void whatLoadsNothingPasses(String css) {
    assertThat(CssInspection.of(css)).isEmpty();
  }
}
