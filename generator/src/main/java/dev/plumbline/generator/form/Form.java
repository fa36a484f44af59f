package dev.plumbline.generator.form;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.markdown.written.TextRule;
import dev.plumbline.generator.markdown.written.WrittenText;
import java.util.List;

/**
 * The list of rules about the form of a text, in order: later rules skip a line that an earlier one
 * explains.
 */
public final class Form implements TextRule {
  private static final List<FormRule> ALL =
      List.of(
          new UnspacedHeadingRule(),
          new OddBulletRule(),
          new TabbedTableRule(),
          new BrokenTableRule(),
          new StrayAttributesRule(),
          new StrayMarkupRule(),
          new StrayReferenceRule(),
          new CrossedOutRule());

  @Override
  public void check(WrittenText text, Findings findings) {
    Proof proof = new Proof(text, findings);
    ALL.forEach(rule -> rule.check(proof));
  }
}
