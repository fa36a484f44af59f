package dev.plumbline.generator.page.change;

import dev.plumbline.generator.change.ChangeSummary;
import dev.plumbline.generator.change.FamilyChange;
import dev.plumbline.generator.change.FindingChange;
import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.change.LevelChange;
import dev.plumbline.generator.change.LevelImpact;
import dev.plumbline.generator.change.VersionProposal;
import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.TextDirection;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.Words;
import dev.plumbline.generator.version.VersionWords;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a change does, for the person who decides about it. It tells the same as the page of changes
 * does of a version, and is no page of a site.
 */
public final class DiffViews {
  /** Its template. */
  public static final String TEMPLATE = "diff";

  private final ComparedRevision before;
  private final ComparedRevision after;
  private final FrameworkChange change;
  private final FindingChange findings;
  private final Words words;
  private final VersionWords told;
  private final DiffNames names;

  /**
   * @param change what became of the one in the other
   * @param findings which came and went
   */
  public DiffViews(
      ComparedRevision before,
      ComparedRevision after,
      FrameworkChange change,
      FindingChange findings,
      Words words) {
    this.before = before;
    this.after = after;
    this.change = change;
    this.findings = findings;
    this.words = words;
    this.told = new VersionWords(words);
    this.names = new DiffNames(words, before.framework(), after.framework(), change);
  }

  /**
   * All that the template prints.
   *
   * @param style that stands within the page
   * @param hash by which the page's policy lets it in
   */
  public DiffView view(Markup style, String hash) {
    List<DiffView.Asked> asked = asked();
    List<ChangesView.Part> parts = parts();
    List<ChangesView.Line> lines = new ChangeSentences(words).lines(change.changes());
    List<DiffView.Found> found = new DiffFindings(words, names).of(findings);
    return new DiffView(
        head(style, hash, contents(asked, parts, lines, found)),
        new ProposalWords(words).of(VersionProposal.of(change)),
        asked,
        asked.isEmpty() ? "" : others(),
        parts,
        lines,
        found);
  }

  private DiffView.Head head(Markup style, String hash, List<Link> contents) {
    Framework framework = after.present() ? after.framework() : before.framework();
    return new DiffView.Head(
        framework.locale(),
        TextDirection.of(framework.locale()),
        style,
        hash,
        framework.name(),
        words.get("diff.revisions", named(before), named(after)),
        notices(),
        told.sentence(change),
        ChangeSummary.rewordsExpectations(change) ? words.get("changes.caution") : "",
        new DiffFindings(words, names).parity(findings),
        contents);
  }

  private String named(ComparedRevision revision) {
    String name = revision.name();
    OffsetDateTime date = revision.date();
    if (name == null) {
      return words.get("diff.now");
    }
    return date == null ? name : words.get("diff.revision", name, told.date(date));
  }

  private List<String> notices() {
    List<String> notices = new ArrayList<>();
    for (ComparedRevision one : List.of(before, after)) {
      if (!one.present()) {
        notices.add(words.get("diff.absent", named(one)));
      } else if (one.errors() > 0) {
        notices.add(words.count("diff.errors", one.errors(), named(one)));
      }
    }
    return notices;
  }

  private List<DiffView.Asked> asked() {
    List<DiffView.Asked> asked = new ArrayList<>();
    change.counts().forEach((impact, count) -> asked.add(asked(impact, count)));
    return asked;
  }

  private DiffView.Asked asked(LevelImpact impact, int count) {
    Predicate<LevelChange> judged = level -> level.impact() == impact;
    List<DiffView.AskedFamily> families = new ArrayList<>();
    for (FamilyChange family : change.families()) {
      List<LevelHead> levels = family.levels().stream().filter(judged).map(names::link).toList();
      if (!levels.isEmpty()) {
        families.add(new DiffView.AskedFamily(family.name(), levels));
      }
    }
    return new DiffView.Asked(
        new ChangesView.Judged(impact.id(), told.sign(impact), told.impact(impact)),
        words.count("diff.levels", count),
        families);
  }

  private String others() {
    int others =
        (int)
            after.framework().families().stream()
                .flatMap(family -> family.levels().stream())
                .filter(level -> names.reached(level.ref()).isEmpty())
                .count();
    return others == 0 ? words.get("diff.others.none") : words.count("diff.others", others);
  }

  private List<ChangesView.Part> parts() {
    ChangeParts told = new ChangeParts(words, names);
    List<ChangesView.Part> parts = new ArrayList<>();
    List<ChangesView.Shared> shared = told.shared(change);
    if (!shared.isEmpty()) {
      String title = words.get("diff.shared");
      parts.add(
          new ChangesView.Part(Anchors.DIFF_SHARED, title, "", "", List.of(), shared, List.of()));
    }
    parts.addAll(told.families(change));
    return parts;
  }

  private List<Link> contents(
      List<DiffView.Asked> asked,
      List<ChangesView.Part> parts,
      List<ChangesView.Line> lines,
      List<DiffView.Found> found) {
    List<Link> contents = new ArrayList<>();
    contents.add(link(Anchors.DIFF_VERSION, words.get("diff.version.title")));
    if (!asked.isEmpty()) {
      contents.add(link(Anchors.DIFF_ASKED, words.get("diff.asked")));
    }
    parts.forEach(part -> contents.add(link(part.id(), part.title())));
    if (!lines.isEmpty()) {
      contents.add(link(Anchors.DIFF_FRAMEWORK, words.get("diff.framework")));
    }
    found.forEach(one -> contents.add(link(one.id(), one.title())));
    return contents.size() > 1 ? contents : List.of();
  }

  private static Link link(String id, String text) {
    return new Link("#" + id, text);
  }
}
