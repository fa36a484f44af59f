package dev.plumbline.generator.finding;

import java.util.List;

/**
 * A value read as far as it could be understood, and what was wrong on the way.
 *
 * @param value the best effort
 * @param findings sorted
 */
public record Parsed<T>(T value, List<Finding> findings) {
  public Parsed {
    findings = List.copyOf(findings);
  }
}
