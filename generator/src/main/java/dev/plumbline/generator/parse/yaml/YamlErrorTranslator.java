package dev.plumbline.generator.parse.yaml;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** A translator of the YAML parser's errors into words for people who do not program. */
final class YamlErrorTranslator {
  private final YamlText source;
  private final String problem;
  private final String context;
  private final int at;
  private final int begun;

  /**
   * @param at the place where the parser gave up
   * @param begun the place where the value that it was reading began
   */
  private YamlErrorTranslator(
      YamlText source, String problem, @Nullable String context, int at, int begun) {
    this.source = source;
    this.problem = problem;
    this.context = context == null ? "" : context;
    this.at = at;
    this.begun = begun;
  }

  /** The error that an exception of the parser tells. */
  static YamlSyntaxError translated(YamlText source, RuntimeException thrown) {
    Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
    if (cause instanceof MarkedYamlEngineException marked) {
      int at = offset(source, marked.getProblemMark().orElse(null), 0);
      int begun = offset(source, marked.getContextMark().orElse(null), at);
      String problem = marked.getProblem() == null ? "" : marked.getProblem();
      return new YamlErrorTranslator(source, problem, marked.getContext(), at, begun).error();
    }
    return unmarked(source, thrown);
  }

  private static YamlSyntaxError unmarked(YamlText source, RuntimeException thrown) {
    int offset = 0;
    if (thrown instanceof JacksonException jackson && jackson.getLocation() != null) {
      TokenStreamLocation at = jackson.getLocation();
      offset = source.offset(at.getLineNr() - 1, 0);
    }
    boolean key = String.valueOf(thrown.getMessage()).contains("property name");
    return new YamlSyntaxError(
        offset,
        key ? "A key here is a list or a group of keys." : "The YAML cannot be read here.",
        key
            ? "a key is a plain word, followed by a colon and a space."
            : "check the quotes, brackets and indentation on this line and the one before.",
        null);
  }

  private static int offset(YamlText source, @Nullable Mark mark, int absent) {
    return mark == null ? absent : source.offset(mark.getLine(), mark.getColumn());
  }

  private YamlSyntaxError error() {
    if (problem.startsWith("mapping values are not allowed")) {
      return secondColon();
    }
    if (problem.contains("cannot start any token")) {
      return badStart(at);
    }
    if (context.contains("quoted scalar")) {
      return quoted();
    }
    if (context.contains("scanning an alias")) {
      return badStart(begun);
    }
    if (context.contains("flow")) {
      return bracket();
    }
    if (problem.contains("expected <block end>")) {
      return blockEnd();
    }
    return simple();
  }

  private YamlSyntaxError secondColon() {
    String line = source.line(source.lineOf(at));
    int start = source.lineStart(source.lineOf(at));
    int value = YamlRecovery.valueStart(line);
    if (value >= 0 && start + value < at) {
      return new YamlSyntaxError(
          at,
          "There is a second colon with a space in the value of \""
              + YamlRecovery.key(line)
              + "\".",
          "put the whole value in quotes: "
              + YamlRecovery.key(line)
              + ": "
              + YamlRecovery.quote(line.substring(value))
              + ".",
          YamlRecovery.quoteRest(source, start + value));
    }
    int glued = YamlRecovery.gluedColon(source, source.lineOf(at));
    return glued >= 0 ? missingSpace(glued) : indentedBelowValue(line, start);
  }

  private YamlSyntaxError missingSpace(int colon) {
    return new YamlSyntaxError(
        colon,
        "A space is missing after this colon.",
        "write a space after the colon that follows a key.",
        source.text().substring(0, colon + 1) + " " + source.text().substring(colon + 1));
  }

  private YamlSyntaxError indentedBelowValue(String line, int start) {
    int indent = line.length() - line.stripLeading().length();
    return new YamlSyntaxError(
        start + indent,
        "This line is indented as if it belonged to the line before, which already has a value.",
        "start it in the same column as the key it belongs beside.",
        null);
  }

  /**
   * A tab that indents a line is replaced before, by {@link YamlCharacters}; any other ends here.
   */
  private YamlSyntaxError badStart(int from) {
    String found = from < source.text().length() ? source.text().substring(from, from + 1) : "";
    if (found.equals("\t")) {
      return new YamlSyntaxError(
          from, "There is a tab here.", "use spaces; YAML does not allow tabs here.", null);
    }
    return new YamlSyntaxError(
        from,
        "A value cannot start with \"" + found + "\".",
        "put the value in quotes.",
        YamlRecovery.quoteRest(source, from));
  }

  private YamlSyntaxError quoted() {
    if (problem.contains("escape")) {
      return new YamlSyntaxError(
          at,
          "In double quotes, a backslash must not be followed by this character.",
          "use single quotes, or write the backslash twice.",
          null);
    }
    return new YamlSyntaxError(
        begun,
        "This quotation mark has no matching one.",
        "add the same mark at the end of the text; inside single quotes, write an apostrophe"
            + " twice.",
        null);
  }

  private YamlSyntaxError bracket() {
    boolean list = begun < source.text().length() && source.text().charAt(begun) == '[';
    return new YamlSyntaxError(
        begun,
        "The bracket \"" + (list ? "[" : "{") + "\" is not closed, or a comma is missing after it.",
        "close it with \"" + (list ? "]" : "}") + "\", and separate the entries with commas.",
        null);
  }

  private YamlSyntaxError blockEnd() {
    if (problem.contains("<scalar>")) {
      return new YamlSyntaxError(
          at,
          "There is text after the end of a value.",
          "put the whole value in one pair of quotes; inside single quotes, write an apostrophe"
              + " twice.",
          null);
    }
    return new YamlSyntaxError(
        at,
        "This line does not start in the same column as the lines it belongs to.",
        "indent lines that belong together by the same number of spaces; do not mix list items"
            + " and keys.",
        null);
  }

  private YamlSyntaxError simple() {
    if (problem.contains("could not find expected ':'")) {
      int glued = YamlRecovery.gluedColon(source.line(source.lineOf(begun)));
      if (glued >= 0) {
        return missingSpace(source.lineStart(source.lineOf(begun)) + glued);
      }
      return new YamlSyntaxError(
          begun,
          "This line has no colon after its key.",
          "write \"key: value\"; if it continues the text above, indent it further.",
          null);
    }
    if (problem.contains("sequence entries are not allowed")) {
      return new YamlSyntaxError(
          at,
          "A list cannot start on the same line as its key.",
          "start the list on the next line; if the value is text, put it in quotes.",
          null);
    }
    if (problem.contains("<document start>")) {
      return new YamlSyntaxError(
          at,
          "There is text after the end of the document.",
          "remove the line \"...\", or indent what follows like the lines before it.",
          null);
    }
    String found = at < source.text().length() ? source.line(source.lineOf(at)).strip() : "";
    return new YamlSyntaxError(
        at,
        "The YAML cannot be read here" + (found.isEmpty() ? "." : ": \"" + cut(found) + "\"."),
        "put a value that starts with a special character in quotes, and check the indentation.",
        null);
  }

  private static String cut(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
