package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BrokenEnvironmentTest {
  @Test
  void aSentenceIsPassedOn() {
    assertThat(message(new IOException("The folder /site holds other files.")))
        .isEqualTo("The site could not be built: The folder /site holds other files.");
  }

  @Test
  void aBarePathGetsItsReason() {
    assertThat(message(new AccessDeniedException("/site")))
        .isEqualTo("The site could not be built: /site: access is denied.");
    assertThat(message(new NoSuchFileException("/site")))
        .isEqualTo("The site could not be built: /site: this file or folder does not exist.");
    assertThat(message(new FileAlreadyExistsException("/site")))
        .isEqualTo("The site could not be built: /site: there already is something of this name.");
  }

  @Test
  void theSystemsOwnReasonIsKept() {
    assertThat(message(new FileSystemException("/site", null, "No space left on device")))
        .isEqualTo("The site could not be built: /site: No space left on device");
  }

  private static @Nullable String message(IOException cause) {
    return BrokenEnvironment.because(cause, "The site could not be built").getMessage();
  }
}
