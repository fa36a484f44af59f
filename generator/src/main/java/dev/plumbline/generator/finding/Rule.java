package dev.plumbline.generator.finding;

/**
 * A rule of the content. Each rule makes findings of one code, and its class is named after it:
 * {@code dead-link} is {@code DeadLinkCheck}. A rule has no state and is thread-safe.
 *
 * @param <S> the subject that the rule looks at, such as a family or a whole framework
 */
public interface Rule<S> {
  /** The code of the rule's findings. */
  RuleCode code();

  /**
   * Whether the subject has anything to test the rule by. A rule that does not apply is neither
   * kept nor broken.
   */
  default boolean applies(S subject) {
    return true;
  }

  /** Adds a finding for every breach of the rule by a subject that the rule applies to. */
  void check(S subject, Findings findings);
}
