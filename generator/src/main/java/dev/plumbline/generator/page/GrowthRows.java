package dev.plumbline.generator.page;

import dev.plumbline.generator.compare.SharedCriteria;
import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Aligns what one dimension asks, grade by grade, lowest first. */
final class GrowthRows {
  private final PageContext context;
  private final Family family;
  private final Dimension dimension;
  private final List<Track> tracks;
  private final Expectations expectations;
  private final LevelHeads heads;

  GrowthRows(PageContext context, Family family, Dimension dimension, List<Track> tracks) {
    this.context = context;
    this.family = family;
    this.dimension = dimension;
    this.tracks = tracks;
    this.expectations = new Expectations(context);
    this.heads = context.heads();
  }

  SideBySide rows() {
    List<SideBySide.Row> rows = new ArrayList<>();
    for (int grade : Ladders.used(family)) {
      List<Level> levels =
          GradePages.at(family, grade).stream()
              .filter(level -> dimension.appliesTo(level.ref().track()))
              .toList();
      if (!levels.isEmpty()) {
        rows.add(row(grade, levels));
      }
    }
    return new SideBySide(List.of(new SideBySide.RowGroup("", "", Markup.EMPTY, rows)));
  }

  private SideBySide.Row row(int grade, List<Level> levels) {
    boolean complete = levels.size() == tracks.size();
    SharedCriteria shared = SharedCriteria.of(complete ? levels : List.of(), dimension.id());
    List<CriterionView> once =
        shared.criteria().stream()
            .map(criterion -> expectations.criteria().elsewhere(levels.get(0), criterion))
            .toList();
    return new SideBySide.Row(
        Anchors.grade(grade),
        dimension.id(),
        GradePages.title(context, grade),
        context.href(Addresses.grade(family.id(), grade)),
        GradePages.name(context, grade),
        once,
        tracks.stream().map(track -> cell(track, levels, shared)).toList());
  }

  private SideBySide.Cell cell(Track track, List<Level> levels, SharedCriteria shared) {
    Optional<Level> here =
        levels.stream().filter(level -> level.ref().track().equals(track.id())).findFirst();
    TrackMark mark = heads.track(track.id());
    return here.map(level -> cell(mark, level, shared))
        .orElseGet(
            () ->
                new SideBySide.Cell(
                    mark,
                    null,
                    null,
                    List.of(),
                    context.words().get("ladder.gap", track.name()),
                    Markup.EMPTY));
  }

  private SideBySide.Cell cell(TrackMark mark, Level level, SharedCriteria shared) {
    List<TopicView> topics =
        expectations.topics(
            level,
            dimension,
            criterion ->
                shared.has(criterion) ? null : expectations.criteria().elsewhere(level, criterion));
    return new SideBySide.Cell(
        mark,
        heads.head(level),
        expectations.stage(level, dimension),
        topics,
        expectations.silence(level, dimension),
        expectations.silenceReason(level, dimension));
  }
}
