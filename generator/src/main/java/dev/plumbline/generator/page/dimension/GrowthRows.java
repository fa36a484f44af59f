package dev.plumbline.generator.page.dimension;

import dev.plumbline.generator.compare.SharedCriteria;
import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.page.expectation.CriterionView;
import dev.plumbline.generator.page.expectation.Expectations;
import dev.plumbline.generator.page.expectation.NoExpectationView;
import dev.plumbline.generator.page.expectation.RowHead;
import dev.plumbline.generator.page.expectation.SideBySide;
import dev.plumbline.generator.page.shell.FamilyGrades;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.TrackBadge;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import java.util.ArrayList;
import java.util.List;

/** The rows of one dimension, grade by grade, lowest first. */
final class GrowthRows {
  private final PageContext context;
  private final Family family;
  private final Dimension dimension;
  private final List<Track> tracks;
  private final Expectations expectations;

  GrowthRows(PageContext context, Family family, Dimension dimension, List<Track> tracks) {
    this.context = context;
    this.family = family;
    this.dimension = dimension;
    this.tracks = tracks;
    this.expectations = new Expectations(context);
  }

  SideBySide rows() {
    List<SideBySide.Row> rows = new ArrayList<>();
    for (int grade : new FamilyGrades(family).used()) {
      List<Level> levels = new ArrayList<>(new FamilyGrades(family).at(grade));
      levels.removeIf(level -> !dimension.appliesTo(level.ref().track()));
      if (!levels.isEmpty()) {
        rows.add(row(grade, levels));
      }
    }
    return new SideBySide(List.of(new SideBySide.RowGroup(null, Markup.EMPTY, rows)));
  }

  private SideBySide.Row row(int grade, List<Level> levels) {
    boolean complete = levels.size() == tracks.size();
    SharedCriteria shared = SharedCriteria.of(complete ? levels : List.of(), dimension.id());
    List<CriterionView> once = expectations.criteria().elsewhere(levels.get(0), shared.criteria());
    List<SideBySide.Cell> cells = new ArrayList<>();
    for (Track track : tracks) {
      cells.add(cell(track, levels, shared));
    }
    String name = context.grades().name(grade).orElse(null);
    return new SideBySide.Row(head(grade), name, once, null, List.of(), cells, List.of());
  }

  private RowHead head(int grade) {
    return new RowHead(
        Anchors.grade(grade),
        dimension.id(),
        context.grades().title(grade),
        context.href(Addresses.grade(family.id(), grade)));
  }

  private SideBySide.Cell cell(Track track, List<Level> levels, SharedCriteria shared) {
    for (Level level : levels) {
      if (level.ref().track().equals(track.id())) {
        return expectations.cell(level, dimension, shared::has);
      }
    }
    String gap = context.words().get("ladder.gap", track.name());
    TrackBadge mark = context.heads().track(track.id());
    return new SideBySide.Cell(
        mark, null, null, List.of(), new NoExpectationView(gap, Markup.EMPTY));
  }
}
