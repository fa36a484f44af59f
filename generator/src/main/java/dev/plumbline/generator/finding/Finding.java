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
 * @param bearing on other findings
 */
public record Finding(
    RuleCode code,
    Severity severity,
    String message,
    Place place,
    String hint,
    @Nullable String accepted,
    List<String> about,
    Bearing bearing)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::rank)
          .thenComparing(Finding::place)
          .thenComparing(Finding::code, CodeOrder.BY_REFERENCE)
          .thenComparing(Finding::message);

  public Finding {
    message = Shortened.text(message);
    hint = Shortened.text(hint);
    about = List.copyOf(about);
  }

  /** A finding of the severity that its rule has by default. */
  public static Finding of(RuleCode code, Place place, String message, String hint) {
    return new Finding(code, code.severity(), message, place, hint, null, List.of(), Bearing.NONE);
  }

  /** Whether it counts: accepted findings are shown, and fail nothing. */
  public boolean open() {
    return accepted == null;
  }

  /** The same finding with another severity. */
  public Finding withSeverity(Severity other) {
    return new Finding(code, other, message, place, hint, accepted, about, bearing);
  }

  /** The same finding, accepted for a reason. */
  public Finding acceptedBecause(String reason) {
    return new Finding(code, severity, message, place, hint, reason, about, bearing);
  }

  /** The same finding, said to be about these. */
  public Finding about(List<String> names) {
    return new Finding(code, severity, message, place, hint, accepted, names, bearing);
  }

  /** The same finding, said to leave these parts of the content unknown. */
  public Finding hiding(List<Part> parts) {
    return with(new Bearing(parts, bearing.restsOn(), bearing.covers()));
  }

  /** The same finding, said to be true only if these parts of the content are known. */
  public Finding restingOn(List<Part> parts) {
    return with(new Bearing(bearing.hides(), parts, bearing.covers()));
  }

  /** The same finding, said to tell these with its own. */
  public Finding covering(List<Covered> findings) {
    return with(new Bearing(bearing.hides(), bearing.restsOn(), findings));
  }

  private Finding with(Bearing other) {
    return new Finding(code, severity, message, place, hint, accepted, about, other);
  }

  /** What has to be understood before it can be found. */
  public Rank rank() {
    return Rank.of(code);
  }

  /**
   * The parts of the content that cannot be known while it stands: unless it says which, its file.
   * What is wrong in the head of a text leaves the text known, and the other way round.
   */
  public List<Part> hides() {
    if (!bearing.hides().isEmpty()) {
      return bearing.hides();
    }
    Part file = Part.of(place.path());
    return switch (rank()) {
      case FILE -> List.of(file);
      case FORM -> List.of(place.path().endsWith(".md") ? file.in("keys") : file);
      case TEXT -> List.of(file.in("text"));
      case NAME, REFERENCE -> List.of(file.in("names"));
      case MEANING -> List.of();
    };
  }

  /** The parts of the content that must be known for it to be true. */
  public List<Part> restsOn() {
    return bearing.restsOn();
  }

  /** Findings of the same cause that it tells with its own. */
  public List<Covered> covers() {
    return bearing.covers();
  }

  /** Causes before what may follow from them; then by place, by rule and by message. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
