package dev.plumbline.generator.change;

import dev.plumbline.generator.semver.SemanticVersion;
import dev.plumbline.generator.semver.VersionStep;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A proposal for the version after a change, with reasons; the owners decide.
 *
 * @param step the largest step that any part of the change calls for
 * @param reasons all reasons, those for the largest step first; none where nothing changed
 * @param before the earlier version, as written
 * @param after the later version, as written
 * @param proposed absent where the earlier version is not of the form {@code 1.2.3}
 */
public record VersionProposal(
    VersionStep step,
    List<VersionReason> reasons,
    @Nullable String before,
    @Nullable String after,
    @Nullable String proposed) {
  private static final String FIRST = "1.0.0";

  public VersionProposal {
    reasons = List.copyOf(reasons);
  }

  /** The proposal for a change. */
  public static VersionProposal of(FrameworkChange change) {
    List<VersionReason> reasons = VersionReason.of(change);
    VersionStep step = reasons.isEmpty() ? VersionStep.NONE : reasons.get(0).step();
    String before = change.versionBefore();
    return new VersionProposal(step, reasons, before, change.versionAfter(), after(before, step));
  }

  private static @Nullable String after(@Nullable String before, VersionStep step) {
    if (step == VersionStep.NONE) {
      return before;
    }
    return before == null
        ? FIRST
        : SemanticVersion.of(before).map(version -> version.after(step).toString()).orElse(null);
  }

  /**
   * Whether the later version is the proposed one or higher. Where the earlier version is not of
   * the form {@code 1.2.3}, any other text will do; where there was none, any text at all.
   */
  public boolean isRaisedEnough() {
    if (step == VersionStep.NONE && after == null) {
      return before == null;
    }
    if (after == null) {
      return false;
    }
    return before == null || isRaisedEnough(before, after);
  }

  private boolean isRaisedEnough(String was, String is) {
    SemanticVersion then = SemanticVersion.of(was).orElse(null);
    SemanticVersion now = SemanticVersion.of(is).orElse(null);
    if (then == null || now == null) {
      boolean comparable = then == null;
      return step == VersionStep.NONE
          ? comparable || was.equals(is)
          : comparable && !was.equals(is);
    }
    return now.isAtLeast(then.after(step));
  }

  /** The reasons for the proposed step. */
  public List<VersionReason> decisive() {
    return reasons.stream().filter(reason -> reason.step() == step).toList();
  }

  /** The proposal in one sentence. */
  public String sentence() {
    if (step == VersionStep.NONE) {
      return "No new version is needed.";
    }
    String proposal = "This is a " + step.word() + " change";
    if (before == null) {
      return proposal + ". The framework has no version yet: start with " + FIRST + ".";
    }
    if (proposed == null) {
      return proposal
          + ". The version “"
          + before
          + "” does not look like 1.2.3, so no number can be"
          + " suggested.";
    }
    return proposal + ": version " + before + " would become " + proposed + "." + written();
  }

  private String written() {
    String now = after == null ? "none" : after;
    return switch (raise()) {
      case NOT_YET -> " The version has not been raised yet.";
      case AS_PROPOSED -> " The framework already says so.";
      case ENOUGH -> " The framework says " + now + ", which is high enough.";
      case TOO_LITTLE -> " The framework says " + now + ", which is not high enough.";
    };
  }

  /** The comparison of the later version with the proposed one. */
  public Raise raise() {
    if (after != null && after.equals(before)) {
      return Raise.NOT_YET;
    } else if (after != null && after.equals(proposed)) {
      return Raise.AS_PROPOSED;
    }
    return isRaisedEnough() ? Raise.ENOUGH : Raise.TOO_LITTLE;
  }

  /** The results of comparing a version with the proposed one. */
  public enum Raise {
    NOT_YET,
    AS_PROPOSED,
    /** The version is not the proposed one, but no lower. */
    ENOUGH,
    /** The version is lower than proposed, or was removed. */
    TOO_LITTLE;

    /** The word in data: lower case, hyphens. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
