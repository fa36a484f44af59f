package dev.plumbline.generator.style;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of a framework, which its readers know before they read a sentence. */
final class KnownNames {
  private final Set<String> names = new HashSet<>();

  private KnownNames() {}

  /** The words in capitals that are names, codes or ids, and the terms of the glossary. */
  static Set<String> of(Framework framework) {
    KnownNames known = new KnownNames();
    known.add(framework.name());
    framework.vocabulary().tracks().forEach(track -> known.add(track.id(), track.name()));
    framework.vocabulary().dimensions().forEach(dimension -> known.add(dimension.name()));
    framework.families().forEach(known::add);
    framework.glossary().forEach(known::add);
    return known.names;
  }

  private void add(Family family) {
    add(family.id(), family.name());
    for (Level level : family.levels()) {
      add(level.ref().level(), level.code(), level.title());
      level.name().aliases().forEach(alias -> add(alias));
    }
  }

  private void add(Term term) {
    add(term.term());
    term.aliases().forEach(alias -> add(alias));
  }

  /** Adds each word of a name, and the initials of its words. */
  private void add(String... all) {
    for (String name : all) {
      Abbreviation.each(name.toUpperCase(Locale.ROOT), (word, start) -> names.add(word));
      names.add(Initials.of(name, List.of()).all().toUpperCase(Locale.ROOT));
    }
  }
}
