package dev.plumbline.generator.sheet.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column or a row of a sheet holds, as its heading says. */
public enum HeadRole {
  FAMILY,
  TRACK,
  LEVEL,
  CODE,
  TITLE,
  GRADE,
  GROUP,
  DIMENSION,
  TOPIC,
  TEXT,
  ID,
  SUMMARY,
  DEFINITION,
  DETAIL,
  EXAMPLE,
  FACT,
  COMMENT;

  /** The word for it in a mapping. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role that a heading names; none where it is none that is known. */
  static Optional<HeadRole> of(String heading) {
    return Arrays.stream(values()).filter(role -> HeadWords.has(role.word(), heading)).findFirst();
  }
}
