package dev.plumbline.benchmark;

import java.util.Locale;

/** A level file: about 3 kB of Markdown with front matter. */
final class SyntheticLevel {

  private final Shape shape;
  private final SyntheticText text;
  private final StringBuilder file = new StringBuilder(4_000);

  private SyntheticLevel(Shape shape, SyntheticText text) {
    this.shape = shape;
    this.text = text;
  }

  static String ic(Shape shape, SyntheticText text, int grade) {
    return new SyntheticLevel(shape, text).file("Practitioner " + grade, grade, 60);
  }

  static String manager(Shape shape, SyntheticText text, int grade) {
    return new SyntheticLevel(shape, text).file("Manager " + grade, grade, 10);
  }

  private String file(String title, int grade, int practising) {
    frontMatter(title, grade, practising);
    file.append(text.paragraph(2)).append('\n');
    for (int i = 0; i < shape.dimensions(); i++) {
      dimension(i);
    }
    file.append("\n## Growing deeper\n\n").append(text.paragraph(3)).append('\n');
    return file.toString();
  }

  private void frontMatter(String title, int grade, int practising) {
    int stage = Math.min(3, grade / 2);
    file.append(
        String.format(
            Locale.ROOT,
            """
        ---
        title: %s
        grade: %d
        scales: {scope: %s}
        week: {practising: %d, advising: 20, managing: %d}
        stages: {dimension-0: stage-%d, dimension-1: stage-%d, dimension-2: stage-%d}
        facts: {Typical time to grow into it: two years}
        ---
        """,
            title,
            grade,
            grade < 3 ? "task" : grade < 6 ? "piece" : "whole",
            practising,
            80 - practising,
            stage,
            stage,
            stage));
  }

  private void dimension(int index) {
    file.append("\n## Dimension ").append(index).append("\n\n");
    int criteria = text.between(2, 4);
    for (int i = 0; i < criteria; i++) {
      file.append("- ").append(text.sentence(text.between(8, 16)));
      file.append(i == 0 ? " {#first-of-" + index + "}\n" : "\n");
      if (text.now(20)) {
        file.append("  - ").append(text.sentence(text.between(7, 12))).append('\n');
      }
    }
  }
}
