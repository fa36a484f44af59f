package dev.plumbline.generator.markdown.tree;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** A reader of the inside of a brace group. */
public final class AttributesReader {
  private static final String AUDIENCE = "audience";
  private static final String AUDIENCE_IS = "audience=";

  /** Words that, alone in braces, can only be an audience whose key was forgotten. */
  private static final Set<String> CONFIDENTIAL =
      Set.of("internal", "private", "confidential", "restricted");

  private static final String HINT =
      "write ids, tags and audiences in lower-case letters, digits and hyphens, such as"
          + " {#own-id .optional audience=internal}; to show a brace as text, write \\{.";

  private AttributesReader() {}

  /** The result of reading a brace group. */
  public sealed interface Reading {
    /** Text that happens to be in braces. */
    record NoAttributes() implements Reading {}

    /** Attributes. */
    record Understood(Attributes attributes) implements Reading {}

    /**
     * Malformed attributes, already reported.
     *
     * @param restricts whether it may have been meant to keep its text from someone
     */
    record Malformed(boolean restricts) implements Reading {}
  }

  /**
   * Whether a brace group that ends its block mentions an audience, well formed or not. In doubt it
   * does, because the other mistake would publish text that is not for everyone.
   */
  static boolean restricts(String source) {
    String inside = inside(source).toLowerCase(Locale.ROOT);
    return inside.contains(AUDIENCE) || CONFIDENTIAL.contains(inside);
  }

  /** Whether a brace group within other text gives an audience, well formed or not. */
  static boolean assigns(String source) {
    String lower = source.toLowerCase(Locale.ROOT);
    int at = lower.indexOf(AUDIENCE);
    while (at >= 0) {
      int after = at + AUDIENCE.length();
      while (after < lower.length() && "s \n\t\"'".indexOf(lower.charAt(after)) >= 0) {
        after++;
      }
      if (after < lower.length() && "=:".indexOf(lower.charAt(after)) >= 0) {
        return true;
      }
      at = lower.indexOf(AUDIENCE, after);
    }
    return false;
  }

  /** Whether some brace group in a text gives an audience. */
  public static boolean assignsWithin(String text) {
    int open = text.indexOf('{');
    while (open >= 0) {
      int next = text.indexOf('{', open + 1);
      String group = text.substring(open, next < 0 ? text.length() : next);
      if (assigns(
          group.substring(0, group.indexOf('}') < 0 ? group.length() : group.indexOf('}')))) {
        return true;
      }
      open = next;
    }
    return false;
  }

  /** Reads a group that stands where attributes stand; reports it where it is malformed. */
  public static Reading read(String source, Place place, Findings findings) {
    String inside = inside(source);
    if (!meantAsAttributes(inside) && !restricts(source)) {
      return new Reading.NoAttributes();
    }
    Tokens tokens = new Tokens();
    StringTokenizer words = new StringTokenizer(inside);
    while (words.hasMoreTokens()) {
      String problem = tokens.take(words.nextToken());
      if (problem != null) {
        findings.add(
            Code.BAD_ATTRIBUTES, place, "\"" + source + "\" cannot be read: " + problem, HINT);
        return new Reading.Malformed(restricts(source));
      }
    }
    return new Reading.Understood(new Attributes(tokens.id, tokens.tags, tokens.audience, place));
  }

  private static boolean meantAsAttributes(String inside) {
    return inside.indexOf('#') >= 0 || inside.indexOf('.') >= 0 || inside.indexOf('=') >= 0;
  }

  private static String inside(String source) {
    int end = source.endsWith("}") ? source.length() - 1 : source.length();
    return source.substring(1, end).strip();
  }

  /** The tokens understood so far. */
  private static final class Tokens {
    private @Nullable String id;
    private final List<String> tags = new ArrayList<>();
    private @Nullable String audience;

    /** Takes a token, or returns a sentence that says why not. */
    @Nullable String take(String token) {
      if (token.startsWith("#")) {
        return takeId(token.substring(1));
      }
      if (token.startsWith(".")) {
        return takeTag(token.substring(1));
      }
      if (token.startsWith(AUDIENCE_IS)) {
        return takeAudience(token.substring(AUDIENCE_IS.length()));
      }
      return "\"" + token + "\" is not an id (#id), a tag (.tag) or audience=name.";
    }

    private @Nullable String takeId(String name) {
      if (id != null) {
        return "it has two ids.";
      }
      id = name;
      return Identifier.isValid(name) ? null : "\"" + name + "\" cannot be an id.";
    }

    private @Nullable String takeTag(String name) {
      tags.add(name);
      return Identifier.isValid(name) ? null : "\"" + name + "\" cannot be a tag.";
    }

    private @Nullable String takeAudience(String name) {
      if (audience != null) {
        return "it has two audiences.";
      }
      audience = name;
      return Identifier.isValid(name) ? null : "\"" + name + "\" cannot be an audience.";
    }
  }
}
