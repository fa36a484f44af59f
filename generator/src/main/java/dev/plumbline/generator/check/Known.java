package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Finding;
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
  private final Function<T, String> id;
  private final Function<T, Place> place;

  Known(Noun noun, List<T> things, Function<T, String> id, Function<T, Place> place) {
    this.noun = noun;
    this.id = id;
    this.place = place;
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

  /** Finds the references to something that does not exist. */
  void require(List<Ref> refs, Findings findings) {
    Uses uses = uses();
    refs.forEach(ref -> uses.add(ref.id(), () -> unknown(ref)));
    uses.report(findings);
  }

  /** To be told of each place that refers to one of them. */
  Uses uses() {
    return new Uses(byId.values(), id, place);
  }

  /** What is found where a name is used that nothing has. */
  Finding unknown(Ref ref) {
    return Finding.of(
            noun.code(),
            ref.place(),
            String.format(Locale.ROOT, "\"%s\" is not %s of this framework.", ref, noun.one()),
            noun.hint(ref.id(), byId.keySet()))
        .restingOn(List.of(noun.part(ref.id())));
  }
}
