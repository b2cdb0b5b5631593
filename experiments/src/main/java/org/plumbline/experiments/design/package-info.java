/** Designs of experiments: factors, design points in a stable order, and the generators that make them. */
@NullMarked
package org.plumbline.experiments.design;

import org.jspecify.annotations.NullMarked;
