package dev.plumbline.generator.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a run, ready to be printed.
 *
 * @param findings the findings, causes before what may follow from them
 * @param texts the files that the findings stand in, by path, for excerpts
 * @param known the findings that an earlier run had as well; absent without an earlier run
 */
public record FindingReport(
    List<Finding> findings, Map<String, String> texts, @Nullable Set<Finding> known) {
  public FindingReport {
    findings = List.copyOf(findings);
    texts = Map.copyOf(texts);
    known = known == null ? null : Set.copyOf(known);
  }

  /** Creates a report of a run that is compared with no other. */
  public FindingReport(List<Finding> findings, Map<String, String> texts) {
    this(findings, texts, null);
  }

  /** These findings, without counting those of an earlier run. */
  public FindingReport since(Baseline baseline) {
    return new FindingReport(findings, texts, baseline.known(keys()));
  }

  /** Whether an earlier run had this finding as well. */
  public boolean isKnown(Finding finding) {
    return known != null && known.contains(finding);
  }

  /** Whether a finding can fail the run: it is neither accepted nor known. */
  public boolean counts(Finding finding) {
    return finding.open() && !isKnown(finding);
  }

  /** Whether any finding that counts is as bad as {@code limit}, or worse. */
  public boolean fails(Severity limit) {
    return findings.stream().anyMatch(f -> counts(f) && f.severity().atLeast(limit));
  }

  /** The key of each finding, in the order of the findings. */
  public Map<Finding, FindingKey> keys() {
    FindingLines lines = new FindingLines(texts);
    Map<Finding, FindingKey> keys = new LinkedHashMap<>();
    findings.forEach(finding -> keys.put(finding, lines.keyOf(finding)));
    return keys;
  }

  /**
   * The findings as text, each with its line of the content and its hint, and marked if it is
   * accepted or known.
   *
   * @param mildest the least severity that is printed
   * @param folder a prefix of each path, so that a terminal can open it: empty, or ending in {@code
   *     /}
   * @param withKnown whether findings of an earlier run are included
   */
  public List<Printed> printed(Severity mildest, String folder, boolean withKnown) {
    FindingFormat format = new FindingFormat(new FindingLines(texts), folder);
    List<Printed> printed = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.severity().atLeast(mildest) && (withKnown || !isKnown(finding))) {
        printed.add(new Printed(finding, format.format(finding, isKnown(finding))));
      }
    }
    return printed;
  }

  /**
   * The numbers of findings by severity, and of those that do not count: {@code 2 errors, 1 warning
   * in 3 files; 14 known from the baseline}.
   */
  public String count() {
    return new FindingCount(this).sentence();
  }

  /**
   * A finding and its text.
   *
   * @param text several lines, without a line break after the last
   */
  public record Printed(Finding finding, String text) {}
}
