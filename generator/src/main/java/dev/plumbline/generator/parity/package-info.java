/**
 * Whether a framework keeps its promise that mastery of a craft is as worthy a place as management:
 * what is measured of each family, and one small class for each rule.
 *
 * <pre>
 * framework → {@link FamilyParity}: both tracks by grade, pairs of peers, measures
 *           → a {@link Verdict} of each rule on each family: tested or not, kept or not, findings
 *           → {@link Parity}, for the checks, the pages and the data
 * </pre>
 */
@NullMarked
package dev.plumbline.generator.parity;

import org.jspecify.annotations.NullMarked;
