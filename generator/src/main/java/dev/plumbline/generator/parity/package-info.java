/**
 * Rules about parity, the promise that mastery of a craft is as worthy a place as management: the
 * measures of each family, and one small class for each rule.
 *
 * <pre>
 * framework → {@link FamilyParity}: both tracks by grade, pairs of peers, measures
 *           → a {@link RuleResult} of each rule for each family: tested or not, kept or not, findings
 *           → {@link Parity}, for the checks, the pages and the data
 * </pre>
 */
@NullMarked
package dev.plumbline.generator.parity;

import org.jspecify.annotations.NullMarked;
