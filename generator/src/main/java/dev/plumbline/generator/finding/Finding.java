package dev.plumbline.generator.finding;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in the content that is wrong or doubtful.
 *
 * @param code the rule that it breaks
 * @param severity the severity by the framework's own settings
 * @param message one sentence that says what was found; long names in quotation marks are cut, here
 *     and in the hint
 * @param place the place in the content
 * @param hint the remedy, for someone who does not program
 * @param accepted the reason for which the owners accept it; absent if they do not
 * @param about the names of the levels or families that it is about, as content refers to them;
 *     none where the place alone says it
 * @param relations the relations to other findings
 */
public record Finding(
    RuleCode code,
    Severity severity,
    String message,
    Place place,
    String hint,
    @Nullable String accepted,
    List<String> about,
    FindingRelations relations)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::rank)
          .thenComparing(Finding::place)
          .thenComparing(Finding::code, CodeOrder.BY_REFERENCE)
          .thenComparing(Finding::message);

  public Finding {
    message = Shortener.text(message);
    hint = Shortener.text(hint);
    about = List.copyOf(about);
  }

  /** A finding of the severity that its rule has by default. */
  public static Finding of(RuleCode code, Place place, String message, String hint) {
    return new Finding(
        code, code.severity(), message, place, hint, null, List.of(), FindingRelations.NONE);
  }

  /** Whether it counts: accepted findings are shown, and fail nothing. */
  public boolean open() {
    return accepted == null;
  }

  /** The finding with another severity. */
  public Finding withSeverity(Severity other) {
    return new Finding(code, other, message, place, hint, accepted, about, relations);
  }

  /** The finding, accepted for a reason. */
  public Finding acceptedBecause(String reason) {
    return new Finding(code, severity, message, place, hint, reason, about, relations);
  }

  /** The finding about other names. */
  public Finding about(List<String> names) {
    return new Finding(code, severity, message, place, hint, accepted, names, relations);
  }

  /** The finding, hiding these parts of the content. */
  public Finding hiding(List<ContentPart> parts) {
    return with(new FindingRelations(parts, relations.restsOn(), relations.covers()));
  }

  /** The finding, true only if these parts of the content are known. */
  public Finding restingOn(List<ContentPart> parts) {
    return with(new FindingRelations(relations.hides(), parts, relations.covers()));
  }

  /** The finding, covering these other findings. */
  public Finding covering(List<CoveredFinding> findings) {
    return with(new FindingRelations(relations.hides(), relations.restsOn(), findings));
  }

  private Finding with(FindingRelations other) {
    return new Finding(code, severity, message, place, hint, accepted, about, other);
  }

  /** The rank by what has to be understood before it can be found. */
  public Rank rank() {
    return Rank.of(code);
  }

  /**
   * The parts of the content that are unknown while it stands: its file, unless it names others. A
   * fault in the front matter leaves the text known, and the other way round.
   */
  public List<ContentPart> hides() {
    if (!relations.hides().isEmpty()) {
      return relations.hides();
    }
    ContentPart file = ContentPart.of(place.path());
    return switch (rank()) {
      case FILE -> List.of(file);
      case FORM -> List.of(place.path().endsWith(".md") ? file.in("keys") : file);
      case TEXT -> List.of(file.in("text"));
      case NAME, REFERENCE -> List.of(file.in("names"));
      case MEANING -> List.of();
    };
  }

  /** The parts of the content that must be known for it to be true. */
  public List<ContentPart> restsOn() {
    return relations.restsOn();
  }

  /** Findings of the same cause, which need not be reported beside it. */
  public List<CoveredFinding> covers() {
    return relations.covers();
  }

  // Causes come before what may follow from them.
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
