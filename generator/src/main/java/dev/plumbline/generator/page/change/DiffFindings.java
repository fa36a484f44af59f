package dev.plumbline.generator.page.change;

import dev.plumbline.generator.change.FindingChange;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.page.parity.FindingView;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.LinkedText;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A maker of the sections about findings that a change added or removed. */
final class DiffFindings {
  private final Words words;
  private final DiffNames names;

  DiffFindings(Words words, DiffNames names) {
    this.words = words;
    this.names = names;
  }

  List<DiffView.FindingSection> of(FindingChange findings) {
    List<DiffView.FindingSection> found = new ArrayList<>();
    add(found, Anchors.DIFF_PARITY, "diff.parity", "parity.", findings.parity());
    add(found, Anchors.DIFF_FINDINGS, "diff.findings", "diff.severity.", findings.others());
    return found;
  }

  /** A link with the number of newly broken promises to both tracks; absent where there is none. */
  @Nullable Link parity(FindingChange findings) {
    FindingChange parity = findings.parity();
    int broken = parity.appeared().size() + parity.reopened().size();
    return broken == 0
        ? null
        : new Link("#" + Anchors.DIFF_PARITY, words.count("diff.breaks", broken));
  }

  /**
   * Adds the section about some findings, if there are any.
   *
   * @param severity the beginning of the keys of the words for severities
   */
  private void add(
      List<DiffView.FindingSection> found,
      String id,
      String title,
      String severity,
      FindingChange change) {
    if (!change.isEmpty()) {
      List<DiffView.FindingGroup> groups = new ArrayList<>();
      add(groups, "diff.appeared", severity, change.appeared(), true);
      add(groups, "diff.reopened", severity, change.reopened(), true);
      add(groups, "diff.accepted", severity, change.accepted(), false);
      add(groups, "diff.vanished", severity, change.vanished(), false);
      found.add(new DiffView.FindingSection(id, words.get(title), groups));
    }
  }

  private void add(
      List<DiffView.FindingGroup> groups,
      String title,
      String severity,
      List<Finding> findings,
      boolean open) {
    if (!findings.isEmpty()) {
      groups.add(
          new DiffView.FindingGroup(
              words.get(title),
              findings.stream().map(one -> finding(one, severity, open)).toList()));
    }
  }

  /** The view of a finding. A vanished or accepted one needs no advice. */
  private FindingView finding(Finding finding, String severity, boolean open) {
    return new FindingView(
        finding.code().id(),
        words.get(severity + finding.severity().word()),
        finding.message(),
        open && !finding.hint().isEmpty() ? finding.hint() : null,
        finding.about().stream()
            .flatMap(name -> names.reached(LevelRef.parse(name, "")).stream())
            .toList(),
        new LinkedText(finding.place().path() + ":" + finding.place().line(), null),
        finding.accepted());
  }
}
