package dev.plumbline.generator.inert;

import java.util.regex.Pattern;

/**
 * Text from others in the Markdown of code hosts, without any special meaning. A backslash escapes
 * a sign of Markdown. Hosts look for mentions, references, symbols and addresses in the rendered
 * text, where no backslash is left: a zero-width space breaks these. After {@code @} it is a plain
 * space, because some hosts would take the other for a letter of an address.
 */
public final class InertMarkdown {
  private static final String BLANK = "\u200B";

  /** The signs of Markdown, of its dialects, and of mathematics on GitHub. */
  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>&~$|]");

  /** The characters that may begin a reference: issues, merge requests, labels, symbols … */
  private static final Pattern TRIGGERS = Pattern.compile("[#!$%&~^:{\\[](?=[^\\s,;)])|-(?=\\d)");

  private static final Pattern PERSON = Pattern.compile("@(?=\\S)");

  private static final Pattern ADDRESS = Pattern.compile("(?i)\\bwww(?=\\.)");

  /** A possible name of a commit; six characters are too few for one. */
  private static final Pattern COMMIT = Pattern.compile("(?i)\\b[0-9a-f]{7,40}\\b");

  private static final Pattern SIX = Pattern.compile(".{6}(?=.)");

  private InertMarkdown() {}

  /** The text in a line of Markdown; not for the beginning of a line. */
  public static String escape(String text) {
    return MARKS.matcher(unlinked(text)).replaceAll("\\\\$0");
  }

  /** The text in a line of HTML within the Markdown, where no sign of Markdown counts. */
  public static String html(String text) {
    return unlinked(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String unlinked(String text) {
    String line = InertText.of(text);
    line = ADDRESS.matcher(line).replaceAll("$0" + BLANK);
    line = COMMIT.matcher(line).replaceAll(m -> SIX.matcher(m.group()).replaceAll("$0" + BLANK));
    line = TRIGGERS.matcher(line).replaceAll("$0" + BLANK);
    return PERSON.matcher(line).replaceAll("@ ");
  }

  /** The text as code, in which hosts look for nothing. */
  public static String code(String text) {
    String line = InertText.of(text);
    String fence = "`";
    while (line.contains(fence)) {
      fence += "`";
    }
    boolean needsSpace = line.startsWith("`") || line.endsWith("`");
    return needsSpace ? fence + " " + line + " " + fence : fence + line + fence;
  }
}
