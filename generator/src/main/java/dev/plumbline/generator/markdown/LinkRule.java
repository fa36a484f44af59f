package dev.plumbline.generator.markdown;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rule for the targets of links and images; a target that is not understood is refused. */
final class LinkRule {
  private LinkRule() {}

  /** Why a target is refused: the end of a sentence, and a hint. */
  record Refusal(String because, String hint) {}

  private static final Refusal NOWHERE =
      new Refusal("has no address", "give it an address, or write its text without a link.");
  private static final Refusal ODD =
      new Refusal(
          "has characters that are not allowed in an address",
          "type the address again, without backslashes, spaces or invisible characters.");
  private static final Refusal SCHEME =
      new Refusal(
          "does not lead to a file of the framework or to an address with http, https or mailto",
          "link to a content file by its relative path, or to a page by its https address.");
  private static final Refusal MAIL =
      new Refusal(
          "is no e-mail address", "write mailto: and an address with \"@\" in it, without spaces.");
  private static final Refusal ABSOLUTE =
      new Refusal(
          "starts with \"/\", so it works on one server only",
          "write a path that starts from this file, such as ../management/m4.md, or a full https"
              + " address.");
  private static final Refusal ELSEWHERE =
      new Refusal(
          "is not a file of the framework",
          "put the file in assets/ and write its path from this file: the site loads nothing from"
              + " other"
              + " sites.");

  /** Why a link may not lead there; null if it may. */
  static @Nullable Refusal link(String target) {
    if (target.isBlank() || target.equals("#")) {
      return NOWHERE;
    }
    if (hasOddCharacters(target)) {
      return ODD;
    }
    if (target.startsWith("/")) {
      return ABSOLUTE;
    }
    int pathEnd = pathEnd(target);
    int colon = target.indexOf(':');
    if (colon >= 0 && colon < pathEnd) {
      return ofScheme(target, colon);
    }
    // A path that is resolved must not become one that begins with two slashes.
    return target.substring(0, pathEnd).contains("//") ? ABSOLUTE : null;
  }

  /** Why an image may not come from there; null if it may. */
  static @Nullable Refusal image(String target) {
    Refusal refusal = link(target);
    if (NOWHERE.equals(refusal) || ODD.equals(refusal)) {
      return refusal;
    }
    boolean outside = refusal != null || target.indexOf(':') >= 0;
    if (outside) {
      return ELSEWHERE;
    }
    return target.startsWith("#") || target.startsWith("?") ? NOWHERE : null;
  }

  private static @Nullable Refusal ofScheme(String target, int colon) {
    String rest = target.substring(colon + 1);
    return switch (target.substring(0, colon).toLowerCase(Locale.ROOT)) {
      case "http", "https" -> hasHost(rest) ? null : SCHEME;
      case "mailto" -> rest.isEmpty() ? NOWHERE : isMail(rest) ? null : MAIL;
      default -> SCHEME;
    };
  }

  /** Whether a mail goes to an address, or to one that its sender fills in. */
  private static boolean isMail(String rest) {
    return rest.indexOf('@') > 0 || rest.startsWith("?");
  }

  private static boolean hasHost(String rest) {
    return rest.startsWith("//") && rest.length() > 2 && "/?#:@".indexOf(rest.charAt(2)) < 0;
  }

  private static int pathEnd(String target) {
    for (int i = 0; i < target.length(); i++) {
      if (target.charAt(i) == '?' || target.charAt(i) == '#') {
        return i;
      }
    }
    return target.length();
  }

  private static boolean hasOddCharacters(String target) {
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      boolean outer = i == 0 || i == target.length() - 1;
      if (c == '\\'
          || Character.isISOControl(c)
          || Character.getType(c) == Character.FORMAT
          || (outer && (Character.isWhitespace(c) || Character.isSpaceChar(c)))) {
        return true;
      }
    }
    return false;
  }
}
