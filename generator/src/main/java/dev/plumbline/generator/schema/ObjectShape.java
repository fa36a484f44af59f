package dev.plumbline.generator.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An object with keys that are known, and no others.
 *
 * @param name with its article, capitalised: "A track"
 */
record ObjectShape(String name, List<Key> keys) implements Shape {
  ObjectShape {
    keys = List.copyOf(keys);
  }

  /** The rules for the presence of a key, and whether it may be empty. */
  enum Presence {
    NEEDED,
    /** It may be left out; without a value it counts as absent. */
    OPTIONAL,
    /** It may be left out, but not left empty. */
    ALL_OR_NOTHING
  }

  /**
   * A key.
   *
   * @param description in words for its author
   */
  record Key(String name, Presence presence, Shape value, String description) {}

  static ObjectShape named(String name) {
    return new ObjectShape(name, List.of());
  }

  /** The shape with one more key, which is required; a text for it must not be blank. */
  ObjectShape needs(String key, Shape value, String description) {
    return with(new Key(key, Presence.NEEDED, value.equals(TEXT) ? SOME_TEXT : value, description));
  }

  /** The shape with one more key, which is optional. */
  ObjectShape may(String key, Shape value, String description) {
    return with(new Key(key, Presence.OPTIONAL, value, description));
  }

  /** The shape with the key for the only audience. */
  ObjectShape mayHaveAudience(String what) {
    return with(
        new Key(
            "audience",
            Presence.ALL_OR_NOTHING,
            SOME_TEXT,
            "The only audience that may read "
                + what
                + ": the id of one that framework.yaml lists. Builds that do not ask for it leave out every trace."
                + " Leave the key out for everyone."));
  }

  /** The shape with all keys of another object after its own. */
  ObjectShape with(ObjectShape more) {
    return new ObjectShape(name, Stream.concat(keys.stream(), more.keys.stream()).toList());
  }

  private ObjectShape with(Key key) {
    List<Key> all = new ArrayList<>(keys);
    all.add(key);
    return new ObjectShape(name, all);
  }
}
