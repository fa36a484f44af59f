package dev.plumbline.generator.export;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that several files are made from, made for the first of them and let go of with the
 * last. Thread-safe.
 */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> make;
  private final int uses;
  private int used;
  private @Nullable T made;

  /**
   * @param uses the number of times that it is asked for while a site is made
   */
  Once(int uses, Supplier<T> make) {
    this.uses = uses;
    this.make = make;
  }

  @Override
  public synchronized T get() {
    T known = made == null ? make.get() : made;
    used++;
    made = used % uses == 0 ? null : known;
    return known;
  }
}
