package dev.plumbline.generator.style;

import dev.plumbline.generator.ContentCases;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Frameworks that are written as the rules of style ask, and frameworks that are not. */
final class StyleCasesTest {
  @TestFactory
  List<DynamicTest> everyCaseFindsWhatItExpects() {
    return ContentCases.of("style");
  }
}
