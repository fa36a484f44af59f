package dev.plumbline.generator.finding;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in the content that is wrong or doubtful.
 *
 * @param code which rule
 * @param severity how bad, after the framework's own settings
 * @param message one sentence that says what was found; names in quotation marks are cut, here and
 *     in the hint, where they are too long to be read
 * @param place where
 * @param hint what to do about it, for someone who does not program
 * @param accepted the reason for which the owners accept it; absent if they do not
 * @param about the names of all that it is about, as content refers to them; none where the place
 *     alone says it
 */
public record Finding(
    Code code,
    Severity severity,
    String message,
    Place place,
    String hint,
    @Nullable String accepted,
    List<String> about)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::place)
          .thenComparing(Finding::code)
          .thenComparing(Finding::message);

  public Finding {
    message = Shortened.text(message);
    hint = Shortened.text(hint);
    about = List.copyOf(about);
  }

  /** A finding of the severity that its rule has by default. */
  public static Finding of(Code code, Place place, String message, String hint) {
    return new Finding(code, code.severity(), message, place, hint, null, List.of());
  }

  /** Whether it counts: accepted findings are shown, and fail nothing. */
  public boolean open() {
    return accepted == null;
  }

  /** The same finding with another severity. */
  public Finding withSeverity(Severity other) {
    return new Finding(code, other, message, place, hint, accepted, about);
  }

  /** The same finding, accepted for a reason. */
  public Finding acceptedBecause(String reason) {
    return new Finding(code, severity, message, place, hint, reason, about);
  }

  /** The same finding, said to be about these. */
  public Finding about(List<String> names) {
    return new Finding(code, severity, message, place, hint, accepted, names);
  }

  /** By place, then by rule, then by message. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
