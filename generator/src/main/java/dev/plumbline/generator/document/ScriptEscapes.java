package dev.plumbline.generator.document;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Escapes that keep a text from ending a script, and from being a line end in older ones. */
final class ScriptEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1;
  private static final SerializableString LESS = new SerializedString("\\u003c");
  private static final SerializableString LINE = new SerializedString("\\u2028");
  private static final SerializableString PARAGRAPH = new SerializedString("\\u2029");

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes['<'] = ESCAPE_CUSTOM;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int point) {
    return switch (point) {
      case '<' -> LESS;
      case '\u2028' -> LINE;
      case '\u2029' -> PARAGRAPH;
      default -> null;
    };
  }
}
