package dev.plumbline.generator.parse.field;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Nearest;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.parse.yaml.KeyPlaces;
import dev.plumbline.generator.parse.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one thing, read one by one, as the table in the content format lists them. In the end
 * {@link #finish} reports the keys that were not read.
 */
public final class Fields {
  /** The most unknown keys for which the intended key is guessed. */
  private static final int MOST_GUESSES = 20;

  private final String what;
  private final YamlNode.Mapping mapping;
  private final Values values;
  private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
  private final List<String> known = new ArrayList<>();
  private final Set<String> missing = new LinkedHashSet<>();

  private Fields(String what, YamlNode.Mapping mapping, Values values) {
    this.what = what;
    this.mapping = mapping;
    this.values = values;
    mapping.entries().forEach(entry -> entries.put(entry.key(), entry));
  }

  /**
   * The keys of a node; reports a node that has none.
   *
   * @param what the thing in words, with its article: "a track"
   */
  public static Optional<Fields> of(YamlNode node, String what, ParseContext context) {
    Values values = new Values(context);
    if (node instanceof YamlNode.Mapping mapping) {
      return Optional.of(new Fields(what, mapping, values));
    }
    values.wrongType(capitalised(what), ValueType.MAPPING, node);
    return Optional.empty();
  }

  /** The keys of a thing that has none, where some may be required. */
  static Fields none(String what, Place place, ParseContext context) {
    return new Fields(what, new YamlNode.Mapping(List.of(), place, true), new Values(context));
  }

  /** The keys of a thing that could not be read: none is reported as missing. */
  public static Fields unread(String what, Place place, ParseContext context) {
    return new Fields(what, new YamlNode.Mapping(List.of(), place, false), new Values(context));
  }

  /** The place of the first key. */
  public Place place() {
    return mapping.place();
  }

  /** The place of a key, or of the thing where the key is absent. */
  public Place place(String key) {
    YamlNode.Entry entry = entries.get(key);
    return entry == null ? place() : entry.place();
  }

  /** The place of a key's value, or of the thing where the key is absent. */
  public Place valuePlace(String key) {
    YamlNode.Entry entry = entries.get(key);
    return entry == null ? place() : entry.value().place();
  }

  /**
   * The places of the keys.
   *
   * @param parts the parts of the content that a key gives
   */
  public KeyPlaces keyPlaces(Function<String, ContentPart> parts) {
    return new KeyPlaces(mapping, parts);
  }

  /** The value of a key; absent where it says nothing. */
  public Optional<YamlNode> value(String key) {
    known.add(key);
    YamlNode.Entry entry = entries.get(key);
    return entry == null || entry.isNull() ? Optional.empty() : Optional.of(entry.value());
  }

  /** The value of a required key, which is reported in the end if absent. */
  public Optional<YamlNode> required(String key) {
    Optional<YamlNode> value = value(key).filter(node -> !isBlank(node));
    if (value.isEmpty() && mapping.complete()) {
      missing.add(key);
    }
    return value;
  }

  private static boolean isBlank(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.text().isBlank();
  }

  public @Nullable String text(String key) {
    return value(key).flatMap(node -> values.text(key, node)).orElse(null);
  }

  public String text(String key, String absent) {
    return value(key).flatMap(node -> values.text(key, node)).orElse(absent);
  }

  /** An address with one of the schemes; anything else could run as a script when clicked. */
  public @Nullable String address(String key, List<String> schemes) {
    String address = text(key);
    if (address == null || schemes.stream().anyMatch(address::startsWith)) {
      return address;
    }
    value(key)
        .ifPresent(
            node ->
                values.wrongValue(
                    node,
                    "\"" + key + "\" is not a web address.",
                    "start it with " + String.join(" or ", schemes) + "."));
    return null;
  }

  public String requiredText(String key, String absent) {
    return required(key).flatMap(node -> values.text(key, node)).orElse(absent);
  }

  /** The thing's own id; empty where it has none that could be used. */
  public Optional<Ref> id() {
    return required("id").flatMap(node -> values.id(node, what));
  }

  /** A block of Markdown; empty where the key is absent. */
  public Prose markdown(String key) {
    return value(key).map(node -> values.block(key, node)).orElse(Prose.EMPTY);
  }

  public Prose requiredMarkdown(String key) {
    return required(key).map(node -> values.block(key, node)).orElse(Prose.EMPTY);
  }

  public @Nullable Integer integer(String key) {
    return value(key).flatMap(node -> values.integer(key, node)).orElse(null);
  }

  /** An integer from {@code least} to {@code most}; the usual one where the key is absent. */
  public int integerInRange(String key, int usual, int least, int most) {
    Integer number = integer(key);
    if (number == null || (number >= least && number <= most)) {
      return number == null ? usual : number;
    }
    value(key)
        .ifPresent(
            node ->
                values.wrongValue(
                    node,
                    String.format(Locale.ROOT, "\"%s\" is %d.", key, number),
                    String.format(
                        Locale.ROOT,
                        "write a whole number from %d to %d, or remove the key: the default is %d.",
                        least,
                        most,
                        usual)));
    return usual;
  }

  public @Nullable Integer requiredInteger(String key) {
    return required(key).flatMap(node -> values.integer(key, node)).orElse(null);
  }

  public boolean bool(String key, boolean absent) {
    return value(key).flatMap(node -> values.bool(key, node)).orElse(absent);
  }

  /** The constant of an enum that the value names in lower case. */
  public <E extends Enum<E>> @Nullable E oneOf(String key, List<E> words) {
    return value(key).flatMap(node -> values.oneOf(key, node, words)).orElse(null);
  }

  public <E extends Enum<E>> @Nullable E requiredOneOf(String key, List<E> words) {
    return required(key).flatMap(node -> values.oneOf(key, node, words)).orElse(null);
  }

  public @Nullable Ref ref(String key) {
    return value(key).flatMap(node -> values.ref(key, node)).orElse(null);
  }

  public @Nullable String audience() {
    known.add("audience");
    YamlNode.Entry entry = entries.get("audience");
    return entry == null ? null : values.audience(entry);
  }

  public List<Ref> refs(String key) {
    return list(key, node -> values.ref("an entry of \"" + key + "\"", node));
  }

  public List<String> texts(String key) {
    return list(key, node -> values.text("an entry of \"" + key + "\"", node));
  }

  public List<Prose> inlines(String key) {
    return list(key, node -> Optional.of(values.inline("an entry of \"" + key + "\"", node)));
  }

  public <T> List<T> list(String key, Function<YamlNode, Optional<T>> reader) {
    return value(key).map(node -> values.list(key, node, reader)).orElse(List.of());
  }

  public <T> List<T> requiredList(String key, Function<YamlNode, Optional<T>> reader) {
    return required(key).map(node -> values.list(key, node, reader)).orElse(List.of());
  }

  /** The keys that the author chose, with their values, in order. */
  public <T> List<T> map(String key, BiFunction<Ref, YamlNode, Optional<T>> reader) {
    return value(key).map(node -> values.map(key, node, reader)).orElse(List.of());
  }

  public Values values() {
    return values;
  }

  public Findings findings() {
    return values.findings();
  }

  /** Reports unknown keys and missing required ones. */
  public void finish() {
    int unknown = 0;
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        unknown++;
        reportUnknown(entry, unknown <= MOST_GUESSES);
      }
    }
    missing.forEach(this::reportMissing);
  }

  private void reportUnknown(YamlNode.Entry entry, boolean guessing) {
    if (guessing) {
      // A key that is misspelt is not missing besides.
      missing.removeAll(Nearest.to(entry.key(), known));
    }
    values
        .findings()
        .add(
            Code.UNKNOWN_KEY,
            entry.place(),
            capitalised(what) + " has no key \"" + entry.key() + "\".",
            guessing
                ? Nearest.hint(entry.key(), "Keys", known)
                : "these keys may belong in another file.");
  }

  private void reportMissing(String key) {
    values
        .findings()
        .add(
            Code.MISSING_KEY,
            place(key),
            capitalised(what) + " has no \"" + key + "\".",
            "add a line \"" + key + ": …\".");
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
