package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Nearest;
import dev.plumbline.generator.model.ContentParts;
import java.util.Collection;
import java.util.Locale;

/** A kind of entry that content can refer to, with the words for it. */
enum EntryKind {
  TRACK(Code.UNKNOWN_TRACK, "a track", "Tracks", "tracks"),
  GROUP(Code.UNKNOWN_GROUP, "a group of dimensions", "Groups", "groups"),
  DIMENSION(Code.UNKNOWN_DIMENSION, "a dimension", "Dimensions", "dimensions"),
  SCALE(Code.UNKNOWN_SCALE, "a scale", "Scales", "scales"),
  ACTIVITY(Code.UNKNOWN_ACTIVITY, "an activity", "Activities", "activities"),
  BAND(Code.UNKNOWN_BAND, "a pay band", "Pay bands", "pay"),
  SECTION(Code.UNKNOWN_SECTION, "a section", "Sections", "sections"),
  FAMILY(Code.UNKNOWN_FAMILY, "a family", "Families", "");

  private final Code code;
  private final String one;
  private final String many;
  private final String key;

  /**
   * @param key the key of framework.yaml that lists the entries; empty for families
   */
  EntryKind(Code code, String one, String many, String key) {
    this.code = code;
    this.one = one;
    this.many = many;
    this.key = key;
  }

  Code code() {
    return code;
  }

  /** The noun with its article: "a track". */
  String one() {
    return one;
  }

  /** The part of the content that must have been read before an entry counts as unknown. */
  ContentPart part(String id) {
    return key.isEmpty() ? ContentParts.family(id) : ContentParts.framework(key);
  }

  String hint(String written, Collection<String> known) {
    if (known.isEmpty() && !key.isEmpty()) {
      return String.format(
          Locale.ROOT, "framework.yaml has no \"%s\" yet: add it there, or remove this.", key);
    }
    return Nearest.hint(written, many, known);
  }
}
