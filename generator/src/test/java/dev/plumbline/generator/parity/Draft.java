package dev.plumbline.generator.parity;

import dev.plumbline.generator.ReadFramework;
import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A framework being put together for a test, of one family unless others are begun. Levels are
 * called by their track and grade: {@code ic/ic2}, {@code management/m2}.
 */
final class Draft {
  private static final String LAMPS = "lamps";
  private static final String VOCABULARY =
      """
      name: Lanternworks
      tracks:
        - {id: ic, name: Individual contributor, kind: ic}
        - {id: management, name: Management, kind: management}
        - {id: advice, name: Advice, kind: other}
        - {id: design, name: Design, kind: ic}
      groups:
        - {id: bench, name: Bench}
        - {id: yard, name: Yard}
      dimensions:
        - {id: glass, name: Glass, kind: craft, group: bench, stages: [{id: one, name: One}, {id: two, name: Two}, {id: three, name: Three}]}
        - {id: others, name: Others, kind: people, stages: [{id: one, name: One}, {id: two, name: Two}, {id: three, name: Three}]}
        - {id: orders, name: Orders, stages: [{id: one, name: One}, {id: two, name: Two}]}
      scales:
        - {id: scope, name: Scope, steps: [{id: one, name: One}, {id: two, name: Two}, {id: three, name: Three}]}
        - {id: depth, name: Depth, steps: [{id: one, name: One}, {id: two, name: Two}]}
      activities:
        - {id: making, name: Making, kind: making}
        - {id: guiding, name: Guiding, kind: guiding}
        - {id: leading, name: Leading, kind: managing}
      pay:
        - {id: one, name: One}
        - {id: two, name: Two}
      """;

  private final Map<String, FamilyDraft> families = new LinkedHashMap<>();
  private final List<SourceFile> texts = new ArrayList<>();
  private String settings = "";
  private FamilyDraft family;

  Draft() {
    family = new FamilyDraft();
    families.put(LAMPS, family);
  }

  /** Goes on with a family. */
  Draft family(String id, String... lines) {
    family = families.computeIfAbsent(id, name -> new FamilyDraft());
    family.keys.addAll(List.of(lines));
    return this;
  }

  /** A line of framework.yaml. */
  Draft setting(String line) {
    settings += line + "\n";
    return this;
  }

  Draft ic(int grade, String... of) {
    return level("ic", "ic" + grade, grade, of);
  }

  Draft manager(int grade, String... of) {
    return level("management", "m" + grade, grade, of);
  }

  /**
   * A level that asks something of its own under both dimensions, of managers to manage, unless
   * {@code of} says what it asks, or its status.
   */
  Draft level(String track, String id, int grade, String... of) {
    String all = String.join(", ", of);
    boolean said = all.contains("expectations:") || all.contains("status:");
    String people = track.equals("management") ? "Manages the people of o-%s." : "Asks o-%s.";
    String own =
        String.format("expectations: {glass: [Asks g-%s.], others: [" + people + "]}", id, id);
    family.levels.add(
        String.format(
            "  - {track: %s, id: %s, title: Level %s, grade: %d%s%s}",
            track, id, id, grade, all.isEmpty() ? "" : ", " + all, said ? "" : ", " + own));
    return this;
  }

  /** A level of the first family in a file of its own, with this text. */
  Draft written(String name, int grade, String text, String... lines) {
    String keys = String.join("\n", lines);
    String head = String.format("---\ntitle: Level %s\ngrade: %d\n%s\n---\n", name, grade, keys);
    texts.add(new SourceFile("families/lamps/" + name + ".md", head + text));
    return this;
  }

  Draft move(String from, String to, String kind) {
    family.moves.add(String.format("  - {from: %s, to: %s, kind: %s}", from, to, kind));
    return this;
  }

  /** {@code expectations} of a dimension: of so many criteria, each of these words. */
  static String asks(String dimension, int criteria, String words) {
    String list =
        IntStream.range(0, criteria)
            .mapToObj(i -> String.format("%s n%d", words, i))
            .collect(Collectors.joining(", "));
    return String.format("expectations: {%s: [%s]}", dimension, list);
  }

  Framework framework() {
    List<SourceFile> files = new ArrayList<>(texts);
    files.add(new SourceFile("framework.yaml", VOCABULARY + settings));
    families.forEach(
        (id, of) -> files.add(new SourceFile("families/" + id + "/family.yaml", of.text(id))));
    return ReadFramework.of(new SourceTree(files, List.of(), List.of(), List.of(), List.of()))
        .value();
  }

  Parity parity() {
    Framework framework = framework();
    return Parity.of(framework, WordIndex.of(framework));
  }

  /** The first family that was begun. */
  FamilyParity measured() {
    return parity().families().stream()
        .filter(one -> one.family().id().equals(LAMPS))
        .findFirst()
        .orElseThrow();
  }

  /** What a rule says, over all families. */
  List<String> said(Code rule) {
    return parity().findings().stream()
        .filter(finding -> finding.code() == rule)
        .map(Finding::message)
        .toList();
  }

  /** What came of a rule on the first family that was begun. */
  RuleResult result(Code rule) {
    return parity().results().stream()
        .filter(result -> result.code() == rule && result.family().equals(LAMPS))
        .findFirst()
        .orElseThrow();
  }

  private static final class FamilyDraft {
    private final List<String> keys = new ArrayList<>();
    private final List<String> moves = new ArrayList<>();
    private final List<String> levels = new ArrayList<>();

    String text(String name) {
      return "name: " + name + "\n" + lines(keys) + list("moves", moves) + list("levels", levels);
    }

    private static String list(String key, List<String> entries) {
      return entries.isEmpty() ? "" : key + ":\n" + lines(entries);
    }

    private static String lines(List<String> lines) {
      return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
  }
}
