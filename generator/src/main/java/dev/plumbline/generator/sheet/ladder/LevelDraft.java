package dev.plumbline.generator.sheet.ladder;

import dev.plumbline.generator.sheet.ladder.SheetLadder.Part;
import dev.plumbline.generator.sheet.layout.SheetLevel;
import dev.plumbline.generator.sheet.read.MarkedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A level to which the cells of one sheet or several add what they expect. */
final class LevelDraft {
  private SheetLevel head;
  private final String track;
  private final List<MarkedText> summary = new ArrayList<>();
  private final Map<String, List<Part>> parts = new LinkedHashMap<>();

  /**
   * @param track the id of its track
   */
  LevelDraft(String track, SheetLevel head) {
    this.track = track;
    this.head = head;
  }

  String track() {
    return track;
  }

  SheetLevel head() {
    return head;
  }

  /** Whether a head of the same family is about this level. */
  boolean isAbout(String otherTrack, SheetLevel other) {
    boolean titles =
        head.title().equalsIgnoreCase(other.title())
            || head.title().isEmpty()
            || other.title().isEmpty();
    return track.equals(otherTrack)
        && head.twin() == other.twin()
        && head.code().equalsIgnoreCase(other.code())
        && (head.code().isEmpty() ? head.title().equalsIgnoreCase(other.title()) : titles);
  }

  /** Adds what another head says of the level; where the grades differ, the other is a fact. */
  void add(SheetLevel other) {
    SheetLevel more = head;
    for (Map.Entry<String, String> fact : other.facts().entrySet()) {
      if (!fact.getValue().equals(head.facts().get(fact.getKey()))) {
        more = more.withFact(fact.getKey(), fact.getValue());
      }
    }
    Integer grade = other.grade();
    if (grade != null && head.grade() != null && !grade.equals(head.grade())) {
      more = more.withFact("Grade", grade.toString());
    }
    head =
        more.withTitle(head.title().isEmpty() ? other.title() : head.title())
            .withGrade(head.grade() == null ? other.grade() : head.grade());
  }

  void summarise(MarkedText text) {
    summary.add(text);
  }

  void expect(String dimension, List<Part> added) {
    parts.computeIfAbsent(dimension, id -> new ArrayList<>()).addAll(added);
  }

  SheetLadder.Level level(String id, int grade) {
    CriterionIdPool ids = new CriterionIdPool();
    List<SheetLadder.Expectation> expectations = new ArrayList<>();
    parts.forEach(
        (dimension, all) ->
            expectations.add(new SheetLadder.Expectation(dimension, ids.given(dimension, all))));
    return new SheetLadder.Level(
        track, id, head.code(), head.name(), grade, head.facts(), summary, expectations);
  }
}
