package dev.plumbline.generator.model;

/** The texts of a framework's vocabulary. */
final class VocabularyTextVisitor {
  private final TextVisitor reading;

  VocabularyTextVisitor(TextVisitor reading) {
    this.reading = reading;
  }

  void read(Vocabulary words) {
    words.tracks().forEach(track -> reading.told(track.summary()));
    words.grades().forEach(grade -> reading.told(grade.summary()));
    words.groups().forEach(group -> reading.told(group.summary()));
    words.dimensions().forEach(this::dimension);
    words.scales().forEach(this::scale);
    words.activities().forEach(activity -> reading.told(activity.summary()));
    words.sections().forEach(section -> reading.told(section.summary()));
  }

  void dimension(Dimension dimension) {
    reading.told(dimension.summary());
    for (Stage stage : dimension.stages()) {
      reading.asked(stage.summary());
      stage.signals().forEach(reading::asked);
      stage.examples().forEach(reading::told);
    }
  }

  private void scale(Scale scale) {
    reading.told(scale.summary());
    scale.steps().forEach(step -> reading.told(step.summary()));
  }
}
