package dev.plumbline.generator.change.text;

import dev.plumbline.generator.change.Change;
import dev.plumbline.generator.change.CommonChange;
import dev.plumbline.generator.change.DimensionChange;
import dev.plumbline.generator.change.FamilyChange;
import dev.plumbline.generator.change.FindingChange;
import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.change.LevelChange;
import dev.plumbline.generator.change.VersionProposal;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.inert.InertText;
import dev.plumbline.generator.model.LevelRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A change in text for a terminal: the summary and the proposed version first, then one line per
 * level with its changes below it. Removed words stand in <code>[-…-]</code>, added words in <code>
 * {+…+}</code>.
 */
public final class ChangeText {
  private final FrameworkChange change;
  private final List<String> lines = new ArrayList<>();
  private final Map<LevelRef, LevelChange> levels = new HashMap<>();

  private ChangeText(FrameworkChange change) {
    this.change = change;
    change.levels().forEach(level -> levels.put(level.ref(), level));
  }

  /** The lines of the text. */
  public static List<String> lines(FrameworkChange change, FindingChange findings) {
    ChangeText text = new ChangeText(change);
    text.line(0, ChangeSummary.sentence(change));
    String caution = ChangeSummary.caution(change);
    if (!caution.isEmpty()) {
      text.line(0, caution);
    }
    text.version(VersionProposal.of(change));
    text.block("The framework", 0, change.changes());
    text.common();
    change.families().forEach(text::family);
    text.findings("Parity", findings.parity());
    text.findings("Other findings", findings.others());
    return List.copyOf(text.lines);
  }

  private void version(VersionProposal proposal) {
    line(0, proposal.sentence());
    proposal.decisive().forEach(reason -> line(1, "- " + reason.sentence()));
  }

  private void line(int depth, String text) {
    lines.add("  ".repeat(depth) + InertText.of(text));
  }

  private void block(String head, int depth, List<Change> changes) {
    if (!changes.isEmpty()) {
      if (depth == 0) {
        lines.add("");
      }
      line(depth, head);
      changes.forEach(one -> line(depth + 1, text(SentenceWriter.of(one))));
    }
  }

  private void common() {
    Map<String, List<CommonChange>> files = new LinkedHashMap<>();
    for (CommonChange one : change.common()) {
      files.computeIfAbsent(one.path(), path -> new ArrayList<>()).add(one);
    }
    files.forEach(this::common);
  }

  private void common(String path, List<CommonChange> changes) {
    lines.add("");
    Set<LevelRef> all = new LinkedHashSet<>();
    changes.forEach(one -> all.addAll(one.levels()));
    line(0, "Shared by families: " + path + ", for " + names(all));
    String under = "";
    for (CommonChange one : changes) {
      if (!one.dimension().equals(under)) {
        under = one.dimension();
        line(1, one.name());
      }
      boolean some = one.levels().size() < all.size();
      String only = some ? " (only for " + names(new LinkedHashSet<>(one.levels())) + ")" : "";
      line(2, text(SentenceWriter.of(one.change())) + only);
    }
  }

  private String names(Set<LevelRef> refs) {
    return refs.stream()
        .map(ref -> ChangeSummary.name(change, levels.get(ref), ref))
        .collect(Collectors.joining(", "));
  }

  private void family(FamilyChange family) {
    lines.add("");
    line(0, family.name() + ChangeSummary.type(family));
    family.changes().forEach(one -> line(1, text(SentenceWriter.of(one))));
    family.levels().forEach(this::level);
  }

  private void level(LevelChange level) {
    line(1, ChangeSummary.level(level));
    for (Change one : ChangeSummary.substance(level)) {
      line(2, text(SentenceWriter.of(one)));
    }
    for (DimensionChange dimension : level.dimensions()) {
      block(dimension.name(), 2, dimension.changes());
    }
    for (Change one : ChangeSummary.explanation(level)) {
      line(2, text(SentenceWriter.of(one)));
    }
    if (!level.common().isEmpty()) {
      line(2, ChangeSummary.shared(level));
    }
  }

  private void findings(String head, FindingChange findings) {
    if (!findings.isEmpty()) {
      lines.add("");
      line(0, head);
      findings(findings.appeared(), "new");
      findings(findings.reopened(), "no longer accepted");
      findings(findings.accepted(), "now accepted");
      findings(findings.vanished(), "resolved");
    }
  }

  private void findings(List<Finding> findings, String word) {
    for (Finding one : findings) {
      line(1, word + ": " + one.severity().word() + ": " + one.code() + ": " + one.message());
      String reason = one.accepted();
      if (reason != null) {
        line(2, "accepted: " + reason);
      }
    }
  }

  private static String text(ChangeSentence sentence) {
    StringBuilder text = new StringBuilder();
    for (ChangeSentence.Span span : sentence.spans()) {
      switch (span.style()) {
        case OURS, THEIRS -> text.append(span.text());
        case REMOVED -> text.append("[-").append(span.text()).append("-]");
        case ADDED -> text.append("{+").append(span.text()).append("+}");
      }
    }
    return text.toString();
  }
}
