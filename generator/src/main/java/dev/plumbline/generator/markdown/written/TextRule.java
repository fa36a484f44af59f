package dev.plumbline.generator.markdown.written;

import dev.plumbline.generator.finding.Findings;

/** A rule about the form of a text, whatever it says. */
public interface TextRule {
  /** The absence of any rule. */
  TextRule NONE = (text, findings) -> {};

  /** Reports every place of a text that breaks the rule. */
  void check(WrittenText text, Findings findings);
}
