package dev.plumbline.generator.export;

import dev.plumbline.generator.document.JsonWriter;
import dev.plumbline.generator.markdown.Html;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Glossary;
import dev.plumbline.generator.site.SlotFiller;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writer of JSON by the rules of the exports: absent and empty values are left out; prose is plain
 * text, with its HTML beside it where it has any markup. Links in that HTML are relative to the
 * site's root.
 */
final class ExportJson {
  private final JsonWriter json;
  private final SlotFiller filler;

  ExportJson(JsonWriter json, ExportContent content) {
    this.json = json;
    this.filler =
        new SlotFiller(
            content.addresses(),
            content.words(),
            new Glossary(content.framework().glossary()),
            Addresses.HOME,
            false);
  }

  /** An object as an element of an array, or as the document. */
  void object(Runnable members) {
    json.object(members);
  }

  /** An object as a member. */
  void object(String name, Runnable members) {
    json.object(name, members);
  }

  /** An array as the document. */
  void array(Runnable elements) {
    json.array(elements);
  }

  /** An array as a member, even if it is empty. */
  void array(String name, Runnable elements) {
    json.array(name, elements);
  }

  /** An array of objects as a member, even if it is empty. */
  <T> void objects(String name, Collection<T> elements, Consumer<T> members) {
    json.objects(name, elements, members);
  }

  /** A text; left out where it is absent or empty. */
  void text(String name, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      json.text(name, text);
    }
  }

  /** A constant's word: its name in lower case; left out where it is absent. */
  void word(String name, @Nullable Enum<?> constant) {
    text(name, constant == null ? null : VocabularyJson.word(constant));
  }

  /** The id of a reference; left out where it is absent. */
  void id(String name, @Nullable Ref ref) {
    text(name, ref == null ? null : ref.id());
  }

  /** Numbers as an array, as the document. */
  void numbers(Collection<Integer> numbers) {
    json.array(numbers, json::number);
  }

  /** A number; left out where it is absent. */
  void number(String name, @Nullable Integer number) {
    if (number != null) {
      json.number(name, number);
    }
  }

  /** A truth value; left out where it is false. */
  void flag(String name, boolean flag) {
    if (flag) {
      json.flag(name, true);
    }
  }

  /** Texts as an array; left out where there are none. */
  void texts(String name, Collection<String> texts) {
    if (!texts.isEmpty()) {
      json.texts(name, texts);
    }
  }

  /** Prose as {@code name}, and its HTML as {@code nameHtml} where it has markup. */
  void prose(String name, Prose prose) {
    if (prose.isEmpty()) {
      return;
    }
    json.text(name, prose.plain());
    String html = html(prose);
    if (!html.equals(Html.escape(prose.plain()))) {
      json.text(name + "Html", html);
    }
  }

  /** Prose as HTML alone; left out where it is empty. */
  void html(String name, Prose prose) {
    text(name, html(prose));
  }

  /** Prose texts as an array of HTML; left out where there are none. */
  void htmls(String name, Collection<Prose> proses) {
    texts(name, proses.stream().map(this::html).toList());
  }

  private String html(Prose prose) {
    return prose.html(filler::fill);
  }

  /** Prose texts as an array of plain texts; left out where there are none. */
  void proses(String name, Collection<Prose> proses) {
    texts(name, proses.stream().map(Prose::plain).toList());
  }
}
