package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Covered;
import dev.plumbline.generator.finding.Finding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** By which of the findings that are told a breach is told: by itself, or by one that covers it. */
final class Telling {
  private final Set<Key> themselves = new HashSet<>();
  private final Map<Covered, Finding> others = new HashMap<>();

  Telling(List<Finding> told) {
    for (Finding finding : told) {
      themselves.add(Key.of(finding));
      finding.covers().forEach(covered -> others.putIfAbsent(covered, finding));
    }
  }

  /** The verdict, with each breach that is not told itself replaced by what tells it. */
  Verdict of(Verdict verdict) {
    return new Verdict(
        verdict.code(),
        verdict.family(),
        verdict.tested(),
        verdict.kept(),
        verdict.findings().stream().map(this::of).toList());
  }

  private Finding of(Finding breach) {
    return themselves.contains(Key.of(breach))
        ? breach
        : breach.about().stream()
            .map(level -> others.get(new Covered(breach.code(), level)))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(breach);
  }

  private record Key(String code, String place, String message) {
    static Key of(Finding finding) {
      return new Key(finding.code().id(), finding.place().toString(), finding.message());
    }
  }
}
