package dev.plumbline.generator.assembly;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Grade;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The linker, which turns the contents of files into the framework that readers see. */
public final class FrameworkLinker {
  private final Framework written;
  private final LinkCache cache;
  private final LinkCache.Others others;
  private final LevelOrder order;
  private final List<CommonFile> common;
  private final Findings findings = new Findings();

  private FrameworkLinker(Framework written, LinkCache cache) {
    this.written = written;
    this.cache = cache;
    this.others = LinkCache.Others.of(written);
    this.order = new LevelOrder(written.vocabulary());
    this.common = written.common().stream().map(HeadingMerge::joined).toList();
  }

  /**
   * The linked framework: each level with the texts that it shares with others, in the framework's
   * order, and every criterion with an id.
   *
   * @param written the framework as parsed, each level with its own texts only
   * @param cache its families as they were linked before the last edit
   */
  public static Parsed<Framework> of(Framework written, LinkCache cache) {
    return new FrameworkLinker(written, cache).linked();
  }

  private Parsed<Framework> linked() {
    List<Family> families = families();
    Vocabulary vocabulary = withGrades(written.vocabulary(), families);
    return new Parsed<>(
        written.withVocabulary(vocabulary).withCommon(common).withFamilies(families),
        findings.sorted());
  }

  private List<Family> families() {
    List<Optional<LinkCache.Linked>> known =
        written.families().stream().map(family -> cache.of(family, others)).toList();
    List<Family> shared = shared(known);
    Map<LevelRef, Level> levels = byRef(shared);
    List<LinkCache.Linked> linked =
        IntStream.range(0, shared.size())
            .parallel()
            .mapToObj(i -> known.get(i).orElseGet(() -> linked(shared.get(i), levels)))
            .toList();
    for (int i = 0; i < linked.size(); i++) {
      cache.keep(written.families().get(i), others, linked.get(i));
      findings.addAll(linked.get(i).whole().findings());
    }
    return linked.stream().map(one -> one.whole().value()).toList();
  }

  /** The families with the expectations of common files. */
  private List<Family> shared(List<Optional<LinkCache.Linked>> known) {
    CommonMerge merge = new CommonMerge(common, findings);
    merge.checkDuplicates(written.families());
    List<Family> shared = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      Family family = written.families().get(i);
      shared.add(
          known.get(i).map(LinkCache.Linked::shared).orElseGet(() -> withCommon(family, merge)));
    }
    return shared;
  }

  private static Family withCommon(Family family, CommonMerge shared) {
    return family.withLevels(
        each(family, level -> shared.merged(HeadingMerge.joined(level), family)));
  }

  /** A family with all its expectations, in order, and with an id for each criterion. */
  private LinkCache.Linked linked(Family shared, Map<LevelRef, Level> all) {
    Findings found = new Findings();
    SameAsMerge lent = new SameAsMerge(all, found);
    Family whole = shared.withLevels(each(shared, level -> lent.merged(level, shared)));
    List<Level> levels =
        each(whole, level -> CriterionIds.given(order.ordered(level, whole), found));
    return new LinkCache.Linked(shared, new Parsed<>(whole.withLevels(levels), found.found()));
  }

  private static List<Level> each(Family family, UnaryOperator<Level> change) {
    return family.levels().stream().map(change).toList();
  }

  private static Map<LevelRef, Level> byRef(List<Family> families) {
    Map<LevelRef, Level> levels = new HashMap<>();
    families.forEach(family -> family.levels().forEach(l -> levels.put(l.ref(), l)));
    return levels;
  }

  /** The vocabulary; where it lists no grades, with those of the levels. */
  private static Vocabulary withGrades(Vocabulary known, List<Family> families) {
    if (!known.grades().isEmpty()) {
      return known;
    }
    Map<Integer, Grade> grades = new TreeMap<>();
    families.stream()
        .flatMap(family -> family.levels().stream())
        .filter(Level::hasGrade)
        .forEach(level -> grades.putIfAbsent(level.grade(), gradeOf(level)));
    return known.withGrades(List.copyOf(grades.values()));
  }

  private static Grade gradeOf(Level level) {
    return new Grade(
        level.grade(), null, null, Prose.EMPTY, null, false, level.placement().gradePlace());
  }
}
