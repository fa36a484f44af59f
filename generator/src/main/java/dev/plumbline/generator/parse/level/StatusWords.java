package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.model.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that {@code status} can be. */
public final class StatusWords {
  static final List<Status> OF_LEVELS = List.of(Status.values());
  public static final List<Status> OF_FAMILIES =
      List.of(Status.ACTIVE, Status.DRAFT, Status.LEGACY);

  private StatusWords() {}

  /** The status in effect: {@code active} is the default. */
  public static Status of(@Nullable Status written) {
    return written == null ? Status.ACTIVE : written;
  }
}
