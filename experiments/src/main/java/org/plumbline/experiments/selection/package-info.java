/**
 * Choosing the best of many strategies with as few runs as a stated guarantee allows. Larger is better throughout; negate
 * an outcome of which less is better.
 */
@NullMarked
package org.plumbline.experiments.selection;

import org.jspecify.annotations.NullMarked;
