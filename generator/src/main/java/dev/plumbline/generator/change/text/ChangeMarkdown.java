package dev.plumbline.generator.change.text;

import dev.plumbline.generator.change.Change;
import dev.plumbline.generator.change.CommonChange;
import dev.plumbline.generator.change.DimensionChange;
import dev.plumbline.generator.change.FamilyChange;
import dev.plumbline.generator.change.FindingChange;
import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.change.LevelChange;
import dev.plumbline.generator.change.VersionProposal;
import dev.plumbline.generator.change.VersionReason;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.inert.InertMarkdown;
import dev.plumbline.generator.model.LevelRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A change as a comment on a pull request, in the Markdown of Git hosts: first the summary and the
 * proposed version, then shared expectations, then level by level, then the findings.
 */
public final class ChangeMarkdown {
  /**
   * The first, invisible line of every comment, by which the next comment finds and replaces it.
   */
  public static final String MARKER = "<!-- plumbline:diff -->";

  /** The most lines of a level that are shown unfolded. */
  private static final int SHORT = 6;

  private final FrameworkChange change;
  private final Map<LevelRef, LevelChange> levels = new HashMap<>();

  private ChangeMarkdown(FrameworkChange change) {
    this.change = change;
    change.levels().forEach(level -> levels.put(level.ref(), level));
  }

  /** The comment, short enough for Git hosts; its end counts the parts left out. */
  public static String of(FrameworkChange change, FindingChange findings) {
    ChangeMarkdown markdown = new ChangeMarkdown(change);
    CommentDraft comment = new CommentDraft(markdown.head());
    comment.keep(findings("Parity", findings.parity()));
    comment.keep(others(findings.others()));
    comment.section("### The framework\n\n");
    change.changes().forEach(one -> comment.part("change", "- " + text(one) + "\n"));
    markdown.common(comment);
    change.families().forEach(family -> family(comment, family));
    return comment.text();
  }

  private String head() {
    StringBuilder head = new StringBuilder(MARKER).append("\n**");
    head.append(InertMarkdown.escape(ChangeSummary.sentence(change))).append("**\n\n");
    VersionProposal proposal = VersionProposal.of(change);
    head.append(InertMarkdown.escape(proposal.sentence())).append('\n');
    if (!proposal.decisive().isEmpty()) {
      head.append('\n');
    }
    for (VersionReason reason : proposal.decisive()) {
      head.append("- ").append(InertMarkdown.escape(reason.sentence())).append('\n');
    }
    String caution = ChangeSummary.caution(change);
    return caution.isEmpty() ? head.toString() : head + "\n_" + caution + "_\n";
  }

  private void common(CommentDraft comment) {
    Map<String, List<CommonChange>> files = new LinkedHashMap<>();
    for (CommonChange one : change.common()) {
      files.computeIfAbsent(one.path(), path -> new ArrayList<>()).add(one);
    }
    files.forEach(
        (path, changes) -> {
          Set<LevelRef> all = new LinkedHashSet<>();
          changes.forEach(one -> all.addAll(one.levels()));
          comment.section(
              String.format(
                  Locale.ROOT,
                  "### Shared by families: %s\n\nFor %s.\n\n",
                  InertMarkdown.code(path),
                  names(all)));
          changes.forEach(one -> comment.part("change", common(one, all.size())));
        });
  }

  private String common(CommonChange one, int all) {
    String only =
        one.levels().size() == all
            ? ""
            : " (only for " + names(new LinkedHashSet<>(one.levels())) + ")";
    String dimension = InertMarkdown.escape(one.name());
    return "- **" + dimension + "**: " + text(one.change()) + only + "\n";
  }

  private String names(Set<LevelRef> refs) {
    return refs.stream()
        .map(ref -> InertMarkdown.escape(ChangeSummary.name(change, levels.get(ref), ref)))
        .collect(Collectors.joining(", "));
  }

  private static void family(CommentDraft comment, FamilyChange family) {
    String name = InertMarkdown.escape(family.name()) + ChangeSummary.type(family);
    comment.section("### " + name + "\n\n");
    for (Change one : family.changes()) {
      comment.part("change", "- " + text(one) + "\n");
    }
    family.levels().forEach(level -> comment.part("level", level(level)));
  }

  private static String level(LevelChange level) {
    List<String> lines = new ArrayList<>();
    ChangeSummary.substance(level).forEach(one -> lines.add("- " + text(one)));
    for (DimensionChange dimension : level.dimensions()) {
      lines.add("- **" + InertMarkdown.escape(dimension.name()) + "**");
      dimension.changes().forEach(one -> lines.add("  - " + text(one)));
    }
    ChangeSummary.explanation(level).forEach(one -> lines.add("- " + text(one)));
    if (!level.common().isEmpty()) {
      lines.add("- " + ChangeSummary.shared(level));
    }
    String list = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    String name = ChangeSummary.name(level);
    String impact = level.impact().phrase();
    return lines.size() <= SHORT
        ? "\n**" + InertMarkdown.escape(name) + "**: " + impact + "\n\n" + list
        : String.format(
            Locale.ROOT,
            "\n<details><summary><b>%s</b>: %s</summary>\n\n%s\n</details>\n",
            InertMarkdown.html(name),
            impact,
            list);
  }

  private static String findings(String head, FindingChange findings) {
    return findings.isEmpty()
        ? ""
        : "### "
            + head
            + "\n\n"
            + findings("New", findings.appeared())
            + findings("No longer accepted", findings.reopened())
            + findings("Now accepted", findings.accepted())
            + findings("Resolved", findings.vanished())
            + "\n";
  }

  /** The numbers of other findings only: the check reports those findings at their lines. */
  private static String others(FindingChange findings) {
    String counts =
        Stream.of(
                count(findings.appeared(), "new"),
                count(findings.reopened(), "no longer accepted"),
                count(findings.accepted(), "now accepted"),
                count(findings.vanished(), "resolved"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return counts.isEmpty() ? "" : "Other findings: " + counts + ".\n\n";
  }

  private static Optional<String> count(List<Finding> findings, String what) {
    return findings.isEmpty() ? Optional.empty() : Optional.of(findings.size() + " " + what);
  }

  private static String findings(String word, List<Finding> findings) {
    return findings.stream().map(one -> finding(word, one)).collect(Collectors.joining());
  }

  private static String finding(String word, Finding finding) {
    String reason = finding.accepted();
    return String.format(
        Locale.ROOT,
        "- %s: %s `%s`: %s%s\n",
        word,
        finding.severity().word(),
        finding.code(),
        InertMarkdown.escape(finding.message()),
        reason == null ? "" : " Accepted: " + InertMarkdown.escape(reason));
  }

  private static String text(Change change) {
    StringBuilder text = new StringBuilder();
    for (ChangeSentence.Span span : SentenceWriter.of(change).spans()) {
      String escaped = InertMarkdown.escape(span.text());
      switch (span.style()) {
        case OURS, THEIRS -> text.append(escaped);
        case REMOVED -> text.append("~~").append(escaped).append("~~");
        case ADDED -> text.append("**").append(escaped).append("**");
      }
    }
    return text.toString();
  }
}
