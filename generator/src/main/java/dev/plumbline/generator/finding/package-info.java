/**
 * What is wrong or doubtful in the content: rules, findings, their places, and the ways to print
 * them. Knows nothing about frameworks.
 */
@NullMarked
package dev.plumbline.generator.finding;

import org.jspecify.annotations.NullMarked;
