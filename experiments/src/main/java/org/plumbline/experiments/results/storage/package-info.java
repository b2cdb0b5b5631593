/** Files as the results need them: few operations, each of which can fail, and faults that say what to do. */
@NullMarked
package org.plumbline.experiments.results.storage;

import org.jspecify.annotations.NullMarked;
