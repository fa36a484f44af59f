package dev.plumbline.generator.asset;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The target of an address in a drawing. */
final class SvgLink {
  private static final Set<String> FOLLOWED = Set.of("http", "https", "mailto");
  private static final Pattern SCHEME = Pattern.compile("^([^/?#:]*):");

  /**
   * An address of a part of the drawing, or of an embedded picture or font in which nothing can
   * run.
   */
  private static final Pattern INSIDE =
      Pattern.compile(
          "^[ \\t\\n\\r]*"
              + "(?:#|data:(?:image/(?:png|jpe?g|gif|webp)|font/(?:woff2?|ttf|otf))[;,])",
          Pattern.CASE_INSENSITIVE);

  /**
   * The characters that browsers skip before and in a scheme, and others that are skipped to be
   * safe.
   */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Z}\\p{Cf}]");

  private SvgLink() {}

  /** Whether it leads to a part of the drawing, or contains its target. */
  static boolean staysInside(String address) {
    return INSIDE.matcher(address).find();
  }

  /** Whether a reader may follow it: to a page, a mailbox or a part of the drawing. */
  static boolean mayBeFollowed(String address) {
    Matcher scheme = SCHEME.matcher(UNSEEN.matcher(address).replaceAll(""));
    return !scheme.find() || FOLLOWED.contains(scheme.group(1).toLowerCase(Locale.ROOT));
  }
}
