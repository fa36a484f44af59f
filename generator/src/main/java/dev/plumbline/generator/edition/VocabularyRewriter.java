package dev.plumbline.generator.edition;

import dev.plumbline.generator.model.Activity;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Grade;
import dev.plumbline.generator.model.Group;
import dev.plumbline.generator.model.Scale;
import dev.plumbline.generator.model.Section;
import dev.plumbline.generator.model.Stage;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.model.Vocabulary;
import java.util.List;

/** A rewriter of the prose of a vocabulary. */
final class VocabularyRewriter {
  private final ProseRewriter prose;

  VocabularyRewriter(ProseRewriter prose) {
    this.prose = prose;
  }

  Vocabulary rewrite(Vocabulary of) {
    return new Vocabulary(
        of.tracks().stream().map(this::track).toList(),
        of.grades().stream().map(this::grade).toList(),
        of.groups().stream().map(this::group).toList(),
        dimensions(of.dimensions()),
        of.scales().stream().map(this::scale).toList(),
        of.activities().stream().map(this::activity).toList(),
        of.pay(),
        of.sections().stream().map(this::section).toList(),
        of.audiences());
  }

  List<Dimension> dimensions(List<Dimension> dimensions) {
    return dimensions.stream().map(this::dimension).toList();
  }

  private Track track(Track of) {
    return new Track(of.id(), of.name(), of.kind(), prose.rewrite(of.summary()), of.place());
  }

  private Grade grade(Grade of) {
    return new Grade(
        of.grade(),
        of.name(),
        of.scope(),
        prose.rewrite(of.summary()),
        of.pay(),
        of.listed(),
        of.place());
  }

  private Group group(Group of) {
    return new Group(of.id(), of.name(), of.kind(), prose.rewrite(of.summary()), of.place());
  }

  private Dimension dimension(Dimension of) {
    return of.withTexts(
        prose.rewrite(of.summary()), of.stages().stream().map(this::stage).toList());
  }

  private Stage stage(Stage of) {
    return new Stage(
        of.id(),
        of.name(),
        prose.rewrite(of.summary()),
        prose.rewriteAll(of.signals()),
        prose.rewriteAll(of.examples()),
        of.place());
  }

  private Scale scale(Scale of) {
    List<Scale.Step> steps =
        of.steps().stream()
            .map(
                step ->
                    new Scale.Step(
                        step.id(), step.name(), prose.rewrite(step.summary()), step.place()))
            .toList();
    return new Scale(of.id(), of.name(), prose.rewrite(of.summary()), steps, of.place());
  }

  private Activity activity(Activity of) {
    return new Activity(of.id(), of.name(), of.kind(), prose.rewrite(of.summary()), of.place());
  }

  private Section section(Section of) {
    return new Section(of.id(), of.name(), prose.rewrite(of.summary()), of.place());
  }
}
