package dev.plumbline.generator.form;

/** A rule about the form of a text. */
interface FormRule {
  /** Reports every place that breaks the rule. */
  void check(Proof proof);
}
