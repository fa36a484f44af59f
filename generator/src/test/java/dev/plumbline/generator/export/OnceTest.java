package dev.plumbline.generator.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class OnceTest {
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void allUsesOfOneSiteGetTheSame() {
    Once<Integer> number = new Once<>(3, made::incrementAndGet);
    assertThat(number.get()).isOne();
    assertThat(number.get()).isOne();
    assertThat(number.get()).isOne();
  }

  @Test
  void nothingIsKeptAfterTheLastUse() {
    Once<Integer> number = new Once<>(2, made::incrementAndGet);
    number.get();
    number.get();
    assertThat(number.get()).isEqualTo(2);
  }
}
