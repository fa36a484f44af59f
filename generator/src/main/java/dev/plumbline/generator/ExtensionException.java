package dev.plumbline.generator;

/** A fault of a check, a page kind or an export that is not Plumbline's own. */
public final class ExtensionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ExtensionException(String message) {
    super(message);
  }

  private ExtensionException(String message, RuntimeException cause) {
    super(message, cause);
  }

  /** The fault of an extension that threw an exception. */
  static ExtensionException thrownBy(Object extension, RuntimeException cause) {
    String message = cause.getMessage();
    String reason = cause.getClass().getName() + (message == null ? "" : ": " + message);
    return new ExtensionException(extension.getClass().getName() + " failed: " + reason, cause);
  }
}
