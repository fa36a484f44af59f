package dev.plumbline.generator.model;

/**
 * A colour of the sRGB space.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record Colour(int rgb) {
  /** The ground of all pages in the light. */
  public static final Colour PAPER = new Colour(0xfdfcfa);

  /** The ground of all pages in the dark. */
  public static final Colour DARK_PAPER = new Colour(0x171614);

  /** The least contrast of text: WCAG 2.2, success criterion 1.4.3. */
  public static final double TEXT_CONTRAST = 4.5;

  /** The least contrast of lines and marks: WCAG 2.2, success criterion 1.4.11. */
  public static final double MARK_CONTRAST = 3;

  private static final Colour WHITE = new Colour(0xffffff);
  private static final Colour BLACK = new Colour(0);
  private static final int STEPS = 50;

  /** The colour that is written {@code #rrggbb}. */
  public static Colour of(String written) {
    return new Colour(Integer.parseInt(written.substring(1), 16));
  }

  /** The contrast ratio of WCAG 2.2: 1 for equal colours, 21 for black and white. */
  public double contrast(Colour other) {
    double one = luminance() + 0.05;
    double two = other.luminance() + 0.05;
    return Math.max(one, two) / Math.min(one, two);
  }

  /** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
  private double luminance() {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double c = (channel & 0xff) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  /** The nearest darker colour that has a contrast against a light ground. */
  public Colour darkened(Colour ground, double contrast) {
    return towards(BLACK, ground, contrast);
  }

  /** The nearest lighter colour that has a contrast against a dark ground. */
  public Colour lightened(Colour ground, double contrast) {
    return towards(WHITE, ground, contrast);
  }

  private Colour towards(Colour end, Colour ground, double contrast) {
    for (int step = 0; step < STEPS; step++) {
      Colour mixed = mixed(end, (double) step / STEPS);
      if (mixed.contrast(ground) >= contrast) {
        return mixed;
      }
    }
    return end;
  }

  /**
   * This colour with some of another.
   *
   * @param share the share of the other, 0 to 1
   */
  public Colour mixed(Colour other, double share) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int own = rgb >> shift & 0xff;
      int added = other.rgb >> shift & 0xff;
      mixed |= (int) Math.round(own + (added - own) * share) << shift;
    }
    return new Colour(mixed);
  }

  /** {@code #rrggbb}. */
  @Override
  public String toString() {
    String digits = Integer.toHexString(rgb);
    return "#" + "0".repeat(6 - digits.length()) + digits;
  }
}
