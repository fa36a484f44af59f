package dev.plumbline.generator.markdown;

/** The footnotes of one text. */
interface Footnotes {
  /**
   * Writes a reference to a note.
   *
   * @param linkable whether a link can stand there
   */
  void reference(String label, boolean linkable, InlineRenderer inline, ProseWriter out);

  /** The number of notes that are listed so far. */
  int checkpoint();

  /**
   * Removes the notes listed since a checkpoint, because the text that referred to them is not
   * shown.
   */
  void rollbackTo(int checkpoint);
}
