package dev.plumbline.generator.change;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.RuleCode;
import dev.plumbline.generator.parity.Parity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The findings that appeared or vanished between two revisions. Two findings that differ only in
 * the place in the file, the severity or the hint are the same.
 *
 * @param appeared the findings of the later revision only
 * @param vanished the findings of the earlier revision only
 * @param accepted the findings of both revisions that are accepted only in the later one, or there
 *     for another reason
 * @param reopened the findings of both revisions that were accepted only in the earlier one
 */
public record FindingChange(
    List<Finding> appeared,
    List<Finding> vanished,
    List<Finding> accepted,
    List<Finding> reopened) {
  /** No change at all. */
  public static final FindingChange NONE =
      new FindingChange(List.of(), List.of(), List.of(), List.of());

  public FindingChange {
    appeared = List.copyOf(appeared);
    vanished = List.copyOf(vanished);
    accepted = List.copyOf(accepted);
    reopened = List.copyOf(reopened);
  }

  /** Compares the findings of two revisions. */
  public static FindingChange between(List<Finding> before, List<Finding> after) {
    Map<Key, Deque<Finding>> left = new HashMap<>();
    before.forEach(
        finding -> left.computeIfAbsent(Key.of(finding), key -> new ArrayDeque<>()).add(finding));
    List<Finding> appeared = new ArrayList<>();
    List<Finding> accepted = new ArrayList<>();
    List<Finding> reopened = new ArrayList<>();
    for (Finding finding : after) {
      Finding was = left.getOrDefault(Key.of(finding), new ArrayDeque<>()).poll();
      if (was == null) {
        appeared.add(finding);
      } else if (!Objects.equals(was.accepted(), finding.accepted())) {
        (finding.open() ? reopened : accepted).add(finding);
      }
    }
    List<Finding> vanished = left.values().stream().flatMap(Deque::stream).sorted().toList();
    return new FindingChange(appeared, vanished, accepted, reopened);
  }

  /** The findings about parity. */
  public FindingChange parity() {
    return filtered(true);
  }

  /** The findings about anything but parity. */
  public FindingChange others() {
    return filtered(false);
  }

  /** Whether no finding changed. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  private FindingChange filtered(boolean parity) {
    return new FindingChange(
        filtered(appeared, parity),
        filtered(vanished, parity),
        filtered(accepted, parity),
        filtered(reopened, parity));
  }

  private static List<Finding> filtered(List<Finding> findings, boolean parity) {
    return findings.stream().filter(finding -> isParity(finding) == parity).toList();
  }

  private static boolean isParity(Finding finding) {
    return finding.code() == Code.PARITY_UNTESTED || Parity.rules().contains(finding.code());
  }

  /** The key by which two findings are the same. */
  private record Key(RuleCode code, List<String> about, String path, String message) {
    static Key of(Finding finding) {
      // A level may move to another file and stay the same.
      String path = finding.about().isEmpty() ? finding.place().path() : "";
      return new Key(finding.code(), finding.about(), path, finding.message());
    }
  }
}
