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

/** An index by id of the entries of one kind, such as tracks, that content can refer to. */
final class EntryIndex<T> {
  private final EntryKind kind;
  private final Map<String, T> byId = new LinkedHashMap<>();
  private final Function<T, String> id;
  private final Function<T, Place> place;

  EntryIndex(EntryKind kind, List<T> entries, Function<T, String> id, Function<T, Place> place) {
    this.kind = kind;
    this.id = id;
    this.place = place;
    entries.forEach(entry -> byId.putIfAbsent(id.apply(entry), entry));
  }

  boolean has(String id) {
    return byId.containsKey(id);
  }

  @Nullable T get(String id) {
    return byId.get(id);
  }

  /** The entries in the framework's order. */
  Collection<T> all() {
    return byId.values();
  }

  /** Adds a finding for each reference to an entry that does not exist. */
  void require(List<Ref> refs, Findings findings) {
    NameUsage usage = usage();
    refs.forEach(ref -> usage.add(ref.id(), () -> unknown(ref)));
    usage.report(findings);
  }

  /** A new count of the references to the entries. */
  NameUsage usage() {
    return new NameUsage(byId.values(), id, place);
  }

  /** The finding for a reference to an entry that does not exist. */
  Finding unknown(Ref ref) {
    return Finding.of(
            kind.code(),
            ref.place(),
            String.format(Locale.ROOT, "\"%s\" is not %s of this framework.", ref, kind.one()),
            kind.hint(ref.id(), byId.keySet()))
        .restingOn(List.of(kind.part(ref.id())));
  }
}
