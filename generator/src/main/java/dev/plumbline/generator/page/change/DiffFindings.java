package dev.plumbline.generator.page.change;

import dev.plumbline.generator.change.FindingChange;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.page.parity.FindingView;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;

/** Makes the findings that came and went with a change ready. */
final class DiffFindings {
  private final Words words;
  private final DiffNames names;

  DiffFindings(Words words, DiffNames names) {
    this.words = words;
    this.names = names;
  }

  List<DiffView.Found> of(FindingChange findings) {
    List<DiffView.Found> found = new ArrayList<>();
    add(found, Anchors.DIFF_PARITY, "diff.parity", "parity.", findings.parity());
    add(found, Anchors.DIFF_FINDINGS, "diff.findings", "diff.severity.", findings.others());
    return found;
  }

  /** How many promises to both tracks break, and lead to their place; else without an address. */
  Link parity(FindingChange findings) {
    FindingChange parity = findings.parity();
    int broken = parity.appeared().size() + parity.reopened().size();
    return broken == 0
        ? new Link("", "")
        : new Link("#" + Anchors.DIFF_PARITY, words.count("diff.breaks", broken));
  }

  /**
   * @param severity begins the keys of the words for how bad a finding is
   */
  private void add(
      List<DiffView.Found> found, String id, String title, String severity, FindingChange change) {
    if (!change.isEmpty()) {
      List<DiffView.FoundGroup> groups = new ArrayList<>();
      add(groups, "diff.appeared", severity, change.appeared(), true);
      add(groups, "diff.reopened", severity, change.reopened(), true);
      add(groups, "diff.accepted", severity, change.accepted(), false);
      add(groups, "diff.vanished", severity, change.vanished(), false);
      found.add(new DiffView.Found(id, words.get(title), groups));
    }
  }

  private void add(
      List<DiffView.FoundGroup> groups,
      String title,
      String severity,
      List<Finding> findings,
      boolean open) {
    if (!findings.isEmpty()) {
      groups.add(
          new DiffView.FoundGroup(
              words.get(title),
              findings.stream().map(one -> finding(one, severity, open)).toList()));
    }
  }

  /** What is gone or accepted needs no advice. */
  private FindingView finding(Finding finding, String severity, boolean open) {
    String reason = finding.accepted();
    return new FindingView(
        finding.code().id(),
        words.get(severity + finding.severity().word()),
        finding.message(),
        open ? finding.hint() : "",
        finding.about().stream()
            .flatMap(name -> names.reached(LevelRef.parse(name, "")).stream())
            .toList(),
        new Link("", finding.place().path() + ":" + finding.place().line()),
        reason == null ? "" : reason);
  }
}
