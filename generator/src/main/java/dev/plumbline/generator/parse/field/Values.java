package dev.plumbline.generator.parse.field;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Nearest;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.markdown.tree.MarkdownText;
import dev.plumbline.generator.markdown.tree.Remarks;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.parse.yaml.ScalarKind;
import dev.plumbline.generator.parse.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reader of nodes as values of a type; a value of another type is reported and counts as absent.
 */
public final class Values {
  /** The audience in place of one that could not be read: nobody belongs to it. */
  private static final String NOBODY = "";

  /** A whole text in quotation marks of a word processor, with none of them within. */
  private static final Pattern CURLY =
      Pattern.compile("[\u201C\u201E\u201F][^\u201C-\u201F]*[\u201C\u201D]");

  private static final String IN_QUOTES =
      "The whole value stands in curly quotation marks, which readers see.";
  private static final String STRAIGHT = "write straight ones (\") instead, or none.";

  private final ParseContext context;

  public Values(ParseContext context) {
    this.context = context;
  }

  Findings findings() {
    return context.findings();
  }

  /** A text without its remarks; numbers and truth values count as written. */
  Optional<String> text(String key, YamlNode node) {
    return quotable(key, node).map(scalar -> plain(scalar, scalar.text()));
  }

  /** A text, which is reported if it stands in quotation marks that are none in YAML. */
  private Optional<YamlNode.Scalar> quotable(String key, YamlNode node) {
    Optional<YamlNode.Scalar> scalar = scalar(key, node);
    scalar
        .filter(text -> CURLY.matcher(text.text()).matches())
        .ifPresent(text -> findings().add(Code.CURLY_QUOTES, text.place(), IN_QUOTES, STRAIGHT));
    return scalar;
  }

  /** A reference. Its id is kept once for all files, because the same few ids stand in most. */
  public Optional<Ref> ref(String key, YamlNode node) {
    return scalar(key, node)
        .map(scalar -> new Ref(plain(scalar, name(scalar)).intern(), scalar.place()))
        .filter(ref -> !ref.id().isEmpty());
  }

  /** A name is never in a comment, but one may follow it. */
  private static String name(YamlNode.Scalar scalar) {
    String text = scalar.text();
    return scalar.isUncovered() ? text.substring(0, text.indexOf('#')).strip() : text;
  }

  private String plain(YamlNode.Scalar scalar, String text) {
    int unclosed = Remarks.unclosed(text);
    if (unclosed >= 0) {
      findings()
          .add(
              Code.UNCLOSED_REMARK,
              scalar.origin().at(1, unclosed + 1),
              "This remark has no end.",
              "write --> where it ends, or put it on a line of its own that starts with #.");
    }
    String rest = Remarks.without(text);
    return rest.length() == text.length() ? text : rest.strip();
  }

  Optional<Ref> id(YamlNode node, String what) {
    Optional<Ref> id = ref("id", node);
    id.ifPresent(ref -> Ids.check(ref.id(), withoutArticle(what), ref.place(), findings()));
    return id;
  }

  /** Blocks of Markdown. */
  public Prose block(String key, YamlNode node) {
    return markdown(key, node)
        .map(text -> context.markdown().block(text, findings()))
        .orElse(Prose.EMPTY);
  }

  public Prose inline(String key, YamlNode node) {
    return markdown(key, node)
        .map(text -> context.markdown().inline(text, findings()))
        .orElse(Prose.EMPTY);
  }

  /** Markdown that has not been read yet. */
  public Optional<MarkdownText> markdown(String key, YamlNode node) {
    return quotable(key, node).map(scalar -> new MarkdownText(scalar.text(), scalar.origin()));
  }

  public Optional<Integer> integer(String key, YamlNode node) {
    if (!(node instanceof YamlNode.Scalar scalar) || scalar.kind() != ScalarKind.INTEGER) {
      wrongType(quoted(key), ValueType.INTEGER, node);
      return Optional.empty();
    }
    try {
      return Optional.of(Integer.valueOf(scalar.text()));
    } catch (NumberFormatException e) {
      wrongValue(scalar, quoted(key) + " is too large.", "write a smaller whole number.");
      return Optional.empty();
    }
  }

  Optional<Boolean> bool(String key, YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar && scalar.kind() == ScalarKind.BOOLEAN) {
      return Optional.of(scalar.text().toLowerCase(Locale.ROOT).equals("true"));
    }
    wrongType(quoted(key), ValueType.BOOLEAN, node);
    return Optional.empty();
  }

  public <E extends Enum<E>> Optional<E> oneOf(String key, YamlNode node, List<E> words) {
    return oneOf(key, node, words, List.of());
  }

  /** Whether a node is exactly this word. */
  public boolean isText(YamlNode node, String word) {
    return node instanceof YamlNode.Scalar scalar && scalar.text().equals(word);
  }

  /**
   * One of several words.
   *
   * @param others more words that are allowed, which the caller has already looked for
   */
  public <E extends Enum<E>> Optional<E> oneOf(
      String key, YamlNode node, List<E> words, List<String> others) {
    Optional<YamlNode.Scalar> scalar = scalar(key, node);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String written = scalar.get().text();
    Optional<E> found = words.stream().filter(word -> name(word).equals(written)).findFirst();
    if (found.isEmpty()) {
      List<String> all = new ArrayList<>(words.stream().map(Values::name).toList());
      all.addAll(others);
      wrongValue(
          scalar.get(),
          quoted(key) + " cannot be \"" + written + "\".",
          Nearest.hint(written, "Values", all));
    }
    return found;
  }

  /** An audience; an unknown one is served to nobody. */
  String audience(YamlNode.Entry entry) {
    String name = entry.isNull() ? NOBODY : text("audience", entry.value()).orElse(NOBODY).strip();
    boolean understood = entry.isNull() || entry.value() instanceof YamlNode.Scalar;
    if (name.isEmpty() && understood) {
      findings()
          .add(
              Code.WRONG_VALUE,
              entry.value().place(),
              "\"audience\" names nobody.",
              "name the audience that may read this, or remove the key to show it to everyone.");
    } else if (!name.isEmpty()) {
      context.audiences().check(name, entry.value().place(), findings());
    }
    return name;
  }

  public <T> List<T> list(String key, YamlNode node, Function<YamlNode, Optional<T>> reader) {
    List<T> read = new ArrayList<>();
    if (!(node instanceof YamlNode.Sequence sequence)) {
      wrongType(quoted(key), ValueType.LIST, node);
      return read;
    }
    for (YamlNode item : sequence.items()) {
      reader.apply(item).ifPresent(read::add);
    }
    return read;
  }

  <T> List<T> map(String key, YamlNode node, BiFunction<Ref, YamlNode, Optional<T>> reader) {
    List<T> read = new ArrayList<>();
    if (!(node instanceof YamlNode.Mapping mapping)) {
      wrongType(quoted(key), ValueType.MAPPING, node);
      return read;
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!entry.isNull()) {
        Ref name = new Ref(Remarks.without(entry.key()).strip(), entry.place());
        reader.apply(name, entry.value()).ifPresent(read::add);
      }
    }
    return read;
  }

  private Optional<YamlNode.Scalar> scalar(String key, YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar && scalar.kind() != ScalarKind.NULL) {
      return Optional.of(scalar);
    }
    wrongType(quoted(key), ValueType.TEXT, node);
    return Optional.empty();
  }

  void wrongType(String subject, ValueType wanted, YamlNode node) {
    if (!node.isUncovered()) {
      findings()
          .add(
              Code.WRONG_TYPE,
              node.place(),
              subject + " must be " + wanted.word() + ", but is " + node.word() + ".",
              typeHint(wanted, node));
    }
  }

  public void wrongValue(YamlNode node, String message, String hint) {
    if (!node.isUncovered()) {
      findings().add(Code.WRONG_VALUE, node.place(), message, hint);
    }
  }

  private static String typeHint(ValueType wanted, YamlNode node) {
    return wanted == ValueType.TEXT && node instanceof YamlNode.Mapping
        ? "put text that contains a colon and a space in quotes."
        : wanted.hint();
  }

  private static String name(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private static String withoutArticle(String what) {
    return what.substring(what.indexOf(' ') + 1);
  }

  private static String quoted(String key) {
    return key.indexOf('"') >= 0
        ? Character.toUpperCase(key.charAt(0)) + key.substring(1)
        : '"' + key + '"';
  }

  /** A text of its own, where a list item may be one or have keys. */
  public static YamlNode.@Nullable Scalar asScalar(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.kind() != ScalarKind.NULL
        ? scalar
        : null;
  }
}
