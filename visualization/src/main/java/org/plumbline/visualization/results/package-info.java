/** The charts of a results directory, made from its tables and from nothing else. */
@NullMarked
package org.plumbline.visualization.results;

import org.jspecify.annotations.NullMarked;
