package dev.plumbline.recipes;

import dev.plumbline.maven.InvokedRepository;
import java.nio.file.Path;

/** A checkout of the sample framework, and on a branch what a tired person might do to it. */
final class ChangedSample {
  private static final Path SAMPLE = Path.of("../framework-content/content");
  private static final String DESIGN = "content/families/product-design/";

  private final Path checkout;
  private final InvokedRepository repository;

  ChangedSample(Path folder) throws Exception {
    this(folder, "change");
  }

  ChangedSample(Path folder, String branch) throws Exception {
    checkout = folder.resolve("checkout");
    repository =
        new InvokedRepository(folder.resolve("origin").toFile())
            .has(SAMPLE)
            .commits("The framework as it was")
            .isCloned(checkout)
            .branches(branch);
  }

  /**
   * One level is asked for more, one has another title, one has none any more, and a link is off.
   */
  ChangedSample change() throws Exception {
    repository
        .replaces(DESIGN + "ic/ic3.md", "growing-others: teaches", "growing-others: builds")
        .replaces(DESIGN + "ic/ic5.md", "title: Specialist designer", "title: Expert designer")
        .replaces(
            "content/pages/growing-without-managing.md",
            "ic4.md#reviews-by-question",
            "ic4.md#review-by-question")
        .writes(
            DESIGN + "ic/ic8.md",
            "---\ntitle: Master designer\ngrade: 8\nstatus: placeholder\n---\n")
        .commits("A change");
    return this;
  }

  ChangedSample revert() throws Exception {
    repository.reverts();
    return this;
  }

  Path checkout() {
    return checkout;
  }
}
