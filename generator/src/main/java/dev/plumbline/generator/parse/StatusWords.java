package dev.plumbline.generator.parse;

import dev.plumbline.generator.model.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that {@code status} can be. */
final class StatusWords {
  static final List<Status> OF_LEVELS = List.of(Status.values());
  static final List<Status> OF_FAMILIES = List.of(Status.ACTIVE, Status.DRAFT, Status.LEGACY);

  private StatusWords() {}

  /** What is in force unless it says otherwise. */
  static Status of(@Nullable Status written) {
    return written == null ? Status.ACTIVE : written;
  }
}
