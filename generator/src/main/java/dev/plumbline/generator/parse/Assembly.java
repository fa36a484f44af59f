package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.markdown.Article;
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

/** Puts together what the files say, once each of them was read by itself. */
final class Assembly {
  private final FrameworkFile file;
  private final Contents contents;
  private final Findings findings;
  private final ReferenceCut references;
  private final Cut cut;

  Assembly(FrameworkFile file, Contents contents, Cut cut, Findings findings) {
    this.file = file;
    this.contents = contents;
    this.cut = cut;
    this.findings = findings;
    this.references = new ReferenceCut(cut);
  }

  Framework framework() {
    List<CommonFile> common = references.common(contents.common());
    List<Family> families = families(common);
    Vocabulary vocabulary = file.gradesListed() ? file.vocabulary() : withGrades(families);
    Framework framework =
        new Framework(
            file.name(),
            file.summary(),
            file.version(),
            file.locale(),
            vocabulary,
            file.source(),
            file.brand(),
            file.owner(),
            references.accept(file.accept(), families),
            file.severity(),
            file.parity(),
            file.style(),
            contents.home().stream().findFirst().map(IndexFile::article).orElse(Article.EMPTY),
            contents.home().stream().flatMap(home -> home.formerly().stream()).toList(),
            common,
            families,
            contents.pages().stream().sorted(Orders.PAGES).toList(),
            contents.glossary(),
            contents.assets().stream().sorted(Orders.CODE_POINTS).toList(),
            file.place());
    return cut.isNothing() ? framework : new LinkRemoval(framework, cut).framework();
  }

  private List<Family> families(List<CommonFile> common) {
    FamilyAssembly assembly = new FamilyAssembly(file.vocabulary(), references, findings);
    List<Family> families =
        contents.families().stream().map(assembly::family).sorted(Orders.FAMILIES).toList();
    CommonMerge shared = new CommonMerge(common, findings);
    shared.checkDuplicates(families);
    List<Family> merged =
        families.stream()
            .map(f -> assembly.withLevels(f, level -> shared.merged(level, f)))
            .toList();
    SameAsMerge lent = new SameAsMerge(byRef(merged), findings);
    return merged.stream()
        .map(f -> assembly.withLevels(f, level -> assembly.finished(lent.merged(level, f), f)))
        .toList();
  }

  private static Map<LevelRef, Level> byRef(List<Family> families) {
    Map<LevelRef, Level> levels = new HashMap<>();
    families.forEach(family -> family.levels().forEach(l -> levels.put(l.ref(), l)));
    return levels;
  }

  /** The vocabulary with the grades that levels use. */
  private Vocabulary withGrades(List<Family> families) {
    Map<Integer, Grade> grades = new TreeMap<>();
    for (Family family : families) {
      for (Level level : family.levels()) {
        if (level.grade() != Level.NO_GRADE) {
          grades.putIfAbsent(
              level.grade(),
              new Grade(level.grade(), null, null, Prose.EMPTY, null, false, level.gradePlace()));
        }
      }
    }
    Vocabulary known = file.vocabulary();
    return new Vocabulary(
        known.tracks(),
        List.copyOf(grades.values()),
        known.groups(),
        known.dimensions(),
        known.scales(),
        known.activities(),
        known.pay(),
        known.sections());
  }
}
