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
 * @param findings sorted: causes before what may follow from them
 * @param texts the files that the findings stand in, by path, for excerpts
 * @param known those that an earlier run had as well; absent where none is compared with
 */
public record FindingReport(
    List<Finding> findings, Map<String, String> texts, @Nullable Set<Finding> known) {
  public FindingReport {
    findings = List.copyOf(findings);
    texts = Map.copyOf(texts);
    known = known == null ? null : Set.copyOf(known);
  }

  /** The findings of a run that is compared with no other. */
  public FindingReport(List<Finding> findings, Map<String, String> texts) {
    this(findings, texts, null);
  }

  /** The same findings; those that an earlier run had as well count no longer. */
  public FindingReport since(Baseline baseline) {
    return new FindingReport(findings, texts, baseline.known(keys()));
  }

  /** Whether an earlier run had this finding as well. */
  public boolean isKnown(Finding finding) {
    return known != null && known.contains(finding);
  }

  /** Whether it can fail anything: it is neither accepted nor known. */
  public boolean counts(Finding finding) {
    return finding.open() && !isKnown(finding);
  }

  /** Whether any finding that counts is as bad as {@code limit}, or worse. */
  public boolean fails(Severity limit) {
    return findings.stream().anyMatch(f -> counts(f) && f.severity().atLeast(limit));
  }

  /** What tells each finding from others wherever it moves, in the order of the findings. */
  public Map<Finding, FindingKey> keys() {
    FindingLines lines = new FindingLines(texts);
    Map<Finding, FindingKey> keys = new LinkedHashMap<>();
    findings.forEach(finding -> keys.put(finding, lines.keyOf(finding)));
    return keys;
  }

  /**
   * The findings as text, each with the line it stands in and its hint; those that are accepted or
   * known say so.
   *
   * @param mildest findings milder than this are left out
   * @param folder put before each path, so that a terminal can open it: empty, or ending in {@code
   *     /}
   * @param withKnown whether those that an earlier run had as well are among them
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
   * How many of each severity in how many files, and how many do not count: {@code 2 errors, 1
   * warning in 3 files; 14 known from the baseline}.
   */
  public String count() {
    return new FindingCount(this).sentence();
  }

  /**
   * A finding and its text.
   *
   * @param text several lines, without a line end after the last
   */
  public record Printed(Finding finding, String text) {}
}
