/** The pages of the grades of a family ({@link GradePages}), with the tracks side by side. */
@NullMarked
package dev.plumbline.generator.page.grade;

import org.jspecify.annotations.NullMarked;
