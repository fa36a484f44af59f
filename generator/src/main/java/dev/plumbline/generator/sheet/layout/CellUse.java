package dev.plumbline.generator.sheet.layout;

/** What a cell of a sheet has become. */
public enum CellUse {
  EXPECTATIONS("expectations"),
  PROSE("prose"),
  LEVEL("levels: titles, codes, grades, facts"),
  DIMENSION("dimensions and groups"),
  NAME("families, tracks, topics and ids"),
  HEADING("headings of columns and rows"),
  REPEATED("what the table of all expectations says too");

  private final String words;

  CellUse(String words) {
    this.words = words;
  }

  /** What that is, in the plural. */
  public String words() {
    return words;
  }
}
