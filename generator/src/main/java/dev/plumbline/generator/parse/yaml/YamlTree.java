package dev.plumbline.generator.parse.yaml;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** A tree built in one pass over the tokens of a YAML text, up to the first error. */
final class YamlTree {
  private static final int DEEPEST = 50;

  private final YamlText source;
  private final JsonParser parser;
  private final ValuesInComments hidden;
  private final Findings findings = new Findings();
  private @Nullable YamlSyntaxError error;
  private boolean stopped;

  /**
   * @param hidden uncovered in the source
   */
  YamlTree(YamlText source, JsonParser parser, ValuesInComments hidden) {
    this.source = source;
    this.parser = parser;
    this.hidden = hidden;
  }

  /**
   * The problems that do not keep the text from being read: aliases, tags, repeated keys, nesting.
   */
  Findings findings() {
    return findings;
  }

  /** The error that the reading stopped at; absent where it came to the end. */
  @Nullable YamlSyntaxError error() {
    return error;
  }

  /** The text's only value; absent where it has none. */
  @Nullable YamlNode read() {
    JsonToken first = next();
    if (first == null) {
      return null;
    }
    YamlNode root = node(first, 1);
    JsonToken second = next();
    if (second != null) {
      error = YamlSyntaxError.secondDocument(source, offset());
    }
    return root;
  }

  private @Nullable JsonToken next() {
    if (stopped) {
      return null;
    }
    try {
      return parser.nextToken();
    } catch (JacksonException | YamlEngineException e) {
      stopped = true;
      error = YamlErrorTranslator.translated(source, e);
      return null;
    }
  }

  private int offset() {
    TokenStreamLocation at = parser.currentTokenLocation();
    return source.offset(at.getLineNr() - 1, at.getColumnNr() - 1);
  }

  private YamlNode node(JsonToken token, int depth) {
    int start = offset();
    Place place = source.placeOf(start);
    boolean alias = refuseProperties(start, place);
    if (depth > DEEPEST) {
      return tooDeep(place);
    }
    return switch (token) {
      case START_OBJECT -> mapping(place, depth);
      case START_ARRAY -> sequence(place, depth);
      default -> alias ? nullAt(place) : scalar(start, place);
    };
  }

  private YamlNode tooDeep(Place place) {
    stopped = true;
    findings.add(
        Code.NESTING_TOO_DEEP,
        place,
        "Lists and keys are nested more than " + DEEPEST + " times.",
        "no part of a framework is nested this deeply: check the brackets and the indentation.");
    return nullAt(place);
  }

  private YamlNode sequence(Place place, int depth) {
    List<YamlNode> items = new ArrayList<>();
    JsonToken token = next();
    while (token != null && token != JsonToken.END_ARRAY) {
      items.add(node(token, depth + 1));
      token = next();
    }
    return new YamlNode.Sequence(items, place);
  }

  private YamlNode mapping(Place place, int depth) {
    Map<String, Place> seen = new HashMap<>();
    List<YamlNode.Entry> entries = new ArrayList<>();
    JsonToken token = next();
    while (token == JsonToken.PROPERTY_NAME) {
      String key = hidden.asWritten(parser.getString());
      int start = offset();
      Place keyPlace = source.placeOf(start);
      refuseProperties(start, keyPlace);
      JsonToken value = next();
      YamlNode node = value == null ? nullAt(keyPlace) : node(value, depth + 1);
      if (accepts(key, keyPlace, seen)) {
        entries.add(new YamlNode.Entry(key, keyPlace, node));
      }
      token = next();
    }
    return new YamlNode.Mapping(entries, place, !stopped);
  }

  private boolean accepts(String key, Place place, Map<String, Place> seen) {
    if (key.equals("<<")) {
      refuseAlias(place, "\"<<\" copies keys from another place, which is not supported.");
      return false;
    }
    Place first = seen.putIfAbsent(key, place);
    if (first != null) {
      findings.add(
          Code.DUPLICATE_KEY,
          place,
          "\"" + key + "\" is written twice; the first is on line " + first.line() + ".",
          "keep one of them; only the first is read.");
    }
    return first == null;
  }

  private YamlNode scalar(int start, Place place) {
    String text = parser.getString();
    int content = afterProperties(start);
    char first = content < source.text().length() ? source.text().charAt(content) : ' ';
    boolean plain = "\"'|>".indexOf(first) < 0;
    ScalarOrigin origin = new ScalarOrigin(source, text, content);
    if (hidden.isIn(text)) {
      return new YamlNode.Scalar(hidden.asWritten(text), ScalarKind.UNCOVERED, place, origin);
    }
    ScalarKind kind = plain ? ScalarKind.ofPlain(text) : ScalarKind.TEXT;
    return new YamlNode.Scalar(text, kind, place, origin);
  }

  private static YamlNode nullAt(Place place) {
    return new YamlNode.Scalar("", ScalarKind.NULL, place, (line, column) -> place);
  }

  /** Reports anchors, aliases and tags before a value; true where an alias stands for the value. */
  private boolean refuseProperties(int start, Place place) {
    String text = source.text();
    int at = start;
    while (at < text.length() && "&!*".indexOf(text.charAt(at)) >= 0) {
      if (text.charAt(at) == '*') {
        refuseAlias(place, "\"*\" repeats a value from another place, which is not supported.");
        return true;
      }
      if (text.charAt(at) == '&') {
        refuseAlias(
            place, "\"&\" names a value so that it can be repeated, which is not supported.");
      } else {
        refuseTag(source.placeOf(at));
      }
      at = afterProperty(at);
    }
    return false;
  }

  private void refuseAlias(Place place, String message) {
    findings.add(
        Code.YAML_ALIAS,
        place,
        message,
        "write the text out where it is needed; if the text really starts like this, put it in"
            + " quotes.");
  }

  private void refuseTag(Place place) {
    findings.add(
        Code.YAML_TAG,
        place,
        "\"!\" gives a value a type, which is not supported.",
        "remove the type; if the text really starts with \"!\", put it in quotes.");
  }

  private int afterProperties(int start) {
    int at = start;
    while (at < source.text().length() && "&!".indexOf(source.text().charAt(at)) >= 0) {
      at = afterProperty(at);
    }
    return at;
  }

  private int afterProperty(int start) {
    String text = source.text();
    int at = start;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
