package dev.plumbline.generator.form;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.markdown.written.WrittenText.Block;
import dev.plumbline.generator.markdown.written.WrittenText.Line;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule against links, bold text and code whose signs do not match, so that readers see them. */
final class StrayMarkupRule implements FormRule {
  /** A link whose address has blanks in it; valid links are masked in the text. */
  private static final Pattern LINK =
      Pattern.compile("\\[[^\\[\\]]{1,200}]\\( ?[^()\\s]{1,200}(?: [^()\\s]{1,200}){1,20} ?\\)");

  private static final String BOLD = "**";

  @Override
  public void check(Proof proof) {
    for (Block block : proof.blocks()) {
      Line open = null;
      for (Line line : block.lines()) {
        if (line.text().contains("](")) {
          links(line, proof);
        }
        open = signs(line) % 2 == 0 ? open : open == null ? line : null;
      }
      code(block, proof);
      if (open != null) {
        proof.report(
            Code.STRAY_MARKUP,
            open,
            open.text().lastIndexOf(BOLD),
            "\"**\" has no counterpart here, so readers see it.",
            "write ** on both sides of the words in bold, or remove it.");
      }
    }
  }

  /** Reports the first sign of code that is none: those around code are masked with it. */
  private static void code(Block block, Proof proof) {
    for (Line line : block.lines()) {
      int at = line.text().indexOf('`');
      if (at >= 0 && !proof.isExplained(line)) {
        proof.report(
            Code.STRAY_MARKUP,
            line,
            at,
            "\"`\" has no counterpart here, so readers see it.",
            "write ` on both sides of the words in code, or remove it; an apostrophe is '.");
        return;
      }
    }
  }

  private static int signs(Line line) {
    int signs = 0;
    for (int at = line.text().indexOf(BOLD); at >= 0; at = line.text().indexOf(BOLD, at + 2)) {
      signs++;
    }
    return signs;
  }

  private static void links(Line line, Proof proof) {
    Matcher link = LINK.matcher(line.text());
    while (link.find() && !proof.isExplained(line)) {
      proof.report(
          Code.STRAY_MARKUP,
          line,
          link.start(),
          Proof.quote(link.group()) + " is not a link, because its address contains spaces.",
          "rename the file with hyphens instead of spaces, and write the address in the same way.");
    }
  }
}
