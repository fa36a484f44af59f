package dev.plumbline.generator.check;

import dev.plumbline.generator.ContentCases;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the rules find in content, as its authors write it. */
final class CheckCasesTest {
  @TestFactory
  List<DynamicTest> everyCaseFindsWhatItExpects() {
    return ContentCases.of("check");
  }
}
