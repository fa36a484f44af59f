package dev.plumbline.generator.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A notation of numbers as text, in which small numbers are short: to the base of 28, highest digit
 * first. The last digit of a number is one of the 28 characters from {@code ?} on, each digit
 * before it one of the 28 from {@code ]} on. None of them needs an escape in a script.
 */
final class SearchNumbers {
  private static final int BASE = 28;
  private static final int LAST = '?';
  private static final int EARLIER = ']';

  private byte[] digits = new byte[4];
  private int length;

  void add(int number) {
    if (number >= BASE) {
      addEarlier(number / BASE);
    }
    append(LAST + number % BASE);
  }

  private void addEarlier(int number) {
    if (number >= BASE) {
      addEarlier(number / BASE);
    }
    append(EARLIER + number % BASE);
  }

  private void append(int digit) {
    if (length == digits.length) {
      digits = Arrays.copyOf(digits, length * 2);
    }
    digits[length++] = (byte) digit;
  }

  @Override
  public String toString() {
    return new String(digits, 0, length, StandardCharsets.ISO_8859_1);
  }
}
