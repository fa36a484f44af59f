package dev.plumbline.generator.site;

import java.util.List;
import java.util.Locale;

/** A maker of lists of names within sentences: "scope, autonomy and complexity". */
public final class NameList {
  private final Words words;

  public NameList(Words words) {
    this.words = words;
  }

  /** All of the names, of which there is at least one. */
  public String of(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : words.get("names.and", joined(names.subList(0, last)), names.get(last));
  }

  /** The first names, and the number of those that are left out. */
  public String of(List<String> names, int most) {
    int left = names.size() - most;
    return left <= 0 ? of(names) : words.get("names.more", joined(names.subList(0, most)), left);
  }

  private String joined(List<String> names) {
    return String.join(words.get("names.separator"), names);
  }

  /**
   * Names as they are written within a sentence. Where one of them begins more than one word with a
   * capital, that is how these names are written, and all stay as they are.
   */
  public List<String> within(List<String> names) {
    return names.stream().allMatch(NameList::isPlain)
        ? names.stream().map(this::within).toList()
        : names;
  }

  private static boolean isPlain(String name) {
    return !name.isEmpty() && name.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  /**
   * A name as it is written within a sentence: where the language begins only proper names with a
   * capital, a name that has no other capital begins with a small letter.
   */
  public String within(String name) {
    return isPlain(name) && words.get("names.small").equals("yes")
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }
}
