package dev.plumbline.generator.start;

import java.io.IOException;
import java.util.List;

/** A refusal to write files of which some exist. */
public final class ExistingFilesException extends IOException {
  private static final long serialVersionUID = 1;

  private final transient List<String> names;

  /** A refusal because of these. */
  public ExistingFilesException(List<String> names) {
    super("These files exist: " + String.join(", ", names));
    this.names = List.copyOf(names);
  }

  /** The names of those that exist, in the folder that was to be written to. */
  public List<String> names() {
    return names;
  }
}
