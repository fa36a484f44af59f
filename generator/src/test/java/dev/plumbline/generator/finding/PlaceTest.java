package dev.plumbline.generator.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlaceTest {
  @Test
  void aPathOutOfTheContentIsOneFromTheFolderAbove() {
    Place outside = Place.startOf("../../.github/CODEOWNERS");

    assertThat(outside.pathFrom("careers/content/")).isEqualTo(".github/CODEOWNERS");
    assertThat(outside.pathFrom("a/careers/content/")).isEqualTo("a/.github/CODEOWNERS");
    assertThat(outside.pathFrom("content/")).isEqualTo("../.github/CODEOWNERS");
    assertThat(outside.pathFrom("")).isEqualTo("../../.github/CODEOWNERS");
    assertThat(outside.pathFrom("../content/")).isEqualTo("../../.github/CODEOWNERS");
    assertThat(Place.startOf("pages/a.md").pathFrom("content/")).isEqualTo("content/pages/a.md");
  }
}
