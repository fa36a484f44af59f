package dev.plumbline.generator.sheet.layout;

/** Whether those on a level manage people, as far as its code and its title say. */
public enum Leading {
  PEOPLE,
  NOBODY,
  UNSAID
}
