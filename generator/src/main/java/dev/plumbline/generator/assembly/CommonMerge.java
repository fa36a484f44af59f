package dev.plumbline.generator.assembly;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelProse;
import dev.plumbline.generator.model.Origin;
import dev.plumbline.generator.model.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The merge of shared expectations into levels, before each level's own. */
final class CommonMerge {
  private final Map<Step, List<CommonFile>> files = new HashMap<>();
  private final Findings findings;

  CommonMerge(List<CommonFile> common, Findings findings) {
    this.findings = findings;
    for (CommonFile file : common) {
      for (Ref track : file.tracks()) {
        Step step = new Step(track.id(), file.grade());
        files.computeIfAbsent(step, key -> new ArrayList<>()).add(file);
      }
    }
  }

  /** Reports common files that apply to the same levels of a family. */
  void checkDuplicates(List<Family> families) {
    files.forEach((step, candidates) -> checkDuplicates(step, candidates, families));
  }

  private void checkDuplicates(Step step, List<CommonFile> candidates, List<Family> families) {
    for (int i = 1; i < candidates.size(); i++) {
      CommonFile second = candidates.get(i);
      for (CommonFile first : candidates.subList(0, i)) {
        Set<String> both = both(first, second, families);
        if (!both.isEmpty()) {
          report(first, second, step, both);
        }
      }
    }
  }

  /** The families that two files both apply to; all of them where neither names any. */
  private static Set<String> both(CommonFile first, CommonFile second, List<Family> families) {
    Set<String> both = new TreeSet<>();
    if (first.families().isEmpty() && second.families().isEmpty()) {
      both.add("every family");
      return both;
    }
    List<Ref> named = first.families().isEmpty() ? second.families() : first.families();
    CommonFile other = first.families().isEmpty() ? first : second;
    for (Ref family : named) {
      boolean takes =
          families.stream()
              .noneMatch(known -> known.id().equals(family.id()) && !known.settings().common());
      boolean meant =
          other.families().isEmpty()
              || other.families().stream().anyMatch(ref -> ref.id().equals(family.id()));
      if (takes && meant) {
        both.add(family.id());
      }
    }
    return both;
  }

  private void report(CommonFile first, CommonFile second, Step step, Set<String> families) {
    findings.add(
        Code.DUPLICATE_COMMON,
        second.gradePlace(),
        first.path()
            + " also applies to grade "
            + step.grade()
            + " of the track \""
            + step.track()
            + "\", for "
            + String.join(", ", families)
            + ".",
        "put both into one file, or name different families in each.");
  }

  /** The level with the shared expectations and texts. */
  Level merged(Level level, Family family) {
    CommonFile file = fileFor(level, family);
    return file == null ? level : merged(level, family, file);
  }

  private @Nullable CommonFile fileFor(Level level, Family family) {
    if (!family.settings().common()) {
      return null;
    }
    String track = level.ref().track();
    for (CommonFile file : files.getOrDefault(new Step(track, level.grade()), List.of())) {
      if (file.speaksTo(family.id(), track)) {
        return file;
      }
    }
    return null;
  }

  private static Level merged(Level level, Family family, CommonFile file) {
    Origin origin = new Origin.Common(file.path());
    Map<String, Expectation> expectations = new LinkedHashMap<>();
    for (Expectation shared : file.expectations()) {
      boolean here =
          family
              .dimension(shared.dimension().id())
              .filter(dimension -> dimension.appliesTo(level.ref().track()))
              .isPresent();
      if (here) {
        expectations.put(shared.dimension().id(), Origins.from(shared, origin));
      }
    }
    for (Expectation own : level.expectations()) {
      expectations.merge(own.dimension().id(), own, CommonMerge::join);
    }
    LevelProse prose =
        level
            .prose()
            .with(joined(file.sections(), level.sections()), joined(file.groups(), level.groups()));
    return level.withExpectations(List.copyOf(expectations.values())).withProse(prose);
  }

  private static Expectation join(Expectation shared, Expectation own) {
    return own.withTopics(new TopicMerge().add(shared.topics()).add(own.topics()).all());
  }

  private static List<Level.Text> joined(List<Level.Text> shared, List<Level.Text> own) {
    Map<String, Level.Text> texts = new LinkedHashMap<>();
    shared.forEach(text -> texts.put(text.about().id(), text));
    for (Level.Text text : own) {
      texts.merge(
          text.about().id(),
          text,
          (first, second) -> second.with(HeadingMerge.article(List.of(first, second))));
    }
    return List.copyOf(texts.values());
  }

  private record Step(String track, int grade) {}
}
