package dev.plumbline.generator.semver;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The order of the names of versions: numbers in them by their value, and a name with a suffix such
 * as {@code -rc.1} before the same name without one.
 */
public enum VersionOrder implements Comparator<String> {
  OLDEST_FIRST;

  private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]+");

  @Override
  public int compare(String one, String other) {
    int released = parts(released(one), released(other));
    if (released != 0) {
      return released;
    }
    String suffix = suffix(one);
    String otherSuffix = suffix(other);
    if (suffix.isEmpty() || otherSuffix.isEmpty()) {
      return Boolean.compare(suffix.isEmpty(), otherSuffix.isEmpty());
    }
    int suffixes = parts(suffix, otherSuffix);
    return suffixes == 0 ? one.compareTo(other) : suffixes;
  }

  private static String released(String name) {
    return name.substring(0, name.length() - suffix(name).length());
  }

  /** The suffix of a name, from the first hyphen after a number on. */
  private static String suffix(String name) {
    for (int i = 1; i < name.length(); i++) {
      if (name.charAt(i) == '-' && Character.isDigit(name.charAt(i - 1))) {
        return name.substring(i);
      }
    }
    return "";
  }

  private static int parts(String one, String other) {
    List<String> ones = PART.matcher(one).results().map(MatchResult::group).toList();
    List<String> others = PART.matcher(other).results().map(MatchResult::group).toList();
    for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
      int difference = part(ones.get(i), others.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(ones.size(), others.size());
  }

  private static int part(String one, String other) {
    if (!Character.isDigit(one.charAt(0)) || !Character.isDigit(other.charAt(0))) {
      return one.compareTo(other);
    }
    return new BigInteger(one).compareTo(new BigInteger(other));
  }
}
