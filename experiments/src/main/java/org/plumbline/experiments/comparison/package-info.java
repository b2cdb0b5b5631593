/** Two strategies on the same simulated futures: which is ahead, how sure that is, and the sentence that says so. */
@NullMarked
package org.plumbline.experiments.comparison;

import org.jspecify.annotations.NullMarked;
