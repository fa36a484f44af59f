package dev.plumbline.generator.form;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.markdown.written.WrittenText.Block;
import dev.plumbline.generator.markdown.written.WrittenText.Line;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule against words of a level that are crossed out: nobody can tell whether they are asked. */
final class CrossedOutRule implements FormRule {
  private static final Pattern CROSSED =
      Pattern.compile("(?<!~)(~~?)(?![\\s~])[^~\uFFFC]+(?<!\\s)\\1(?!~)");

  @Override
  public void check(Proof proof) {
    if (!proof.asks()) {
      return;
    }
    for (Block block : proof.blocks()) {
      for (Line line : block.lines()) {
        Matcher crossed = CROSSED.matcher(line.text());
        if (line.text().indexOf('~') >= 0 && crossed.find() && !proof.isExplained(line)) {
          proof.report(
              Code.CROSSED_OUT,
              line,
              crossed.start(),
              Proof.quote(crossed.group()) + " is crossed out, but still on the page.",
              "remove the words, or the signs around them.");
        }
      }
    }
  }
}
