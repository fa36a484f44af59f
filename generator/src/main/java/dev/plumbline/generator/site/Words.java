package dev.plumbline.generator.site;

import java.util.Map;

/** The words of the interface, in the framework's language. */
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
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", arguments[i].toString());
    }
    return text;
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
