package dev.plumbline.generator.markdown.written;

import dev.plumbline.generator.finding.Findings;

/** A rule about how a text is written, whatever it says. */
public interface TextRule {
  /** Keeps no rule. */
  TextRule NONE = (text, findings) -> {};

  /** Finds every place of a text where the rule is not kept. */
  void check(WrittenText text, Findings findings);
}
