package dev.plumbline.generator.finding;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The part of the content that has to be understood before a rule can be checked. Earlier findings
 * can be the cause of later ones, never the other way round, so findings are listed in this order.
 */
public enum Rank {
  /** Nothing: a file is not read, or not to its end. */
  FILE,
  /** The file: its name or one of its keys is not written as it must be. */
  FORM,
  /** The file's keys: a heading or an item of its text may be lost. */
  TEXT,
  /** The lists of framework.yaml: something else is named. */
  NAME,
  /** The families and levels: another one is named. */
  REFERENCE,
  /** The meaning of the whole content. */
  MEANING;

  private static final Map<Rank, Set<Code>> CODES =
      Map.of(
          FILE,
          Set.of(
              Code.NOT_UTF_8,
              Code.UNREADABLE_FILE,
              Code.FILE_TOO_LARGE,
              Code.LINK_OUT_OF_CONTENT,
              Code.UNEXPECTED_FILE,
              Code.REPOSITORY_FILE,
              Code.ASSET_KIND,
              Code.ACTIVE_ASSET,
              Code.UNCLOSED_FRONT_MATTER,
              Code.YAML_SYNTAX,
              Code.NESTING_TOO_DEEP,
              Code.MERGE_CONFLICT,
              Code.UNCLOSED_REMARK),
          FORM,
          Set.of(
              Code.MISSING_FILE,
              Code.RESERVED_ID,
              Code.BAD_ID,
              Code.BAD_PAGE_NAME,
              Code.UNOPENED_FRONT_MATTER,
              Code.VALUE_IN_COMMENT,
              Code.YAML_ALIAS,
              Code.YAML_TAG,
              Code.DUPLICATE_KEY,
              Code.UNKNOWN_KEY,
              Code.WRONG_TYPE,
              Code.WRONG_VALUE,
              Code.MISSING_KEY,
              Code.UNKNOWN_LANGUAGE,
              Code.DUPLICATE_ID,
              Code.DUPLICATE_NAME,
              Code.DUPLICATE_GRADE,
              Code.DUPLICATE_COMMON),
          TEXT,
          Set.of(
              Code.REPEATED_HEADING,
              Code.MISPLACED_TITLE,
              Code.MISPLACED_TEXT,
              Code.BAD_ATTRIBUTES,
              Code.TEXT_AFTER_REMARK,
              Code.UNSPACED_HEADING,
              Code.BOLD_HEADING,
              Code.HEADING_DEPTH,
              Code.ODD_BULLET,
              Code.EMPTY_ITEM,
              Code.PLACEHOLDER_TEXT,
              Code.STRAY_ATTRIBUTES,
              Code.UNCLOSED_CODE,
              Code.MISPLACED_AUDIENCE),
          NAME,
          Set.of(
              Code.UNKNOWN_HEADING,
              Code.AMBIGUOUS_HEADING,
              Code.UNKNOWN_DIMENSION,
              Code.UNKNOWN_STAGE,
              Code.UNKNOWN_SCALE,
              Code.UNKNOWN_STEP,
              Code.UNKNOWN_ACTIVITY,
              Code.UNKNOWN_BAND,
              Code.UNKNOWN_GROUP,
              Code.UNKNOWN_SECTION,
              Code.UNKNOWN_AUDIENCE,
              Code.UNKNOWN_TRACK,
              Code.UNLISTED_GRADE,
              Code.GRADE_TAKEN),
          REFERENCE,
          Set.of(Code.UNKNOWN_FAMILY, Code.UNKNOWN_LEVEL, Code.SAME_AS_CIRCLE));

  private static final Map<Code, Rank> RANKS = new EnumMap<>(Code.class);

  static {
    CODES.forEach((rank, codes) -> codes.forEach(code -> RANKS.put(code, rank)));
  }

  static Rank of(RuleCode code) {
    return RANKS.getOrDefault(code, MEANING);
  }
}
