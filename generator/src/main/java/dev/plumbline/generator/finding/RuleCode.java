package dev.plumbline.generator.finding;

import java.util.Comparator;

/** The code of a rule: the name of its findings, and how bad they are. */
public sealed interface RuleCode permits Code, OwnCode {
  /** Plumbline's codes in the order of the reference; after them those of others, by name. */
  Comparator<RuleCode> ORDER =
      Comparator.comparingInt(
              (RuleCode code) -> code instanceof Code ours ? ours.ordinal() : Integer.MAX_VALUE)
          .thenComparing(RuleCode::id);

  /** The name in messages and content: lower case, hyphens. */
  String id();

  /** The severity unless the framework says otherwise. */
  Severity severity();

  /** Whether the rule is off unless the framework gives it a severity. */
  default boolean isOffAtFirst() {
    return false;
  }
}
