/**
 * Strategies on the same futures: paired differences, the verdict with its sentence, and why.
 */
@NullMarked
package org.plumbline.experiments.comparison;

import org.jspecify.annotations.NullMarked;
