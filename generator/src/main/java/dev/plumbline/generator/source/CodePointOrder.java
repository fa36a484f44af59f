package dev.plumbline.generator.source;

import java.util.Comparator;

/** The order of texts by code point, which is also the order of their UTF-8 bytes. */
enum CodePointOrder implements Comparator<String> {
  BY_CODE_POINT;

  @Override
  public int compare(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    for (int i = 0; i < shorter; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        return Character.isSurrogate(a) == Character.isSurrogate(b)
            ? Character.compare(a, b)
            : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
      }
    }
    return Integer.compare(one.length(), other.length());
  }
}
