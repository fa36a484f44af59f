package dev.plumbline.generator.form;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.markdown.written.WrittenText;
import dev.plumbline.generator.markdown.written.WrittenText.Block;
import dev.plumbline.generator.markdown.written.WrittenText.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A text under check, and the findings in it so far. */
final class Proof {
  private static final int QUOTED_AT_MOST = 40;

  private final WrittenText text;
  private final Findings findings;
  private final Set<Integer> explained = new HashSet<>();

  Proof(WrittenText text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  List<Block> blocks() {
    return text.blocks();
  }

  /** Whether the text is that of a level. */
  boolean asks() {
    return text.asks();
  }

  /** Whether the problem of a line has been reported. */
  boolean isExplained(Line line) {
    return explained.contains(line.number());
  }

  /** Reports a problem that begins at a character of a line. */
  void report(Code code, Line line, int offset, String message, String hint) {
    explained.add(line.number());
    findings.add(code, text.place(line, offset), message, hint);
  }

  /** Marks these lines as explained by a finding at another line. */
  void explain(List<Line> lines) {
    lines.forEach(line -> explained.add(line.number()));
  }

  /** A piece of a line in quotation marks, cut to a readable length. */
  static String quote(String piece) {
    String shown = piece.replace(WrittenText.MASK, '…');
    return shown.length() <= QUOTED_AT_MOST
        ? "\"" + shown + "\""
        : "\"" + shown.substring(0, QUOTED_AT_MOST) + "…\"";
  }
}
