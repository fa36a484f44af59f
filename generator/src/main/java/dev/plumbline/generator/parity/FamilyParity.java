package dev.plumbline.generator.parity;

import dev.plumbline.generator.compare.PeerIndex;
import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.compare.WordWeights;
import dev.plumbline.generator.managing.Managing;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelLink;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.model.TrackKind;
import dev.plumbline.generator.model.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * A family as the rules of parity see it: its levels of individual contributors and of managers,
 * without tracks of other kinds and without levels that are no longer in force.
 */
public final class FamilyParity {
  private final Framework framework;
  private final Managing managing;
  private final WordIndex index;
  private final Family family;
  private final FrameworkFacts facts;
  private final List<Level> individual;
  private final List<Level> management;
  private final List<Pair> pairs;
  private final Map<Level, LevelMeasure> measures =
      Collections.synchronizedMap(new IdentityHashMap<>());
  private final List<List<Rung>> ladders = new ArrayList<>();

  FamilyParity(
      Framework framework,
      Managing managing,
      PeerIndex peers,
      WordIndex index,
      Family family,
      FrameworkFacts facts) {
    this.framework = framework;
    this.managing = managing;
    this.index = index;
    this.family = family;
    this.facts = facts;
    this.individual = levels(TrackKind.IC);
    this.management = levels(TrackKind.MANAGEMENT);
    this.pairs = pairs(peers);
  }

  private List<Level> levels(TrackKind kind) {
    return levels(family, kind);
  }

  /** The managers of another family, lowest grade first; none if the family does not exist. */
  List<Level> managersOf(String id) {
    return framework.family(id).map(other -> levels(other, TrackKind.MANAGEMENT)).orElse(List.of());
  }

  private List<Level> levels(Family of, TrackKind kind) {
    return of.levels().stream()
        .filter(level -> vocabulary().kindOf(level) == kind)
        .filter(level -> level.status() != Status.LEGACY && level.hasGrade())
        .sorted(Comparator.comparingInt(Level::grade))
        .toList();
  }

  private List<Pair> pairs(PeerIndex peers) {
    List<Pair> found = new ArrayList<>();
    for (Level level : individual) {
      for (Level peer : peers.of(family, level)) {
        if (vocabulary().kindOf(peer) == TrackKind.MANAGEMENT && peer.status() != Status.LEGACY) {
          found.add(new Pair(level, peer));
        }
      }
    }
    return List.copyOf(found);
  }

  /** Facts about all families. */
  FrameworkFacts facts() {
    return facts;
  }

  Framework framework() {
    return framework;
  }

  Vocabulary vocabulary() {
    return framework.vocabulary();
  }

  /** A reader that finds in texts what makes someone manage people. */
  Managing managing() {
    return managing;
  }

  /** Whether no words are known for managing people in the framework's language. */
  public boolean isWordless() {
    return managing.isWordless();
  }

  /** The family itself. */
  public Family family() {
    return family;
  }

  /** The levels of individual contributors, lowest grade first. */
  public List<Level> individual() {
    return individual;
  }

  /** The levels of managers, lowest grade first. */
  public List<Level> management() {
    return management;
  }

  /** The pairs of individual contributors and managers who are peers, lowest grade first. */
  public List<Pair> pairs() {
    return pairs;
  }

  /** The declared moves into a track of this kind from a track of the other kind. */
  List<Move> movesInto(TrackKind kind) {
    TrackKind other = kind == TrackKind.IC ? TrackKind.MANAGEMENT : TrackKind.IC;
    return family.moves().stream()
        .filter(move -> isOn(other, move.from()) && isOn(kind, move.to()))
        .toList();
  }

  private boolean isOn(TrackKind kind, LevelLink link) {
    return framework.level(link.target()).filter(l -> vocabulary().kindOf(l) == kind).isPresent();
  }

  /** The level at an end of a move that {@link #movesInto} gave. */
  Level end(LevelLink link) {
    return framework.level(link.target()).orElseThrow();
  }

  /** The pairs whose levels are both written. */
  List<Pair> writtenPairs() {
    return pairs.stream().filter(Pair::isWritten).toList();
  }

  /** The tops of the craft and of its management. */
  Optional<TrackTops> tops() {
    return TrackTops.of(this);
  }

  /** The ladders, one for each track, with their rungs. */
  List<List<Rung>> ladders() {
    if (ladders.isEmpty()) {
      TrackOfFamily.all(vocabulary(), family)
          .forEach(track -> ladders.add(Rung.all(vocabulary(), index, family, track)));
    }
    return ladders;
  }

  /** The differences in length of written peers, lowest grade first. */
  public List<Spread> spreads() {
    return writtenPairs().stream().flatMap(pair -> Spread.of(this, pair).stream()).toList();
  }

  /** Whether the family has levels of one track at most, and no peers elsewhere. */
  public boolean isOneSided() {
    return (individual.isEmpty() || management.isEmpty()) && pairs.isEmpty();
  }

  /** The measure of a level of this family, or of a peer of one. */
  public LevelMeasure measure(Level level) {
    return measures.computeIfAbsent(level, one -> LevelMeasure.of(vocabulary(), family, one));
  }

  /** Whether the grades of the family order both tracks on one scale. */
  public boolean isComparable() {
    return !individual.isEmpty()
        && !management.isEmpty()
        && !(family.peers() instanceof Peers.None);
  }

  /** The lowest grade of management, at which the tracks part. */
  OptionalInt branch() {
    return management.stream().mapToInt(Level::grade).min();
  }

  /** Whether a level is in force and asks something. */
  static boolean isWritten(Level level) {
    return level.status() == Status.ACTIVE && !level.asksNothing();
  }

  /** The highest written level. */
  static Optional<Level> top(List<Level> levels) {
    return levels.stream()
        .filter(FamilyParity::isWritten)
        .max(Comparator.comparingInt(Level::grade));
  }

  /**
   * The balance of the tracks at each grade from the one at which they part; none if the tracks do
   * not part.
   */
  public NavigableMap<Integer, Balance> balances() {
    NavigableMap<Integer, Balance> balances = new TreeMap<>();
    OptionalInt branch = branch();
    if (isComparable() && branch.isPresent()) {
      individual.forEach(level -> balances.put(level.grade(), Balance.EQUAL));
      management.forEach(level -> balances.put(level.grade(), Balance.EQUAL));
      balances.headMap(branch.getAsInt(), false).clear();
      balances.replaceAll((grade, unknown) -> balance(grade));
    }
    return balances;
  }

  private Balance balance(int grade) {
    List<Level> craft = at(individual, grade);
    List<Level> leading = at(management, grade);
    if (craft.isEmpty() || leading.isEmpty()) {
      return craft.isEmpty() ? Balance.INDIVIDUAL_MISSING : Balance.MANAGER_MISSING;
    }
    boolean craftWritten = craft.stream().anyMatch(FamilyParity::isWritten);
    boolean leadingWritten = leading.stream().anyMatch(FamilyParity::isWritten);
    if (!craftWritten || !leadingWritten) {
      return craftWritten
          ? Balance.MANAGER_UNWRITTEN
          : leadingWritten ? Balance.INDIVIDUAL_UNWRITTEN : Balance.BOTH_UNWRITTEN;
    }
    return pairs.stream()
        .filter(pair -> pair.individual().grade() == grade && pair.isWritten())
        .map(this::balance)
        .filter(balance -> balance != Balance.EQUAL)
        .findFirst()
        .orElse(Balance.EQUAL);
  }

  /** The balance of two peers, one of whom may be thin against the other. */
  Balance balance(Pair pair) {
    LevelMeasure craft = measure(pair.individual());
    LevelMeasure leading = measure(pair.manager());
    if (isThin(craft, leading)) {
      return Balance.INDIVIDUAL_THIN;
    }
    return isThin(leading, craft) ? Balance.MANAGER_THIN : Balance.EQUAL;
  }

  private boolean isThin(LevelMeasure one, LevelMeasure other) {
    int thin = framework.parity().thin();
    return one.criteria() * 100 < other.criteria() * thin
        && one.words() * 100 < other.words() * thin;
  }

  private static List<Level> at(List<Level> levels, int grade) {
    return levels.stream().filter(level -> level.grade() == grade).toList();
  }

  /** All that the rules see of this family and of its peers. */
  Seen seen() {
    List<Level> levels = new ArrayList<>(family.levels());
    pairs.forEach(pair -> levels.add(pair.manager()));
    return new Seen(family, pairs, index.weights(levels));
  }

  /**
   * All that the rules see of a family and of its peers.
   *
   * @param weights the weights of the words by which levels are compared
   */
  record Seen(Family family, List<Pair> pairs, WordWeights weights) {}
}
