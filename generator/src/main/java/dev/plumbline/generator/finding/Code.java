package dev.plumbline.generator.finding;

import static dev.plumbline.generator.finding.Severity.ERROR;
import static dev.plumbline.generator.finding.Severity.NOTE;
import static dev.plumbline.generator.finding.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The codes of the rules of the content, in the order of the reference, with the severity it has
 * unless the framework says otherwise. An error cannot be turned off.
 */
public enum Code implements RuleCode {
  // Files
  NOT_UTF_8(ERROR),
  UNREADABLE_FILE(ERROR),
  FILE_TOO_LARGE(ERROR),
  LINK_OUT_OF_CONTENT(ERROR),
  MISSING_FILE(ERROR),
  UNEXPECTED_FILE(WARNING),
  REPOSITORY_FILE(NOTE),
  ASSET_KIND(ERROR),
  ACTIVE_ASSET(ERROR),
  UNUSED_ASSET(NOTE),
  RESERVED_ID(ERROR),
  BAD_ID(ERROR),
  BAD_PAGE_NAME(ERROR),
  UNOPENED_FRONT_MATTER(ERROR),
  UNCLOSED_FRONT_MATTER(ERROR),

  // YAML
  YAML_SYNTAX(ERROR),
  VALUE_IN_COMMENT(ERROR),
  YAML_ALIAS(ERROR),
  YAML_TAG(ERROR),
  NESTING_TOO_DEEP(ERROR),
  DUPLICATE_KEY(ERROR),
  UNKNOWN_KEY(ERROR),
  WRONG_TYPE(ERROR),
  WRONG_VALUE(ERROR),
  MISSING_KEY(ERROR),

  // Headings and attributes
  UNKNOWN_HEADING(ERROR),
  AMBIGUOUS_HEADING(ERROR),
  REPEATED_HEADING(WARNING),
  MISPLACED_TITLE(WARNING),
  MISPLACED_TEXT(WARNING),
  BAD_ATTRIBUTES(ERROR),
  MISPLACED_AUDIENCE(ERROR),

  // Form
  MERGE_CONFLICT(ERROR),
  UNCLOSED_REMARK(ERROR),
  TEXT_AFTER_REMARK(WARNING),
  UNSPACED_HEADING(WARNING),
  BOLD_HEADING(WARNING),
  HEADING_DEPTH(WARNING),
  ODD_BULLET(WARNING),
  TABBED_TABLE(WARNING),
  EMPTY_ITEM(WARNING),
  PLACEHOLDER_TEXT(WARNING),
  STRAY_ATTRIBUTES(WARNING),
  STRAY_MARKUP(WARNING),
  UNCLOSED_CODE(WARNING),

  // References
  UNKNOWN_DIMENSION(ERROR),
  UNKNOWN_STAGE(ERROR),
  UNKNOWN_SCALE(ERROR),
  UNKNOWN_STEP(ERROR),
  UNKNOWN_ACTIVITY(ERROR),
  UNKNOWN_BAND(ERROR),
  UNKNOWN_GROUP(ERROR),
  UNKNOWN_SECTION(ERROR),
  UNKNOWN_AUDIENCE(ERROR),
  UNKNOWN_TRACK(ERROR),
  UNKNOWN_FAMILY(ERROR),
  UNKNOWN_LEVEL(ERROR),
  UNKNOWN_LANGUAGE(ERROR),
  SAME_AS_CIRCLE(ERROR),

  // One of each
  DUPLICATE_ID(ERROR),
  DUPLICATE_NAME(ERROR),
  DUPLICATE_GRADE(ERROR),
  GRADE_TAKEN(ERROR),
  DUPLICATE_COMMON(ERROR),
  DUPLICATE_ADDRESS(ERROR),

  // Meaning
  UNLISTED_GRADE(ERROR),
  WEEK_NOT_100(ERROR),
  MISSING_REASON(WARNING),
  OTHER_BAND(WARNING),
  LOW_CONTRAST(WARNING),
  TOO_LONG_TO_PRINT(NOTE),
  DIMENSION_NOT_HERE(WARNING),
  EXPECTED_AND_NOT(WARNING),
  MOVE_NOWHERE(WARNING),
  EMPTY_LEVEL(WARNING),
  PLACEHOLDER_LEVEL(WARNING),
  GAP(NOTE),
  OWNERS_DIFFER(WARNING),
  OWNERS_UNREAD(WARNING),
  UNUSED_ACCEPT(WARNING),
  UNKNOWN_CODE(ERROR),
  SEVERITY_OF_ERROR(ERROR),

  // Parity
  CEILING(WARNING),
  UNWRITTEN_TOP(WARNING),
  UNPAIRED(WARNING),
  PAY_GAP(WARNING),
  FORCED_SWITCH(WARNING),
  SWITCH_AS_PROMOTION(WARNING),
  ONE_WAY_DOOR(WARNING),
  HIDDEN_MANAGEMENT(WARNING),
  MANAGING_NOT_ASKED(WARNING),
  CRAFT_ABANDONED(WARNING),
  MANAGER_HIGHER_EVERYWHERE(WARNING),
  SCOPE_GAP(WARNING),
  NO_DESTINATION(NOTE),
  EMPTY_RUNG(WARNING),
  STEEP_RUNG(NOTE),
  WEEK_WITHOUT_MAKING(WARNING),
  PARITY_UNTESTED(NOTE),

  // Style
  LONG_SENTENCE(NOTE),
  WEASEL_WORD(NOTE),
  UNEVEN_CRITERIA(NOTE, Use.ON_REQUEST),
  REPEATED_CRITERION(NOTE),
  GENDERED_PRONOUN(NOTE),
  UNEXPLAINED_ABBREVIATION(NOTE),

  // Prose and links
  RAW_HTML(WARNING),
  TABLE_TOO_LARGE(ERROR),
  DANGEROUS_LINK(ERROR),
  DEAD_LINK(ERROR),
  DEAD_FRAGMENT(ERROR),
  MISSING_IMAGE(ERROR),
  BAD_FORMERLY(ERROR);

  private final Severity severity;
  private final Use use;

  Code(Severity severity) {
    this(severity, Use.ALWAYS);
  }

  Code(Severity severity, Use use) {
    this.severity = severity;
    this.use = use;
  }

  private enum Use {
    ALWAYS,
    ON_REQUEST
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public boolean isOffAtFirst() {
    return use == Use.ON_REQUEST;
  }

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The rule with this name, if there is one. */
  public static Optional<Code> of(String id) {
    return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
  }

  @Override
  public String toString() {
    return id();
  }
}
