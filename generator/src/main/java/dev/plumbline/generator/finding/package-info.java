/**
 * Findings, which are faults and doubts in the content, with their rules, their places and the ways
 * to print them. This package knows nothing about frameworks.
 */
@NullMarked
package dev.plumbline.generator.finding;

import org.jspecify.annotations.NullMarked;
