package dev.plumbline.generator.form;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.markdown.written.WrittenText;
import dev.plumbline.generator.markdown.written.WrittenText.Block;
import dev.plumbline.generator.markdown.written.WrittenText.Line;

/** A rule against headings without the space after their number signs. */
final class UnspacedHeadingRule implements FormRule {
  private static final int DEEPEST = 6;

  /** Signs that may stand before a heading's first letter, and a link. */
  private static final String OPENERS = "*_\"'([\u00AB\u201C\u201E\u2018" + WrittenText.MASK;

  /** The most words of a heading with one sign: a longer line is a sentence. */
  private static final int MOST_WORDS = 6;

  @Override
  public void check(Proof proof) {
    for (Block block : proof.blocks()) {
      for (Line line : block.lines()) {
        boolean alone = proof.asks() && block.lines().size() == 1 && !block.quoted();
        if (block.runs() && isMeant(line.text(), alone)) {
          report(line, proof);
        }
      }
    }
  }

  private static boolean isMeant(String line, boolean alone) {
    int signs = signs(line);
    if (signs == 0 || signs > DEEPEST || signs == line.length()) {
      return false;
    }
    if (Signs.isHardSpace(line.charAt(signs))) {
      return line.length() > signs + 1;
    }
    int first = line.codePointAt(signs);
    return signs > 1
        ? Character.isLetter(first) || OPENERS.indexOf(first) >= 0
        : alone && Character.isUpperCase(first) && line.split("\\s+", -1).length <= MOST_WORDS;
  }

  private static int signs(String line) {
    int signs = 0;
    while (signs < line.length() && line.charAt(signs) == '#') {
      signs++;
    }
    return signs;
  }

  private static void report(Line line, Proof proof) {
    int signs = signs(line.text());
    boolean hard = Signs.isHardSpace(line.text().charAt(signs));
    String marks = "#".repeat(signs);
    proof.report(
        Code.UNSPACED_HEADING,
        line,
        0,
        Proof.quote(line.text()) + " is not a heading.",
        hard
            ? "write a plain space after " + marks + "; the space that is there is not a plain one."
            : "write a space after " + marks + ", or \\" + marks + " to show it as text.");
  }
}
