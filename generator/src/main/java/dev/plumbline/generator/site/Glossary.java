package dev.plumbline.generator.site;

import dev.plumbline.generator.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of glossary terms in addresses. */
public final class Glossary {
  private final List<String> slugs;

  /** Names the terms, in order; a second one of the same name gets {@code -2}, and so on. */
  public Glossary(List<Term> terms) {
    List<String> named = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Term term : terms) {
      String slug = slug(term.term());
      int count = seen.merge(slug, 1, Integer::sum);
      named.add(count == 1 ? slug : slug + "-" + count);
    }
    slugs = List.copyOf(named);
  }

  /** The name of the term with this index. */
  public String slug(int index) {
    return slugs.get(index);
  }

  /** The index of the term with this name; negative where there is none. */
  public int index(String slug) {
    return slugs.indexOf(slug);
  }

  /** All names, in the terms' order. */
  public List<String> slugs() {
    return slugs;
  }

  private static String slug(String term) {
    StringBuilder slug = new StringBuilder();
    term.toLowerCase(Locale.ROOT).codePoints().forEach(point -> append(slug, point));
    int end = slug.length();
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    return slug.substring(0, end);
  }

  private static void append(StringBuilder slug, int point) {
    if (Character.isLetterOrDigit(point)) {
      slug.appendCodePoint(point);
    } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
      slug.append('-');
    }
  }
}
