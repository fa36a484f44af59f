package dev.plumbline.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.WrittenFramework;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Owner;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OwnerHandleTest {
  @ParameterizedTest
  @ValueSource(strings = {"@a", "@acme/people", "@g/s/t", "@_x", "anna.b+c@mail.example.org"})
  void aNameOnACodeHostIsAHandle(String handle) {
    assertThat(handles(handle)).containsExactly(handle);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "@",
        "@a/",
        "@a//b",
        "@/a",
        "@a b",
        "a@b",
        "a@b.",
        "@@maintainer",
        "@a\\n* @b"
      })
  void anythingElseIsNone(String handle) {
    assertThat(handles(handle)).isEmpty();
  }

  @Test
  void aVeryLongHandleIsReadLikeAnyOther() {
    assertThat(handles("@a" + "/b".repeat(100_000))).hasSize(1);
    assertThat(handles("@a" + "/b".repeat(100_000) + "/")).isEmpty();
    assertThat(handles("a@b" + ".c".repeat(100_000))).hasSize(1);
  }

  private static List<String> handles(String handle) {
    Framework framework =
        WrittenFramework.ofLamps()
            .with(
                "families/lamps/family.yaml",
                "name: Lamps\nowner:\n  name: Makers\n  handle: \"" + handle + "\"\n")
            .parsed();
    Owner owner = Objects.requireNonNull(framework.families().get(0).owner());
    return owner.handles();
  }
}
