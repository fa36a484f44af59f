package dev.plumbline.generator.page.change;

import dev.plumbline.generator.change.FamilyChange;
import dev.plumbline.generator.change.FindingChange;
import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.change.LevelChange;
import dev.plumbline.generator.change.LevelImpact;
import dev.plumbline.generator.change.VersionProposal;
import dev.plumbline.generator.change.text.ChangeSummary;
import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.LinkedText;
import dev.plumbline.generator.page.shell.TextDirection;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.Words;
import dev.plumbline.generator.version.VersionWords;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A maker of the page of a comparison, for the person who decides about a change. It reports the
 * same as the page about changes does for a version, but is no page of a site.
 */
public final class DiffViews {
  /** The name of its template. */
  public static final String TEMPLATE = "diff";

  private final ComparedRevision before;
  private final ComparedRevision after;
  private final FrameworkChange change;
  private final FindingChange findings;
  private final Words words;
  private final VersionWords versionWords;
  private final DiffNames names;

  /**
   * @param change the change from one to the other
   * @param findings the added and removed findings
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
    this.versionWords = new VersionWords(words);
    this.names = new DiffNames(words, before.framework(), after.framework(), change);
  }

  /**
   * The view that the template prints.
   *
   * @param style the style sheet within the page
   * @param hash the hash by which the page's policy allows it
   */
  public DiffView view(Markup style, String hash) {
    List<DiffView.ImpactGroup> impacts = impacts();
    List<ChangesView.ChangeSection> sections = sections();
    List<ChangesView.Line> lines = new ChangeSentences(words).lines(change.changes());
    List<DiffView.FindingSection> found = new DiffFindings(words, names).of(findings);
    return new DiffView(
        document(style, hash),
        head(contents(impacts, sections, lines, found)),
        new ProposalViews(words).view(VersionProposal.of(change)),
        impacts,
        impacts.isEmpty() ? null : others(),
        sections,
        lines,
        found);
  }

  private DiffView.Document document(Markup style, String hash) {
    String locale = framework().locale();
    return new DiffView.Document(locale, TextDirection.of(locale), style, hash);
  }

  private Framework framework() {
    return after.present() ? after.framework() : before.framework();
  }

  private DiffView.Head head(List<Link> contents) {
    String name = framework().name();
    return new DiffView.Head(
        name.isEmpty() ? null : name,
        words.get("diff.revisions", named(before), named(after)),
        notices(),
        versionWords.sentence(change),
        ChangeSummary.rewordsExpectations(change) ? words.get("changes.caution") : null,
        new DiffFindings(words, names).parity(findings),
        contents);
  }

  private String named(ComparedRevision revision) {
    String name = revision.name();
    OffsetDateTime date = revision.date();
    if (name == null) {
      return words.get("diff.now");
    }
    return date == null ? name : words.get("diff.revision", name, versionWords.date(date));
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

  private List<DiffView.ImpactGroup> impacts() {
    List<DiffView.ImpactGroup> impacts = new ArrayList<>();
    change.counts().forEach((impact, count) -> impacts.add(group(impact, count)));
    return impacts;
  }

  private DiffView.ImpactGroup group(LevelImpact impact, int count) {
    Predicate<LevelChange> same = level -> level.impact() == impact;
    List<DiffView.FamilyLevels> families = new ArrayList<>();
    for (FamilyChange family : change.families()) {
      List<LevelHead> levels = family.levels().stream().filter(same).map(names::link).toList();
      if (!levels.isEmpty()) {
        families.add(new DiffView.FamilyLevels(family.name(), levels));
      }
    }
    return new DiffView.ImpactGroup(
        new ChangesView.ImpactLabel(
            impact.id(), versionWords.sign(impact), versionWords.impact(impact)),
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

  private List<ChangesView.ChangeSection> sections() {
    ChangeSections views = new ChangeSections(words, names);
    List<ChangesView.ChangeSection> sections = new ArrayList<>();
    List<ChangesView.SharedChange> shared = views.shared(change);
    if (!shared.isEmpty()) {
      LinkedText heading = new LinkedText(words.get("diff.shared"), null);
      sections.add(
          new ChangesView.ChangeSection(
              Anchors.DIFF_SHARED, heading, null, List.of(), shared, List.of()));
    }
    sections.addAll(views.families(change));
    return sections;
  }

  private List<Link> contents(
      List<DiffView.ImpactGroup> impacts,
      List<ChangesView.ChangeSection> sections,
      List<ChangesView.Line> lines,
      List<DiffView.FindingSection> found) {
    List<Link> contents = new ArrayList<>();
    contents.add(link(Anchors.DIFF_VERSION, words.get("diff.version.title")));
    if (!impacts.isEmpty()) {
      contents.add(link(Anchors.DIFF_ASKED, words.get("diff.asked")));
    }
    for (ChangesView.ChangeSection section : sections) {
      contents.add(link(Objects.requireNonNull(section.id()), section.heading().text()));
    }
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
