package dev.plumbline.generator.render;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A reader of one component of one type of records. Thread-safe.
 *
 * <p>A lambda is the fastest way to read it, but each is a class, and making so many classes takes
 * longer than making a small site. So only frequently read components get one.
 */
final class Component {
  private static final int OFTEN = 2_000;
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private final MethodHandle accessor;
  private final MethodHandle any;

  /** The approximate number of reads: concurrent ones may be lost. */
  private int reads;

  private volatile @Nullable Function<Object, @Nullable Object> function;

  Component(Method accessor) {
    try {
      this.accessor = LOOKUP.unreflect(accessor);
    } catch (IllegalAccessException hidden) {
      throw new IllegalArgumentException("a view must be public: " + accessor, hidden);
    }
    this.any = this.accessor.asType(MethodType.genericMethodType(1));
  }

  @Nullable Object value(Record record) {
    Function<Object, @Nullable Object> quick = function;
    return quick == null ? seldom(record) : quick.apply(record);
  }

  private @Nullable Object seldom(Object record) {
    try {
      if (++reads > OFTEN) {
        function = function(accessor);
      }
      return any.invokeExact(record);
    } catch (Throwable wrong) {
      throw new IllegalStateException("a view cannot be read: " + accessor, wrong);
    }
  }

  @SuppressWarnings("unchecked")
  private static Function<Object, @Nullable Object> function(MethodHandle accessor)
      throws Throwable {
    return (Function<Object, @Nullable Object>)
        LambdaMetafactory.metafactory(
                LOOKUP,
                "apply",
                MethodType.methodType(Function.class),
                MethodType.genericMethodType(1),
                accessor,
                accessor.type().wrap())
            .getTarget()
            .invoke();
  }
}
