package dev.plumbline.generator;

/** Is told how far a run has come; may be called from several threads at once. */
@FunctionalInterface
public interface Progress {
  /** Tells no one. */
  Progress SILENT = (done, total) -> {};

  /** So many of all pages are made. */
  void made(int done, int total);
}
