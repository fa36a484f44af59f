package dev.plumbline.generator.site;

import java.util.Map;

/** The texts of the interface, in the framework's language. */
public record Words(Map<String, String> texts) {
  public Words {
    texts = Map.copyOf(texts);
  }

  /**
   * A text, with {@code {0}}, {@code {1}} … replaced.
   *
   * @throws IllegalArgumentException if the bundle has no such text
   */
  public String get(String key, Object... arguments) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for \"" + key + "\" in the message bundle");
    }
    return arguments.length == 0 ? text : filled(text, arguments);
  }

  private static String filled(String text, Object[] arguments) {
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int close = text.indexOf('}', open);
      int argument = close == open + 2 ? text.charAt(open + 1) - '0' : -1;
      if (argument >= 0 && argument < arguments.length) {
        filled.append(text, done, open).append(arguments[argument]);
        done = close + 1;
      }
    }
    return filled.append(text, done, text.length()).toString();
  }

  /**
   * A text about a number of things: {@code key.one} for exactly one, {@code key.other} else; the
   * number is {@code {0}}, the arguments follow.
   */
  public String count(String key, int number, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = number;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return get(key + (number == 1 ? ".one" : ".other"), all);
  }
}
