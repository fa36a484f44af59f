package dev.plumbline.generator.parse;

import dev.plumbline.generator.ContentCases;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What reading finds in content, as its authors write it. */
final class ParseCasesTest {
  @TestFactory
  List<DynamicTest> everyCaseFindsWhatItExpects() {
    return ContentCases.of("parse");
  }
}
