package dev.plumbline.generator.parity;

import dev.plumbline.generator.ContentCases;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Frameworks that keep their promise, and frameworks that break it in one place. */
final class ParityCasesTest {
  @TestFactory
  List<DynamicTest> everyCaseFindsWhatItExpects() {
    return ContentCases.of("parity");
  }
}
