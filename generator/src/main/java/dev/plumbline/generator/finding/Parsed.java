package dev.plumbline.generator.finding;

import java.util.List;

/**
 * A value read as far as it could be understood, and the findings on the way.
 *
 * @param value the value, as far as it could be read
 * @param findings the findings, sorted
 */
public record Parsed<T>(T value, List<Finding> findings) {
  public Parsed {
    findings = List.copyOf(findings);
  }
}
