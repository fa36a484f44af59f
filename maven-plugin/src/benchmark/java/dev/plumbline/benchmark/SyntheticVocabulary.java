package dev.plumbline.benchmark;

import java.util.List;
import java.util.Locale;

/** A framework.yaml and a glossary.yaml. */
final class SyntheticVocabulary {

  static final List<String> NUMBERS =
      List.of(
          ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen twenty")
              .split(" "));

  private static final List<String> KINDS = List.of("craft", "other", "people", "organisation");

  private final Shape shape;
  private final SyntheticText text;
  private final StringBuilder yaml = new StringBuilder();

  private SyntheticVocabulary(Shape shape, SyntheticText text) {
    this.shape = shape;
    this.text = text;
  }

  static String framework(Shape shape, SyntheticText text) {
    SyntheticVocabulary vocabulary = new SyntheticVocabulary(shape, text);
    vocabulary.head();
    vocabulary.grades();
    vocabulary.groups();
    vocabulary.dimensions();
    return vocabulary.yaml.toString();
  }

  static String glossary(SyntheticText text) {
    StringBuilder yaml = new StringBuilder();
    for (String number : NUMBERS) {
      yaml.append("- term: Term number ").append(number).append('\n');
      yaml.append("  definition: ").append(text.sentence(14)).append('\n');
    }
    return yaml.toString();
  }

  private void head() {
    yaml.append(
        String.format(
            Locale.ROOT,
            """
        name: A synthetic framework
        summary: %s
        version: 1.0.0
        tracks:
          - {id: ic, name: Individual contributor, kind: ic, summary: The craft itself.}
          - {id: management, name: Management, kind: management, summary: People and conditions.}
        activities:
          - {id: practising, name: Practising, kind: making}
          - {id: advising, name: Advising, kind: guiding}
          - {id: managing, name: Managing, kind: managing}
        scales:
          - id: scope
            name: Scope
            steps:
              - {id: task, name: A task}
              - {id: piece, name: A piece}
              - {id: whole, name: The whole}
        """,
            text.paragraph(2)));
  }

  private void grades() {
    yaml.append("grades:\n");
    for (int grade = 1; grade <= shape.ic(); grade++) {
      yaml.append(
          String.format(
              Locale.ROOT, "  - {grade: %d, name: Grade %d, pay: band-%d}\n", grade, grade, grade));
    }
    yaml.append("pay:\n");
    for (int grade = 1; grade <= shape.ic(); grade++) {
      yaml.append(String.format(Locale.ROOT, "  - {id: band-%d, name: Band %d}\n", grade, grade));
    }
  }

  private void groups() {
    yaml.append("groups:\n");
    for (int i = 0; i < KINDS.size(); i++) {
      yaml.append(
          String.format(
              Locale.ROOT, "  - {id: group-%d, name: Group %d, kind: %s}\n", i, i, KINDS.get(i)));
    }
  }

  private void dimensions() {
    yaml.append("dimensions:\n");
    for (int i = 0; i < shape.dimensions(); i++) {
      yaml.append(
          String.format(Locale.ROOT, "  - id: dimension-%d\n    name: Dimension %d\n", i, i));
      yaml.append(
          String.format(
              Locale.ROOT, "    group: group-%d\n", i * KINDS.size() / shape.dimensions()));
      yaml.append("    summary: ").append(text.sentence(12)).append('\n');
      if (i < 3) {
        stages();
      }
    }
  }

  private void stages() {
    yaml.append("    stages:\n");
    for (int i = 0; i < 4; i++) {
      yaml.append(
          String.format(Locale.ROOT, "      - id: stage-%d\n        name: Stage %d\n", i, i));
      yaml.append("        summary: ").append(text.sentence(10)).append('\n');
      yaml.append("        signals: [").append(text.sentence(9)).append("]\n");
      yaml.append("        examples: [").append(text.sentence(9)).append("]\n");
    }
  }
}
