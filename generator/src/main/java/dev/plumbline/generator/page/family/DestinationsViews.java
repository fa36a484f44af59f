package dev.plumbline.generator.page.family;

import dev.plumbline.generator.compare.Neighbours;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.model.Section;
import dev.plumbline.generator.model.Stage;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.page.shell.Excerpt;
import dev.plumbline.generator.page.shell.FamilyDestinations;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.SitePath;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A maker of the section about a family's destinations and growing deeper there. */
final class DestinationsViews {
  /** The greatest length of an excerpt: about two lines. */
  private static final int EXCERPT = 170;

  /** The most neighbours that are named one by one. */
  private static final int NAMED_NEIGHBOURS = 8;

  private final PageContext context;
  private final Words words;
  private final Family family;
  private final Neighbours neighbours;

  DestinationsViews(PageContext context, Family family, Neighbours neighbours) {
    this.context = context;
    this.words = context.words();
    this.family = family;
    this.neighbours = neighbours;
  }

  /** The section; absent where the family has no destination. */
  @Nullable DestinationsView view() {
    FamilyDestinations destinations = new FamilyDestinations(family);
    List<DestinationsView.TrackPart> parts = new ArrayList<>();
    for (Track track : context.framework().vocabulary().tracks()) {
      List<Level> levels = destinations.on(track.id());
      if (!levels.isEmpty()) {
        parts.add(
            new DestinationsView.TrackPart(
                context.heads().track(track.id()),
                levels.stream().map(this::destination).toList()));
      }
    }
    return parts.isEmpty() ? null : new DestinationsView(parts);
  }

  private DestinationsView.Destination destination(Level level) {
    Optional<Level.Text> deeper =
        level.section(Section.GROWING_DEEPER).filter(text -> !text.article().isEmpty());
    boolean few = neighbours.count(level) <= NAMED_NEIGHBOURS;
    return new DestinationsView.Destination(
        context.heads().head(level),
        deeper
            .map(text -> Excerpt.of(text.article(), EXCERPT))
            .orElse(words.get("staying.unwritten")),
        deeper.map(text -> deeper(level)).orElse(null),
        ahead(level),
        few ? neighbours(level) : List.of(),
        few ? null : others(level));
  }

  private Link deeper(Level level) {
    return new Link(
        context.href(Addresses.level(level.ref()), Anchors.section(Section.GROWING_DEEPER)),
        words.get("staying.deeper", level.title()));
  }

  private List<DestinationsView.Ahead> ahead(Level level) {
    List<DestinationsView.Ahead> ahead = new ArrayList<>();
    for (Dimension dimension : family.dimensions()) {
      List<Stage> above =
          level
              .profile()
              .stage(dimension.id())
              .map(claim -> above(dimension, claim))
              .orElse(List.of());
      if (!above.isEmpty()) {
        ahead.add(ahead(dimension, above));
      }
    }
    return ahead;
  }

  private static List<Stage> above(Dimension dimension, Profile.StageClaim claim) {
    List<Stage> stages = dimension.stages();
    List<String> ids = stages.stream().map(Stage::id).toList();
    int reached = ids.indexOf(claim.stage().id());
    return reached < 0 ? List.of() : stages.subList(reached + 1, stages.size());
  }

  private DestinationsView.Ahead ahead(Dimension dimension, List<Stage> above) {
    SitePath page = Addresses.dimension(family.id(), dimension.id());
    return new DestinationsView.Ahead(
        new Link(context.href(page), dimension.name()),
        above.stream()
            .map(stage -> new Link(context.href(page, Anchors.stage(stage.id())), stage.name()))
            .toList());
  }

  private List<DestinationsView.Neighbour> neighbours(Level level) {
    return neighbours.of(level).stream().map(other -> neighbour(level, other)).toList();
  }

  private DestinationsView.Neighbour neighbour(Level level, Neighbours.Neighbour other) {
    List<String> beyond = other.beyond(family).stream().map(Dimension::name).toList();
    String name = words.get("staying.neighbour", other.family().name(), other.level().title());
    return new DestinationsView.Neighbour(
        new Link(comparing(level, other.level()), name),
        beyond.isEmpty() ? null : words.get("staying.beyond", String.join(", ", beyond)));
  }

  private Link others(Level level) {
    return new Link(comparing(level, null), words.count("staying.others", neighbours.count(level)));
  }

  private String comparing(Level level, @Nullable Level other) {
    return context.href(
        Addresses.COMPARE, Addresses.comparing(level.ref(), other == null ? null : other.ref()));
  }
}
