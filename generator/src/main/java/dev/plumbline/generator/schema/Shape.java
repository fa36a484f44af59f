package dev.plumbline.generator.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values that are allowed at one place of a file. */
sealed interface Shape
    permits Shape.Text,
        Shape.WholeNumber,
        Shape.Truth,
        Shape.Word,
        Shape.ListOf,
        Shape.MapOf,
        Shape.Either,
        ObjectShape {
  /** Any text; numbers and truth values count as written. */
  Shape TEXT = new Text(null, true);

  /** An id. */
  Shape ID = new Text("^[a-z0-9]+(-[a-z0-9]+)*$", true);

  /** True or false. */
  Shape TRUTH = new Truth();

  /** Any whole number. */
  Shape WHOLE_NUMBER = new WholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE);

  /** Anything but blanks. */
  Shape SOME_TEXT = new Text("\\S", true);

  /**
   * Text.
   *
   * @param pattern a regular expression that must match a part of it; absent where any text will do
   * @param asWritten whether numbers and truth values will do too
   */
  record Text(@Nullable String pattern, boolean asWritten) implements Shape {}

  /** A whole number. */
  record WholeNumber(int least, int most) implements Shape {}

  /** True or false. */
  record Truth() implements Shape {}

  /** A shape of one of several words. */
  record Word(List<String> words) implements Shape {
    public Word {
      words = List.copyOf(words);
    }

    /** This shape with another word. */
    Word or(String word) {
      return new Word(Stream.concat(words.stream(), Stream.of(word)).toList());
    }
  }

  /** Any number of things of one kind. */
  record ListOf(Shape item) implements Shape {}

  /** Keys of the author's choice, each with a value of one kind, or with none yet. */
  record MapOf(Shape value) implements Shape {}

  /** A shape that is one of several. */
  record Either(List<Shape> shapes) implements Shape {
    public Either {
      shapes = List.copyOf(shapes);
    }
  }

  /** A text that holds a pattern, and must be written as text. */
  static Shape text(String pattern) {
    return new Text(pattern, false);
  }

  /** A word that names one of an enum's constants in lower case. */
  static Word words(List<? extends Enum<?>> words) {
    return new Word(words.stream().map(word -> word.name().toLowerCase(Locale.ROOT)).toList());
  }

  /** A word that names one of an enum's constants in lower case. */
  static Word words(Enum<?>[] words) {
    return words(Arrays.asList(words));
  }

  static Shape word(String word) {
    return new Word(List.of(word));
  }

  static Shape listOf(Shape item) {
    return new ListOf(item);
  }

  static Shape mapOf(Shape value) {
    return new MapOf(value);
  }

  static Shape either(Shape... shapes) {
    return new Either(List.of(shapes));
  }
}
