package dev.plumbline.generator.owners;

import java.io.IOException;

/** A file of owners that is not written. The message says why, and what to do. */
public final class RefusedOwnersException extends IOException {
  private static final long serialVersionUID = 1L;

  RefusedOwnersException(String message) {
    super(message);
  }
}
