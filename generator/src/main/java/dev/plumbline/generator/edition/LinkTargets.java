package dev.plumbline.generator.edition;

import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.IndexFile;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.ProsePage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The fragments that links into each file of a framework can end in. */
final class LinkTargets {
  private final Map<String, Set<String>> fragments = new HashMap<>();

  private LinkTargets() {}

  static Map<String, Set<String>> of(Framework framework) {
    LinkTargets targets = new LinkTargets();
    targets.add(framework.home());
    for (ProsePage page : framework.pages()) {
      targets.add(page.place().path(), page.article());
    }
    for (Family family : framework.families()) {
      targets.add(family.index());
      family.trackIndexes().forEach(track -> targets.add(track.index()));
      family.levels().forEach(targets::add);
    }
    return targets.fragments;
  }

  private void add(Level level) {
    String path = level.place().path();
    Set<String> of = at(path);
    level.criteria().forEach(criterion -> of.add(criterion.id()));
    level.prose().fragments().forEach(fragment -> of.add(fragment.fragment()));
    level.sections().forEach(text -> add(path, text.article()));
    level.groups().forEach(text -> add(path, text.article()));
  }

  private void add(IndexFile file) {
    add(file.path(), file.article());
  }

  private void add(String path, Article article) {
    for (Article.Part part : article.parts()) {
      Article.Heading heading = part.heading();
      if (heading != null) {
        at(path).add(heading.id());
      }
    }
  }

  private Set<String> at(String path) {
    return fragments.computeIfAbsent(path, key -> new HashSet<>());
  }
}
