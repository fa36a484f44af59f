package dev.plumbline.generator.sheet.ladder;

import dev.plumbline.generator.sheet.layout.SheetLevel;
import dev.plumbline.generator.sheet.read.MarkedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A family to which one sheet or several add levels. */
final class FamilyBuilder {
  private final String id;
  private final String name;
  private final List<LevelDraft> levels = new ArrayList<>();
  private final Set<String> dimensions = new LinkedHashSet<>();
  private final List<MarkedText> prose = new ArrayList<>();
  private final Map<String, Grades> grades = new LinkedHashMap<>();

  FamilyBuilder(String id, String name) {
    this.id = id;
    this.name = name;
  }

  /**
   * The level that a head is about: one that is there, or else a new one.
   *
   * @param track the id of its track
   */
  LevelDraft level(String track, SheetLevel head) {
    for (LevelDraft level : levels) {
      if (level.isAbout(track, head)) {
        level.add(head);
        return level;
      }
    }
    LevelDraft level = new LevelDraft(track, head);
    levels.add(level);
    return level;
  }

  void use(String dimension) {
    dimensions.add(dimension);
  }

  /**
   * Adds prose.
   *
   * @param goesOn whether it stands beside the one before
   */
  void add(MarkedText text, boolean goesOn) {
    int last = prose.size() - 1;
    if (goesOn && last >= 0) {
      prose.set(last, prose.get(last).followedBy(text));
    } else {
      prose.add(text);
    }
  }

  String name() {
    return name;
  }

  /** Where the grades of each track come from; there once the family is built. */
  Map<String, Grades> grades() {
    return grades;
  }

  /**
   * The family.
   *
   * @param tracks all tracks, those of individual contributors first: where the order decides about
   *     grades, the others end at the grade at which they end
   */
  SheetLadder.Family build(List<SheetLadder.Track> tracks, List<String> order) {
    int last = 0;
    List<SheetLadder.Level> built = new ArrayList<>();
    for (SheetLadder.Track track : tracks) {
      List<LevelDraft> ofTrack = of(track.id()).toList();
      if (!ofTrack.isEmpty()) {
        Grades of = Grades.of(ofTrack.stream().map(LevelDraft::head).toList(), last);
        last = Math.max(last, of.grades().stream().mapToInt(Integer::intValue).max().orElse(0));
        grades.put(track.id(), of);
        built.addAll(built(ofTrack, of.grades()));
      }
    }
    List<String> sorted = order.stream().filter(dimensions::contains).toList();
    return new SheetLadder.Family(id, name, sorted, Map.of(), prose, built);
  }

  private Stream<LevelDraft> of(String track) {
    return levels.stream().filter(level -> level.track().equals(track));
  }

  private static List<SheetLadder.Level> built(List<LevelDraft> drafts, List<Integer> grades) {
    IdPool ids = new IdPool("level", Set.of("index"));
    List<SheetLadder.Level> levels = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      SheetLevel head = drafts.get(i).head();
      String named = head.code().isEmpty() ? head.title() : head.code();
      levels.add(drafts.get(i).level(ids.of(named), grades.get(i)));
    }
    return levels;
  }
}
