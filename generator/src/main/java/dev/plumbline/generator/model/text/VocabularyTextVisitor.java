package dev.plumbline.generator.model.text;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Scale;
import dev.plumbline.generator.model.Stage;
import dev.plumbline.generator.model.Vocabulary;

/** A visitor of the texts of a framework's vocabulary. */
final class VocabularyTextVisitor {
  private final TextVisitor visitor;

  VocabularyTextVisitor(TextVisitor visitor) {
    this.visitor = visitor;
  }

  void read(Vocabulary words) {
    words.tracks().forEach(track -> visitor.explanation(track.summary()));
    words.grades().forEach(grade -> visitor.explanation(grade.summary()));
    words.groups().forEach(group -> visitor.explanation(group.summary()));
    words.dimensions().forEach(this::dimension);
    words.scales().forEach(this::scale);
    words.activities().forEach(activity -> visitor.explanation(activity.summary()));
    words.sections().forEach(section -> visitor.explanation(section.summary()));
  }

  void dimension(Dimension dimension) {
    visitor.explanation(dimension.summary());
    for (Stage stage : dimension.stages()) {
      visitor.requirement(stage.summary());
      stage.signals().forEach(visitor::requirement);
      stage.examples().forEach(visitor::explanation);
    }
  }

  private void scale(Scale scale) {
    visitor.explanation(scale.summary());
    scale.steps().forEach(step -> visitor.explanation(step.summary()));
  }
}
