package dev.plumbline.generator.finding;

/** The code of a rule: the name of its findings, and how bad they are. */
public sealed interface RuleCode permits Code, SheetCode, OwnCode {
  /** The name in messages and content: lower case, hyphens. */
  String id();

  /** The severity unless the framework says otherwise. */
  Severity severity();

  /** Whether the rule is off unless the framework gives it a severity. */
  default boolean isOffAtFirst() {
    return false;
  }
}
