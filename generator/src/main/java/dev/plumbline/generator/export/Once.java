package dev.plumbline.generator.export;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that several files are made from, made when the first of them is. Thread-safe. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> make;
  private @Nullable T made;

  Once(Supplier<T> make) {
    this.make = make;
  }

  @Override
  public synchronized T get() {
    T known = made;
    if (known == null) {
      known = make.get();
      made = known;
    }
    return known;
  }
}
