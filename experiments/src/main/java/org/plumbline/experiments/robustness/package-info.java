/** Choices that hold up where nobody knows what will come: regret, satisficing, and the conditions of failure. */
@NullMarked
package org.plumbline.experiments.robustness;

import org.jspecify.annotations.NullMarked;
