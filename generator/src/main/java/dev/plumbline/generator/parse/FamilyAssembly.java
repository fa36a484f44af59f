package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Group;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.Section;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.model.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Puts a family together with its levels and prose. */
final class FamilyAssembly {
  private final Vocabulary vocabulary;
  private final ReferenceCut references;
  private final Findings findings;
  private final List<String> trackIds;

  FamilyAssembly(Vocabulary vocabulary, ReferenceCut references, Findings findings) {
    this.vocabulary = vocabulary;
    this.references = references;
    this.findings = findings;
    this.trackIds = vocabulary.tracks().stream().map(Track::id).toList();
  }

  /** The family with all its levels as they are written, in their order. */
  Family family(FamilyDraft draft) {
    Family own = draft.family();
    return new Family(
        own.id(),
        own.name(),
        own.summary(),
        own.order(),
        own.status(),
        references.families(own.replacedBy()),
        own.dimensions(),
        own.unknownDimensions(),
        own.common(),
        own.peers(),
        references.moves(own.moves()),
        draft.index() == null ? Article.EMPTY : draft.index().article(),
        trackArticles(draft),
        levels(draft),
        own.owner(),
        own.audience(),
        formerly(draft),
        own.place());
  }

  private static List<Family.TrackArticle> trackArticles(FamilyDraft draft) {
    List<Family.TrackArticle> articles = new ArrayList<>();
    draft
        .trackIndexes()
        .forEach(
            (track, index) ->
                articles.add(
                    new Family.TrackArticle(
                        new Ref(track, Place.startOf(index.path())),
                        index.article(),
                        index.audience())));
    return articles;
  }

  /** Old addresses of an index file lead to the family's page, where its prose stands. */
  private static List<Ref> formerly(FamilyDraft draft) {
    List<Ref> formerly = new ArrayList<>(draft.family().formerly());
    if (draft.index() != null) {
      formerly.addAll(draft.index().formerly());
    }
    draft.trackIndexes().values().forEach(index -> formerly.addAll(index.formerly()));
    return formerly;
  }

  private List<Level> levels(FamilyDraft draft) {
    Map<LevelRef, Level> levels = new HashMap<>();
    for (Level level : draft.levels()) {
      add(level, levels);
    }
    for (Level level : draft.family().levels()) {
      add(level, levels);
    }
    boolean legacy = draft.family().status() == Status.LEGACY;
    return levels.values().stream()
        .map(references::level)
        .map(level -> legacy ? legacy(level) : level)
        .sorted(order())
        .toList();
  }

  private void add(Level level, Map<LevelRef, Level> levels) {
    Level first = levels.putIfAbsent(level.ref(), level);
    if (first != null) {
      findings.add(
          Code.DUPLICATE_ID,
          level.place(),
          "The level " + level.ref().local() + " is described already, at " + where(first) + ".",
          "keep one of the two, or give one another id.");
    }
  }

  private static String where(Level level) {
    return level.place().path() + ":" + level.place().line();
  }

  private static Level legacy(Level level) {
    return Levels.with(level, Status.LEGACY, level.peers(), level.profile());
  }

  private Comparator<Level> order() {
    return Comparator.<Level>comparingInt(level -> rank(trackIds, level.ref().track()))
        .thenComparing(level -> level.ref().track())
        .thenComparingInt(Level::grade)
        .thenComparing(level -> level.ref().level());
  }

  /** The family with each level changed. */
  Family withLevels(Family family, UnaryOperator<Level> change) {
    return new Family(
        family.id(),
        family.name(),
        family.summary(),
        family.order(),
        family.status(),
        family.replacedBy(),
        family.dimensions(),
        family.unknownDimensions(),
        family.common(),
        family.peers(),
        family.moves(),
        family.article(),
        family.trackArticles(),
        family.levels().stream().map(change).toList(),
        family.owner(),
        family.audience(),
        family.formerly(),
        family.place());
  }

  /** The level with all its parts in the framework's order, and an id for each criterion. */
  Level finished(Level level, Family family) {
    List<String> dimensions = family.dimensions().stream().map(Dimension::id).toList();
    List<String> sections = vocabulary.sections().stream().map(Section::id).toList();
    List<String> groups = vocabulary.groups().stream().map(Group::id).toList();
    List<Expectation> expectations =
        level.expectations().stream()
            .sorted(Comparator.comparingInt(e -> rank(dimensions, e.dimension().id())))
            .toList();
    Level ordered =
        Levels.with(
            level,
            expectations,
            ordered(level.sections(), sections),
            ordered(level.groups(), groups));
    return CriterionIds.given(ordered, findings);
  }

  private static List<Level.Text> ordered(List<Level.Text> texts, List<String> ids) {
    return texts.stream()
        .sorted(Comparator.comparingInt(text -> rank(ids, text.about().id())))
        .toList();
  }

  /** What is not in the list comes last. */
  private static int rank(List<String> ids, String id) {
    int at = ids.indexOf(id);
    return at < 0 ? ids.size() : at;
  }
}
