package dev.plumbline.generator.page.dimension;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.expectation.Expectations;
import dev.plumbline.generator.page.shell.GroupedDimensions;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.TrackBadge;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The maker of the overview of a matrix. */
final class MatrixOverviews {
  private final PageContext context;
  private final Words words;
  private final Family family;

  MatrixOverviews(PageContext context, Family family) {
    this.context = context;
    this.words = context.words();
    this.family = family;
  }

  MatrixOverview of(List<GroupedDimensions> groups) {
    List<MatrixOverview.Part> parts = new ArrayList<>();
    for (GroupedDimensions group : groups) {
      String name = group.group() == null ? null : group.group().name();
      List<MatrixOverview.Row> rows = group.dimensions().stream().map(this::row).toList();
      int span = family.levels().size() + 1;
      parts.add(new MatrixOverview.Part(name, parts.size() + 1, span, rows));
    }
    boolean staged =
        family.levels().stream()
            .anyMatch(
                level -> family.dimensions().stream().anyMatch(one -> one.stageOf(level) >= 0));
    return new MatrixOverview(tracks(), columns(), parts, staged);
  }

  private List<MatrixOverview.Column> columns() {
    return family.levels().stream().map(this::column).toList();
  }

  private MatrixOverview.Column column(Level level) {
    String name = context.heads().shortName(level);
    String title = name.equals(level.title()) ? null : level.title();
    return new MatrixOverview.Column(context.heads().head(level), name, title);
  }

  /** The tracks in the order of the levels, each with the number of those. */
  private List<MatrixOverview.TrackHead> tracks() {
    List<MatrixOverview.TrackHead> tracks = new ArrayList<>();
    for (Level level : family.levels()) {
      TrackBadge track = context.heads().track(level.ref().track());
      int last = tracks.size() - 1;
      if (last >= 0 && tracks.get(last).track().equals(track)) {
        tracks.set(last, new MatrixOverview.TrackHead(track, tracks.get(last).span() + 1));
      } else {
        tracks.add(new MatrixOverview.TrackHead(track, 1));
      }
    }
    return tracks;
  }

  private MatrixOverview.Row row(Dimension dimension) {
    return new MatrixOverview.Row(
        dimension.name(),
        context.href(Addresses.dimension(family.id(), dimension.id())),
        family.levels().stream().map(level -> cell(level, dimension)).toList());
  }

  private MatrixOverview.Cell cell(Level level, Dimension dimension) {
    TrackBadge track = context.heads().track(level.ref().track());
    if (!dimension.appliesTo(level.ref().track())) {
      String none = words.get("matrix.none");
      return new MatrixOverview.Cell(track, null, 0, 0, null, none);
    }
    int step = dimension.stageOf(level) + 1;
    int count = level.criteria(dimension.id()).size();
    return new MatrixOverview.Cell(
        track,
        context.href(Addresses.level(level.ref()), Anchors.dimension(dimension.id())),
        step,
        step == 0 ? 0 : dimension.stages().size(),
        count == 0 ? null : count,
        sentence(level, dimension, count));
  }

  private String sentence(Level level, Dimension dimension, int count) {
    String counted = count == 0 ? without(level, dimension) : words.count("matrix.count", count);
    int stage = dimension.stageOf(level);
    return stage < 0
        ? counted
        : words.get("matrix.stage", dimension.stages().get(stage).name(), counted);
  }

  private String without(Level level, Dimension dimension) {
    @Nullable String silence = new Expectations(context).silence(level, dimension);
    return silence == null ? words.get("matrix.text") : words.get("matrix.none");
  }
}
