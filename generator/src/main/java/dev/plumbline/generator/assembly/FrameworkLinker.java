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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The linker, which turns the contents of files into the framework that readers see. */
public final class FrameworkLinker {
  private FrameworkLinker() {}

  /**
   * The linked framework: each level with the texts that it shares with others, in the framework's
   * order, and every criterion with an id.
   *
   * @param written the framework as parsed, each level with its own texts only
   */
  public static Parsed<Framework> of(Framework written) {
    Findings findings = new Findings();
    List<CommonFile> common = written.common().stream().map(HeadingMerge::joined).toList();
    List<Family> shared = withCommon(common, written.families(), findings);
    SameAsMerge lent = new SameAsMerge(byRef(shared), findings);
    List<Family> families =
        shared.stream().map(f -> f.withLevels(each(f, level -> lent.merged(level, f)))).toList();
    LevelOrder order = new LevelOrder(written.vocabulary());
    List<Parsed<Family>> identified =
        families.parallelStream().map(family -> identified(family, order)).toList();
    identified.forEach(family -> findings.addAll(family.findings()));
    List<Family> named = identified.stream().map(Parsed::value).toList();
    Vocabulary vocabulary = withGrades(written.vocabulary(), named);
    return new Parsed<>(
        written.withVocabulary(vocabulary).withCommon(common).withFamilies(named),
        findings.sorted());
  }

  /** A family with its expectations in order, and with an id for each criterion. */
  private static Parsed<Family> identified(Family family, LevelOrder order) {
    Findings findings = new Findings();
    List<Level> levels =
        each(family, level -> CriterionIds.given(order.ordered(level, family), findings));
    return new Parsed<>(family.withLevels(levels), findings.found());
  }

  private static List<Family> withCommon(
      List<CommonFile> common, List<Family> written, Findings findings) {
    CommonMerge shared = new CommonMerge(common, findings);
    shared.checkDuplicates(written);
    return written.stream()
        .map(f -> f.withLevels(each(f, level -> shared.merged(HeadingMerge.joined(level), f))))
        .toList();
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
