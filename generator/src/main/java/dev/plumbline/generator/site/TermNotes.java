package dev.plumbline.generator.site;

/** The explanations of glossary terms on one page. */
public interface TermNotes {
  /**
   * The explanation of a term, as the page's template prints it.
   *
   * @param id of the note, as a {@link TermButton} names it
   */
  Object note(String id);
}
