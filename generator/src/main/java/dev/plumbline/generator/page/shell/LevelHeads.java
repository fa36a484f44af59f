package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.markdown.Slot;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.site.Addresses;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A maker of the short forms in which levels and tracks are named on one page. */
public final class LevelHeads {
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]");

  private final PageContext context;
  private final IdentityHashMap<Level, LevelHead> heads = new IdentityHashMap<>();
  private final Map<String, TrackBadge> tracks = new HashMap<>();

  LevelHeads(PageContext context) {
    this.context = context;
  }

  /** The short form of a level on this page. */
  public LevelHead head(Level level) {
    LevelHead head = heads.get(level);
    if (head == null) {
      head = make(level);
      heads.put(level, head);
    }
    return head;
  }

  /** The address of a criterion on its level's page. */
  public String href(Level level, Criterion criterion) {
    return context.href(Addresses.level(level.ref()), criterion.id());
  }

  private LevelHead make(Level level) {
    return new LevelHead(
        level.ref().toString(),
        level.code(),
        level.title(),
        level.grade(),
        context.href(Addresses.level(level.ref())),
        track(level.ref().track()),
        line(level),
        level.destination(),
        StatusWord.of(context.words(), level.status()));
  }

  /** The code; the title where the code is only the title without its spaces. */
  public String shortName(Level level) {
    String title = OTHER.matcher(level.title()).replaceAll("");
    String code = OTHER.matcher(level.code()).replaceAll("");
    return title.equalsIgnoreCase(code) ? level.title() : level.code();
  }

  /** "From senior inspector to crew manager", in words that tell the two apart. */
  public String way(Level from, Level to) {
    return context.words().get("move.title", name(from, to), name(to, from));
  }

  /** "Between senior inspector and crew manager", in words that tell the two apart. */
  public String between(Level one, Level other) {
    return context.words().get("move.between", name(one, other), name(other, one));
  }

  /**
   * A level's code; where another level has the same one, its title, told apart from the other's.
   */
  public String shortName(Level level, Level other) {
    return level.code().equals(other.code()) ? name(level, other) : level.code();
  }

  /** A level's title; where the other has the same one, with its track or its family. */
  private String name(Level level, Level other) {
    if (!level.title().equals(other.title())) {
      return level.title();
    }
    return context.words().get("move.name", level.title(), where(level, other));
  }

  private String where(Level level, Level other) {
    LevelRef ref = level.ref();
    if (!ref.family().equals(other.ref().family())) {
      return context.framework().family(ref.family()).map(Family::name).orElse(ref.family());
    }
    return ref.track().equals(other.ref().track()) ? level.code() : track(ref.track()).name();
  }

  /** The short forms of several levels. */
  public List<LevelHead> heads(List<Level> levels) {
    return levels.stream().map(this::head).toList();
  }

  /** The badge of a track on this page. */
  public TrackBadge track(String id) {
    return tracks.computeIfAbsent(id, one -> TrackBadge.of(context.framework(), one));
  }

  /** The tracks that a family has levels or texts on, in the framework's order. */
  public List<Track> tracks(Family family) {
    return context.framework().vocabulary().tracks().stream()
        .filter(
            track ->
                !family.levels(track.id()).isEmpty()
                    || family.trackIndexes().stream()
                        .anyMatch(article -> article.track().id().equals(track.id())))
        .toList();
  }

  /** The line of a level; absent for a summary that is only an image. */
  private static @Nullable String line(Level level) {
    String plain = level.summary().plain();
    boolean picture =
        level.summary().slots().stream()
            .anyMatch(slot -> slot instanceof Slot.Image image && image.alt().equals(plain));
    return picture || plain.isEmpty() ? null : FirstSentence.of(plain);
  }
}
