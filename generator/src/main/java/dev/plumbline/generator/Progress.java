package dev.plumbline.generator;

/** A listener to the progress of a run; may be called from several threads at once. */
@FunctionalInterface
public interface Progress {
  /** A listener that does nothing. */
  Progress SILENT = (done, total) -> {};

  /** Reports the number of pages made so far, of all pages. */
  void made(int done, int total);
}
