package dev.plumbline.generator.document;

import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A writer of the values of one JSON document. Methods with a name write a member of the open
 * object; those without a name write an element of an array, or the document itself.
 */
public final class JsonWriter {
  private final JsonGenerator json;

  JsonWriter(JsonGenerator json) {
    this.json = json;
  }

  /** An object with these members. */
  public void object(Runnable members) {
    json.writeStartObject();
    members.run();
    json.writeEndObject();
  }

  /** An object as a member. */
  public void object(String name, Runnable members) {
    json.writeObjectPropertyStart(name);
    members.run();
    json.writeEndObject();
  }

  /** An array with these elements. */
  public void array(Runnable elements) {
    json.writeStartArray();
    elements.run();
    json.writeEndArray();
  }

  /** An array as a member, even if it is empty. */
  public void array(String name, Runnable elements) {
    json.writeArrayPropertyStart(name);
    elements.run();
    json.writeEndArray();
  }

  /** An array of what {@code element} writes for each. */
  public <T> void array(Collection<T> elements, Consumer<? super T> element) {
    array(() -> elements.forEach(element));
  }

  /** An array as a member, even if it is empty, of what {@code element} writes for each. */
  public <T> void array(String name, Collection<T> elements, Consumer<? super T> element) {
    array(name, () -> elements.forEach(element));
  }

  /** An array of objects as a member, even if it is empty. */
  public <T> void objects(String name, Collection<T> elements, Consumer<? super T> members) {
    array(name, elements, element -> object(() -> members.accept(element)));
  }

  /** A text. */
  public void text(String text) {
    json.writeString(text);
  }

  /** A text as a member; left out where it is absent. */
  public void text(String name, @Nullable String text) {
    if (text != null) {
      json.writeStringProperty(name, text);
    }
  }

  /** Texts as an array and a member, even if there are none. */
  public void texts(String name, Collection<String> texts) {
    array(name, texts, this::text);
  }

  /** A whole number. */
  public void number(int number) {
    json.writeNumber(number);
  }

  /** A whole number as a member. */
  public void number(String name, long number) {
    json.writeNumberProperty(name, number);
  }

  /** A truth value as a member. */
  public void flag(String name, boolean flag) {
    json.writeBooleanProperty(name, flag);
  }

  /** The value {@code null}. */
  public void nothing() {
    json.writeNull();
  }
}
