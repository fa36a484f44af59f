package dev.plumbline.generator.change;

import dev.plumbline.generator.change.ChangeTarget.Kind;
import dev.plumbline.generator.model.ParitySettings;
import dev.plumbline.generator.model.Ref;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The changes of the parity settings. */
final class ParityChanges {
  private final List<Change> changes;

  private ParityChanges(List<Change> changes) {
    this.changes = changes;
  }

  static void compare(ParitySettings was, ParitySettings is, List<Change> changes) {
    ParityChanges found = new ParityChanges(changes);
    found.number("thin", was.thin(), is.thin());
    found.number("alike", was.alike(), is.alike());
    found.number("leap", was.leap(), is.leap());
    found.words("equalScales", ids(was.equalScales()), ids(is.equalScales()));
    found.words("managing", was.lexicon().managing(), is.lexicon().managing());
    found.words("deciding", was.lexicon().deciding(), is.lexicon().deciding());
    found.words("takingPart", was.lexicon().takingPart(), is.lexicon().takingPart());
    found.words("except", was.lexicon().except(), is.lexicon().except());
  }

  private static List<String> ids(List<Ref> refs) {
    return refs.stream().map(Ref::id).toList();
  }

  private void number(String name, int was, int is) {
    if (was != is) {
      changed(name, String.valueOf(was), String.valueOf(is));
    }
  }

  private void words(String name, List<String> were, List<String> are) {
    Set<String> then = new TreeSet<>(were);
    Set<String> now = new TreeSet<>(are);
    if (!then.equals(now)) {
      changed(name, joined(then), joined(now));
    }
  }

  private static @Nullable String joined(Set<String> words) {
    return words.isEmpty() ? null : String.join(", ", words);
  }

  private void changed(String name, @Nullable String was, @Nullable String is) {
    ChangeTarget setting = new ChangeTarget(Kind.SETTING, name, name);
    changes.add(Change.of(setting, ChangeType.CHANGED, Impact.CLARIFIES, was, is));
  }
}
