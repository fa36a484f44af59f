package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Ref;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The things of one kind that content can refer to. */
final class Known<T> {
  private final Noun noun;
  private final Map<String, T> byId = new LinkedHashMap<>();

  Known(Noun noun, List<T> things, Function<T, String> id) {
    this.noun = noun;
    things.forEach(thing -> byId.putIfAbsent(id.apply(thing), thing));
  }

  boolean has(String id) {
    return byId.containsKey(id);
  }

  @Nullable T get(String id) {
    return byId.get(id);
  }

  /** In the framework's order. */
  Collection<T> all() {
    return byId.values();
  }

  /** Finds a reference to something that does not exist. */
  void require(Ref ref, Findings findings) {
    require(ref.id(), ref.place(), findings);
  }

  /** Finds a name that nothing has. */
  void require(String id, Place place, Findings findings) {
    if (!has(id)) {
      findings.add(
          noun.code(),
          place,
          String.format(Locale.ROOT, "\"%s\" is not %s of this framework.", id, noun.one()),
          noun.hint(id, byId.keySet()));
    }
  }
}
