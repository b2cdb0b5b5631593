/** Tests of charts made from results directories. */
@NullMarked
package org.plumbline.visualization.results;

import org.jspecify.annotations.NullMarked;
