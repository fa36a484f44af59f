package dev.plumbline.generator.version;

import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.markdown.Article;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version of a framework, or the changes since the last one.
 *
 * @param name the name that people use: {@code 1.2.0}; absent for unreleased changes
 * @param date its date; absent for unreleased changes
 * @param notes the owners' notes about it; empty where they wrote none
 * @param change the change since the version before; absent for the first
 * @param levels the number of its levels
 */
public record Version(
    @Nullable String name,
    @Nullable OffsetDateTime date,
    Article notes,
    @Nullable FrameworkChange change,
    int levels) {
  private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9.-]");
  private static final String UNRELEASED = "_next";

  /** The changes since the last version. */
  public static Version unreleased(Article notes, FrameworkChange change, int levels) {
    return new Version(null, null, notes, change, levels);
  }

  /** Whether it is a version, rather than the changes since the last one. */
  public boolean isReleased() {
    return date != null;
  }

  /**
   * The name as a part of an address: letters, digits, dots, hyphens; any other character by its
   * number.
   */
  public String id() {
    return name == null
        ? UNRELEASED
        : OTHER
            .matcher(name)
            .replaceAll(one -> "_" + Integer.toHexString(one.group().codePointAt(0)));
  }
}
