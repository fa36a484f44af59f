package dev.plumbline.generator.form;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.markdown.written.WrittenText.Block;
import dev.plumbline.generator.markdown.written.WrittenText.Line;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule against references to a footnote or an address that is nowhere in the text. Those that
 * lead somewhere are masked in the text.
 */
final class StrayReferenceRule implements FormRule {
  private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\[\\]\\s]{1,60}]");

  private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]{1,200}]\\[([^\\[\\]]{0,200})]");

  @Override
  public void check(Proof proof) {
    for (Block block : proof.blocks()) {
      for (Line line : block.lines()) {
        if (line.text().indexOf('[') >= 0) {
          notes(line, proof);
          links(line, proof);
        }
      }
    }
  }

  private static void notes(Line line, Proof proof) {
    Matcher note = NOTE.matcher(line.text());
    while (note.find() && !proof.isExplained(line)) {
      proof.report(
          Code.STRAY_REFERENCE,
          line,
          note.start(),
          Proof.quote(note.group()) + " leads to no footnote, so readers see it.",
          "write the footnote on a line of its own, as in "
              + note.group()
              + ": …, or remove the reference.");
    }
  }

  private static void links(Line line, Proof proof) {
    Matcher link = LINK.matcher(line.text());
    while (link.find() && !proof.isExplained(line)) {
      proof.report(
          Code.STRAY_REFERENCE,
          line,
          link.start(),
          Proof.quote(link.group()) + " is not a link, because no line gives its address.",
          "write the address in round brackets right after the words, as in [the pay"
              + " bands](pay.md).");
    }
  }
}
