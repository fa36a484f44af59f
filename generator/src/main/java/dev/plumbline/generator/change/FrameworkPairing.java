package dev.plumbline.generator.change;

import dev.plumbline.generator.compare.LevelComparison;
import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.Track;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two revisions of a framework, with their tracks, dimensions, families and levels paired by id,
 * else by an old address that the later one names, else by name, else by text.
 */
record FrameworkPairing(
    Framework before,
    Framework after,
    WordIndex index,
    Pairing<Track> tracks,
    Pairing<Dimension> dimensions,
    Pairing<Family> families,
    Pairing<Level> levels) {

  static FrameworkPairing of(Framework before, Framework after, WordIndex index) {
    Pairing<Track> tracks =
        new Pairing<>(before.vocabulary().tracks(), after.vocabulary().tracks())
            .by(Track::id)
            .by(track -> folded(track.name()));
    Pairing<Family> families = families(before, after);
    return new FrameworkPairing(
        before,
        after,
        index,
        tracks,
        dimensions(before, after),
        families,
        levels(before, after, index, tracks.renaming(Track::id), families.renaming(Family::id)));
  }

  static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static Pairing<Dimension> dimensions(Framework before, Framework after) {
    Pairing<Dimension> dimensions =
        new Pairing<>(before.vocabulary().dimensions(), after.vocabulary().dimensions())
            .by(Dimension::id)
            .by(dimension -> folded(dimension.name()));
    if (dimensions.added().isEmpty() || dimensions.removed().isEmpty()) {
      return dimensions;
    }
    Map<String, Set<String>> were = texts(before);
    Map<String, Set<String>> are = texts(after);
    return dimensions.alike(
        dimension -> "",
        dimension -> "",
        (was, is) ->
            Pairing.likeness(
                were.getOrDefault(was.id(), Set.of()), are.getOrDefault(is.id(), Set.of())));
  }

  /** All expectations of a framework, by dimension. */
  private static Map<String, Set<String>> texts(Framework framework) {
    Map<String, Set<String>> texts = new HashMap<>();
    framework.families().stream()
        .flatMap(family -> family.levels().stream())
        .flatMap(level -> level.expectations().stream())
        .forEach(
            expectation -> {
              Set<String> under =
                  texts.computeIfAbsent(expectation.dimension().id(), id -> new HashSet<>());
              for (Criterion criterion : expectation.criteria()) {
                under.add(criterion.text().plain());
              }
            });
    return texts;
  }

  private static Pairing<Family> families(Framework before, Framework after) {
    return new Pairing<>(before.families(), after.families())
        .by(Family::id)
        .byAny(FrameworkPairing::addresses, FrameworkPairing::addresses)
        .by(family -> folded(family.name()))
        .alike(
            family -> "",
            family -> "",
            (was, is) -> Pairing.likeness(levelNames(was), levelNames(is)));
  }

  private static List<String> addresses(Family family) {
    return addresses(family.id() + "/index.html", family.allFormerly());
  }

  private static List<String> addresses(Level level) {
    return addresses(level.ref() + ".html", level.formerly());
  }

  private static List<String> addresses(String now, List<Ref> formerly) {
    return Stream.concat(Stream.of(now), formerly.stream().map(Ref::id)).distinct().toList();
  }

  private static Set<String> levelNames(Family family) {
    Set<String> names = new HashSet<>();
    family.levels().forEach(level -> names.add(level.ref().local() + " " + level.title()));
    return names;
  }

  private static Pairing<Level> levels(
      Framework before,
      Framework after,
      WordIndex index,
      Map<String, String> tracks,
      Map<String, String> families) {
    Function<LevelRef, LevelRef> now =
        ref ->
            new LevelRef(
                families.getOrDefault(ref.family(), ref.family()),
                tracks.getOrDefault(ref.track(), ref.track()),
                ref.level());
    return new Pairing<>(all(before), all(after))
        .by(level -> now.apply(level.ref()), Level::ref)
        .byAny(FrameworkPairing::addresses, FrameworkPairing::addresses)
        .by(
            level -> List.of(now.apply(level.ref()).family(), folded(level.title())),
            level -> List.of(level.ref().family(), folded(level.title())))
        .alike(level -> now.apply(level.ref()).family(), level -> level.ref().family(), sameTexts())
        .alike(
            level -> now.apply(level.ref()).family(),
            level -> level.ref().family(),
            (was, is) -> likeness(index, was, is));
  }

  /** The share of expectations in the same words: quicker than matching reworded ones. */
  private static ToDoubleBiFunction<Level, Level> sameTexts() {
    IdentityHashMap<Level, Set<String>> texts = new IdentityHashMap<>();
    Function<Level, Set<String>> of =
        level -> texts.computeIfAbsent(level, FrameworkPairing::criterionTexts);
    return (was, is) -> Pairing.likeness(of.apply(was), of.apply(is));
  }

  private static Set<String> criterionTexts(Level level) {
    return level.criteria().stream()
        .map(criterion -> criterion.text().plain())
        .collect(Collectors.toSet());
  }

  private static List<Level> all(Framework framework) {
    List<Level> all = new ArrayList<>();
    framework.families().forEach(family -> all.addAll(family.levels()));
    return all;
  }

  /** The share of both levels' expectations that the other level has too. */
  private static double likeness(WordIndex index, Level was, Level is) {
    LevelComparison comparison = LevelComparison.between(index, was, is);
    long matched =
        comparison.dimensions().values().stream()
            .flatMap(under -> under.matches().stream())
            .filter(Match::asksTheSame)
            .count();
    int all = was.criteria().size() + is.criteria().size();
    return all == 0 ? 0 : 2.0 * matched / all;
  }
}
