package dev.plumbline.generator.compare;

import dev.plumbline.generator.model.Family;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The difference of an edit to the texts of all criteria. Families that are still the same objects
 * are only searched for the texts of others.
 *
 * @param gone the texts that no criterion has any more
 * @param added the texts that no criterion had before
 */
record TextEdit(Set<String> gone, Set<String> added) {
  static TextEdit between(Collection<Family> before, Collection<Family> after) {
    Set<Family> kept = same(before);
    kept.retainAll(same(after));
    Set<String> old = texts(without(before, kept));
    Set<String> now = texts(without(after, kept));
    TextEdit edit = new TextEdit(without(old, now), without(now, old));
    if (!edit.gone.isEmpty() || !edit.added.isEmpty()) {
      each(kept, edit::keep);
    }
    return edit;
  }

  private void keep(String text) {
    gone.remove(text);
    added.remove(text);
  }

  /** The texts of all criteria, each once. */
  static Set<String> texts(Collection<Family> families) {
    Set<String> texts = ConcurrentHashMap.newKeySet();
    each(families, texts::add);
    return texts;
  }

  private static void each(Collection<Family> families, Consumer<String> text) {
    families.parallelStream()
        .flatMap(family -> family.levels().stream())
        .flatMap(level -> level.criteria().stream())
        .forEach(criterion -> text.accept(criterion.text().plain()));
  }

  private static Set<Family> same(Collection<Family> families) {
    Set<Family> same = Collections.newSetFromMap(new IdentityHashMap<>());
    same.addAll(families);
    return same;
  }

  private static Set<Family> without(Collection<Family> families, Set<Family> others) {
    Set<Family> left = same(families);
    left.removeAll(others);
    return left;
  }

  private static Set<String> without(Set<String> texts, Set<String> others) {
    Set<String> left = ConcurrentHashMap.newKeySet();
    texts.stream().filter(text -> !others.contains(text)).forEach(left::add);
    return left;
  }
}
