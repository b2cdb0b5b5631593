/** A results directory asked questions: which inputs matter, which strategy is best, where it flips, what is possible. */
@NullMarked
package org.plumbline.experiments.analysis;

import org.jspecify.annotations.NullMarked;
