package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The parts of the content that findings of one severity hide. */
final class HiddenParts {
  /** The character after {@code /}: an exclusive bound for the names of all inner parts. */
  private static final char AFTER_INNER = '/' + 1;

  private final NavigableMap<String, List<Finding>> byName = new TreeMap<>();

  /**
   * @param found all findings; accepted findings hide nothing
   */
  HiddenParts(List<Finding> found, Severity severity) {
    for (Finding finding : found) {
      if (finding.open() && finding.severity() == severity) {
        finding.hides().forEach(part -> at(part.name()).add(finding));
      }
    }
  }

  private List<Finding> at(String name) {
    return byName.computeIfAbsent(name, n -> new ArrayList<>());
  }

  /** Whether a finding rests on a hidden part. */
  boolean areUnder(Finding finding) {
    return causesOf(finding).findAny().isPresent();
  }

  /** The findings of an earlier rank that hide a part which a finding rests on. */
  Stream<Finding> causesOf(Finding finding) {
    return finding.restsOn().stream()
        .flatMap(part -> Stream.concat(around(part.name()), within(part)))
        .filter(cause -> cause.rank().compareTo(finding.rank()) < 0);
  }

  /** The findings that hide a part as a whole. */
  private Stream<Finding> around(String name) {
    Stream<Finding> here = byName.getOrDefault(name, List.of()).stream();
    int end = name.lastIndexOf('/');
    return end < 0 ? here : Stream.concat(here, around(name.substring(0, end)));
  }

  /** The findings that hide something in a part. */
  private Stream<Finding> within(ContentPart part) {
    return byName
        .subMap(part.name() + "/", true, part.name() + AFTER_INNER, false)
        .values()
        .stream()
        .flatMap(List::stream);
  }
}
