package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.site.Words;
import org.jspecify.annotations.Nullable;

/** The word for the status of a level or a family. */
public final class StatusWord {
  private StatusWord() {}

  /** The word, such as "Draft"; absent for families and levels in force. */
  public static @Nullable String of(Words words, Status status) {
    return switch (status) {
      case ACTIVE -> null;
      case DRAFT -> words.get("status.draft");
      case PLACEHOLDER -> words.get("status.placeholder");
      case LEGACY -> words.get("status.legacy");
    };
  }
}
