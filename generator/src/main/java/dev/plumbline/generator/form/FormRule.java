package dev.plumbline.generator.form;

/** One rule about how a text is written. */
interface FormRule {
  /** Marks every place where the rule is not kept. */
  void check(Proof proof);
}
