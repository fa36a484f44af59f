package dev.plumbline.generator.output;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The refusal to write a site to a folder; the message names the folder, the reason and the way
 * out.
 */
public final class RefusedSiteException extends IOException {
  private static final long serialVersionUID = 1L;

  RefusedSiteException(Path site, String reason) {
    super("The site cannot be written to " + site + ": " + reason);
  }
}
