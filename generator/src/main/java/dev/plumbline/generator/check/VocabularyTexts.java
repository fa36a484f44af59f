package dev.plumbline.generator.check;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Scale;
import dev.plumbline.generator.model.Stage;
import dev.plumbline.generator.model.Vocabulary;

/** The texts of a framework's vocabulary. */
final class VocabularyTexts {
  private final Reading reading;

  VocabularyTexts(Reading reading) {
    this.reading = reading;
  }

  void read(Vocabulary words) {
    words.tracks().forEach(track -> reading.prose(track.summary()));
    words.grades().forEach(grade -> reading.prose(grade.summary()));
    words.groups().forEach(group -> reading.prose(group.summary()));
    words.dimensions().forEach(this::dimension);
    words.scales().forEach(this::scale);
    words.activities().forEach(activity -> reading.prose(activity.summary()));
    words.sections().forEach(section -> reading.prose(section.summary()));
  }

  void dimension(Dimension dimension) {
    reading.prose(dimension.summary());
    for (Stage stage : dimension.stages()) {
      reading.prose(stage.summary());
      stage.signals().forEach(reading::prose);
      stage.examples().forEach(reading::prose);
    }
  }

  private void scale(Scale scale) {
    reading.prose(scale.summary());
    scale.steps().forEach(step -> reading.prose(step.summary()));
  }
}
