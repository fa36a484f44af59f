package dev.plumbline.generator.markdown;

/** What becomes of footnotes. Belongs to one text. */
interface Notes {
  /**
   * Writes a reference to a note.
   *
   * @param linkable whether a link can stand there
   */
  void reference(String label, boolean linkable, InlineRenderer inline, ProseWriter out);

  /** How many notes are listed so far. */
  int checkpoint();

  /** Forgets notes listed since: what referred to them is not shown. */
  void rollbackTo(int checkpoint);
}
